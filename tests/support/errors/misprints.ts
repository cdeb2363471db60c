import { sheetOf } from '../../../src/audit/audit.js';
import { point, rational } from '../../../src/interval/index.js';
import { auditedOf } from '../auditedOf.js';
import { changeText, percentText, shortened, wanText } from '../printing.js';
import type { Random } from '../random.js';
import { contentOf, type Slot } from '../syntheticEdition.js';
import { syntheticStar } from '../syntheticStar.js';
import { linesIn, misprint, printedIn, type ErrorKind } from './injected.js';

/** One slip of the hand: a digit changed, dropped or added, or two neighbours exchanged; null where that reads as nothing. */
function slip(random: Random, text: string): string | null {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = random.pick(places);
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const made = [before + String(random.whole(0, 9)) + after, before + after, before + here + String(random.whole(0, 9)) + after, before + after.slice(0, 1) + here + after.slice(1)][random.whole(0, 3)] ?? '';
  return made === text || !/^[↑↓]?(?:0|[1-9]\d*)(?:\.\d+)?%?$/.test(made) ? null : made;
}

const digitOf = (field: 'text' | 'change'): ErrorKind => ({
  kind: field === 'text' ? 'DIGIT of a value' : 'DIGIT of a change',
  inject: (random, edition) => {
    const slots = printedIn(edition, field);
    const slot = slots.length === 0 ? null : random.pick(slots);
    const text = slot === null ? null : slip(random, slot[field]);
    return slot === null || text === null ? null : misprint(edition, [{ ...slot, [field]: text }]);
  },
});

const sign: ErrorKind = {
  kind: 'SIGN',
  inject: (random, edition) => {
    const slots = printedIn(edition, 'change').filter(({ change }) => change !== '—');
    if (slots.length === 0) return null;
    const slot = random.pick(slots);
    return misprint(edition, [{ ...slot, change: slot.change.startsWith('↑') ? slot.change.replace('↑', '↓') : slot.change.replace('↓', '↑') }]);
  },
};

const unit: ErrorKind = {
  kind: 'UNIT',
  inject: (random, edition) => {
    const slot = random.pick(edition.slots.filter(({ text, measure }) => measure === 'count' && text !== '' && text !== '0'));
    const text = slot.text.endsWith('万') ? slot.text.replace('万', '亿') : slot.text.endsWith('次') ? slot.text.replace('次', '万次') : random.percent(50) ? `${slot.text}0` : `${slot.text}万`;
    return misprint(edition, [{ ...slot, text }]);
  },
};

/** The annotations of a run of cells, moved into the blank cell at its end. */
const shiftOf = (field: 'text' | 'change'): ErrorKind => ({
  kind: field === 'text' ? 'SHIFT of values' : 'SHIFT of changes',
  inject: (random, edition) => {
    const line = random.pick(linesIn(edition));
    const run = random.whole(2, line.length - 1);
    const from = random.whole(0, line.length - run - 1);
    const cells = line.slice(from, from + run + 1);
    if (cells.some((slot) => slot[field] === '' || slot[field] === '—')) return null;
    const left = random.percent(50);
    const blank = left ? 0 : run;
    const bare = field === 'text' ? cells.map((slot) => ({ ...slot, change: '' })) : cells;
    const before = bare.map((slot, at) => (at === blank ? { ...slot, [field]: '' } : slot));
    const after = before.map((slot, at): Slot => ({ ...slot, [field]: before[left ? at + 1 : at - 1]?.[field] ?? '' }));
    const replaced = new Map(before.map((slot) => [slot.id, slot]));
    return misprint({ ...edition, slots: edition.slots.map((slot) => replaced.get(slot.id) ?? slot) }, after);
  },
});

const swap: ErrorKind = {
  kind: 'SWAP',
  inject: (random, edition) => {
    const line = random.pick(linesIn(edition)).filter(({ text }) => text !== '');
    const [a, b] = [random.pick(line), random.pick(line)];
    const both = random.whole(0, 2);
    const take = (own: Slot, other: Slot): Slot => ({ ...own, ...(both === 1 ? {} : { text: other.text }), ...(both === 0 ? {} : { change: other.change }) });
    return a.id === b.id ? null : misprint(edition, [take(a, b), take(b, a)]);
  },
};

const swapOfLines: ErrorKind = {
  kind: 'SWAP of rows',
  inject: (random, edition) => {
    const lines = linesIn(edition).filter(([first, second]) => first?.table === 'B1' && first.row === second?.row);
    const [one, other] = [random.pick(lines), random.pick(lines)];
    if (one === other) return null;
    const take = (own: readonly Slot[], from: readonly Slot[]): Slot[] => own.map((slot, at) => ({ ...slot, text: from[at]?.text ?? '', change: from[at]?.change ?? '' }));
    return misprint(edition, [...take(one, other), ...take(other, one)]);
  },
};

const stale: ErrorKind = {
  kind: 'STALE value',
  inject: (random, edition) => {
    const slot = random.pick(printedIn(edition, 'text'));
    const [cell = ''] = sheetOf(auditedOf(contentOf(edition), syntheticStar)).sheet.structure.cellsOf.get(slot.id) ?? [];
    const value = rational(slot.prior);
    return misprint(edition, [{ ...slot, text: String(slot.prior) }], [{ kind: 'PRIOR_EDITION', cell, figure: { value, interval: point(value) }, edition: 'synthetic-2023' }]);
  },
};

const shares = (slots: readonly Slot[]): Slot[] => slots.filter(({ share }) => share !== '');

/** The share of a figure computed some other way. */
const shareOf = (kind: string, compute: (slot: Slot, whole: Slot, decimals: number) => string | null): ErrorKind => ({
  kind,
  inject: (random, edition) => {
    const [told, whole] = [shares(edition.slots), edition.slots.find(({ id }) => id === 'B1/总计/总计')];
    if (told.length === 0 || whole === undefined || edition.how === 'CUT') return null;
    const slot = random.pick(told);
    const percent = compute(slot, whole, edition.shareDecimals);
    return percent === null ? null : misprint(edition, [{ ...slot, share: `占比${percent}` }]);
  },
});

/** 12.3万 as tenths of 万. */
const tenths = (value: number): bigint => BigInt(wanText(value, 1, 'ROUND').replace(/[.万]/g, ''));

const fromRounded = shareOf('FROM_ROUNDED share', (slot, whole, decimals) => (tenths(whole.value) === 0n ? null : `${shortened(100n * tenths(slot.value), tenths(whole.value), decimals, 'ROUND')}%`));

const roundedTwice = shareOf('STALE share', (slot, whole, decimals) => {
  const once = percentText(slot.value, whole.value, decimals + 1, 'ROUND').replace(/[.%]/g, '');
  return `${shortened(BigInt(once), 10n ** BigInt(decimals + 1), decimals, 'ROUND')}%`;
});

const changeFromRounded: ErrorKind = {
  kind: 'FROM_ROUNDED change',
  inject: (random, edition) => {
    const slots = shares(edition.slots).filter(({ value, prior }) => tenths(value) > 0n && tenths(prior) > 0n);
    if (slots.length === 0 || edition.how === 'CUT') return null;
    const slot = random.pick(slots);
    const clean = { ...slot, change: changeText(slot.value, slot.prior, 1, 'ROUND') };
    const before = { ...edition, slots: edition.slots.map((each) => (each.id === slot.id ? clean : each)) };
    const made = misprint(before, [{ ...clean, change: changeText(Number(tenths(slot.value)), Number(tenths(slot.prior)), 1, 'ROUND') }]);
    return made === null ? null : { ...made, isTold: ({ edit }) => edit.kind === 'FROM_ROUNDED' && edit.figures.has(slot.id) };
  },
};

const truncatedShare: ErrorKind = {
  kind: 'TRUNCATED share',
  inject: (random, edition) => {
    const open = { ...edition, slots: edition.slots.filter(({ id }) => id !== 'calls').map((slot) => ({ ...slot, text: slot.measure === 'count' ? String(slot.value) : slot.text, change: '' })) };
    const made = shareOf('', (slot, whole, decimals) => percentText(slot.value, whole.value, decimals, 'CUT')).inject(random, open);
    return made === null ? null : { ...made, isTold: ({ edit }) => edit.kind === 'TRUNCATED' && edit.parts.some(({ figure }) => figure === made.wrong[0]?.figure) };
  },
};

const nextRow: ErrorKind = {
  kind: 'NEXT_ROW',
  inject: (random, edition) => {
    const line = random.pick(linesIn(edition));
    const at = random.whole(1, line.length - 1);
    const [neighbour, slot] = [line[at - 1], line[at]];
    if (neighbour === undefined || slot === undefined || [neighbour, slot].some(({ change }) => change === '' || change === '—')) return null;
    const made = misprint(edition, [{ ...slot, change: neighbour.change }]);
    return made === null ? null : { ...made, isTold: ({ edit }) => edit.kind === 'NEXT_ROW' && edit.figures.has(slot.id) };
  },
};

const points: ErrorKind = {
  kind: 'POINTS',
  inject: (_, edition) => {
    const slot = edition.slots.find(({ id }) => id === 'answer-rate');
    if (slot === undefined || slot.prior === 0) return null;
    const clean = { ...slot, change: changeText(slot.value, slot.prior, 1, edition.how) };
    const before = { ...edition, slots: edition.slots.map((each) => (each.id === slot.id ? clean : each)) };
    return misprint(before, [{ ...clean, change: clean.change.replace('%', '个百分点') }]);
  },
};

/** Errors in what is printed, each kind as an explanation names it. */
export const MISPRINTS: readonly ErrorKind[] = [
  shiftOf('change'), shiftOf('text'), swap, swapOfLines, unit, digitOf('text'), digitOf('change'), sign, stale, roundedTwice, truncatedShare, fromRounded, changeFromRounded, nextRow, points,
];
