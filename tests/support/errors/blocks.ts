import type { Random } from '../random.js';
import type { Slot, SyntheticEdition } from '../syntheticEdition.js';
import { misprint, withSlots, type ErrorKind } from './injected.js';

/** The slots of the first table, row by row or column by column. */
function linesOfFirst({ slots, tables }: SyntheticEdition, along: 'row' | 'column'): Slot[][] {
  const names = (along === 'row' ? tables[0]?.rows : tables[0]?.columns) ?? [];
  return names.map((name) => slots.filter((slot) => slot.table === 'B1' && slot[along] === name));
}

function run(random: Random, length: number, least: number, most: number): { readonly from: number; readonly count: number } {
  const count = random.whole(least, Math.min(most, length));
  return { from: random.whole(0, length - count), count };
}

type Field = 'text' | 'change' | 'both';

const NOTHING = { text: '', change: '' };

function take(own: Slot, other: Pick<Slot, 'text' | 'change'>, field: Field): Slot {
  return { ...own, ...(field === 'change' ? {} : { text: other.text }), ...(field === 'text' ? {} : { change: other.change }) };
}

const NAMES: Readonly<Record<Field, string>> = { text: 'values', change: 'changes', both: 'figures' };

/** A block of two or three adjacent rows or columns moved into the blank cells at its end. */
const blockShiftOf = (field: Field): ErrorKind => ({
  kind: `block shift of ${NAMES[field]}`,
  inject: (random, edition) => {
    const lines = linesOfFirst(edition, random.percent(50) ? 'row' : 'column');
    const across = run(random, lines.length, 2, 3);
    const along = run(random, lines[0]?.length ?? 0, 2, 5);
    const places = along.count > 2 ? random.whole(1, 2) : 1;
    const block = lines.slice(across.from, across.from + across.count).map((line) => line.slice(along.from, along.from + along.count));
    if (block.flat().some(({ text, change }) => (field === 'text' ? text : change) === '' || change === '—')) return null;
    const left = random.percent(50);
    const isBlank = (at: number): boolean => (left ? at < places : at >= along.count - places);
    const bare = field === 'text' ? block.map((line) => line.map((slot) => ({ ...slot, change: '' }))) : block;
    const before = bare.map((line) => line.map((slot, at) => (isBlank(at) ? take(slot, NOTHING, field) : slot)));
    const after = before.flatMap((line) => line.map((slot, at) => take(slot, line[left ? at + places : at - places] ?? NOTHING, field)));
    return misprint(withSlots(edition, before.flat()), after);
  },
});

/** Two runs of two adjacent rows or columns, totals left out, in each other's place: what the exchange of two headings comes to. */
const swapOfRuns: ErrorKind = {
  kind: 'SWAP of two and two lines',
  inject: (random, edition) => {
    const lines = linesOfFirst(edition, random.percent(75) ? 'column' : 'row').slice(0, -1);
    if (lines.length < 4) return null;
    const from = random.whole(0, lines.length - 4);
    const exchange = (own: number, other: number): Slot[] => (lines[own] ?? []).map((slot, at) => take(slot, lines[other]?.[at] ?? slot, 'both'));
    return misprint(edition, [0, 1].flatMap((at) => [...exchange(from + at, from + at + 2), ...exchange(from + at + 2, from + at)]));
  },
};

/** Two rows or columns in each other's place, but for their totals; or only the values, or only the changes of two whole lines. */
const swapOfParts: ErrorKind = {
  kind: 'SWAP of parts of lines',
  inject: (random, edition) => {
    const lines = linesOfFirst(edition, random.percent(50) ? 'column' : 'row').slice(0, -1);
    const [one, other] = [random.pick(lines), random.pick(lines)];
    const [field, most] = random.pick([['both', one.length - 1], ['text', one.length], ['change', one.length]] as const);
    const exchange = (own: readonly Slot[], from: readonly Slot[]): Slot[] => own.map((slot, at) => (at < most ? take(slot, from[at] ?? slot, field) : slot));
    return one === other ? null : misprint(edition, [...exchange(one, other), ...exchange(other, one)]);
  },
};

/** Errors in several rows or columns at once. */
export const BLOCKS: readonly ErrorKind[] = [blockShiftOf('change'), blockShiftOf('text'), blockShiftOf('both'), swapOfRuns, swapOfParts];
