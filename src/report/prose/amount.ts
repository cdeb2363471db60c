import type { Quantity } from '../../model/index.js';
import { directionAtFront, durationAtFront, numberAtFront, scaleBy, spokenNumberAtFront, spokenShareAtFront, type Direction, type PrintedNumber, type Qualifier } from '../printed/index.js';
import { measureWordAtFront } from './measureWords.js';

/** What stands behind a number. */
export type AmountKind = 'percent' | 'points' | 'measured' | 'bare';

/** A number in a sentence with its unit and what stands directly before it. Offsets are in the text that was searched. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly number: PrintedNumber;
  readonly kind: AmountKind;
  /** The measure word; `%` for percent and points, empty for a bare number. */
  readonly word: string;
  readonly quantity: Quantity;
  readonly qualifier: Qualifier | null;
  /** An arrow or sign directly before the number. */
  readonly sign: Direction | null;
}

/** Words directly before a number that say how it is meant; a longer one before its beginning. */
const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:超过|超|逾|突破|more than|over|above)\s*$/i, 'ABOVE'],
  [/(?:不低于|不少于|at least)\s*$/i, 'AT_LEAST'],
  [/(?:接近|近|almost|nearly|just under)\s*$/i, 'BELOW'],
  [/(?:大约|约|左右|about|around|approximately|some)\s*$/i, 'ABOUT'],
  [/(?:达到|达)\s*$/, 'REACHING'],
];

const SIGN_BEFORE = /([↑↓▲▼+−-])\s*$/;
/** Characters before a number in which its sign and qualifier are looked for. */
const LEAD = 24;
/** Characters in which a number and its magnitude end. */
const MOST_DIGITS = 64;
const SPACES = /^[\s`'’]*/;

function spacesAt(text: string): number {
  return SPACES.exec(text)?.[0].length ?? 0;
}

const ENGLISH_MAGNITUDES: readonly (readonly [RegExp, bigint])[] = [[/^\s*thousand\b/i, 1_000n], [/^\s*(?:million|mn)\b/i, 1_000_000n], [/^\s*(?:billion|bn)\b/i, 1_000_000_000n]];

/** A magnitude in English behind a number, and how many characters it takes. */
function magnitudeBehind(rest: string): { times: bigint; length: number } {
  for (const [pattern, times] of ENGLISH_MAGNITUDES) {
    const found = pattern.exec(rest);
    if (found !== null) return { times, length: found[0].length };
  }
  return { times: 1n, length: 0 };
}

/** What stands behind the number: its kind, word and length. Line breaks and stray quotes between them are stepped over. */
function unitBehind(rest: string): { kind: AmountKind; word: string; quantity: Quantity; length: number } {
  const gap = spacesAt(rest);
  const text = rest.slice(gap);
  const percent = /^(?:%{1,2}|％|per\s?cent(?!age)|百分比)/.exec(text)?.[0];
  if (percent !== undefined) {
    const points = /^\s*(?:-)?\s*(?:points|个百分点)/.exec(text.slice(percent.length))?.[0];
    return { kind: points === undefined ? 'percent' : 'points', word: '%', quantity: 'rate', length: gap + percent.length + (points?.length ?? 0) };
  }
  const points = /^(?:个百分点|百分点|个(?=(?:[、,]|和|与)\s*\d+(?:\.\d+)?个?百分点)|(?:percentage |percent |% )?points?\b|(?:pp|pct|ppts?|pts?)\b|个点(?!位))/i.exec(text)?.[0];
  if (points !== undefined) return { kind: 'points', word: '%', quantity: 'rate', length: gap + points.length };
  const measure = measureWordAtFront(text);
  return measure === null ? { kind: 'bare', word: '', quantity: 'count', length: 0 } : { kind: 'measured', ...measure, length: gap + measure.word.length };
}

interface Front {
  readonly number: PrintedNumber;
  readonly andMore: boolean;
  readonly length: number;
}

/** The number at a place of a text: in digits, in characters, or null. */
function numberAt(text: string): Front | null {
  const digits = numberAtFront(text);
  if (digits !== null) {
    const magnitude = magnitudeBehind(digits.rest);
    const number = magnitude.times === 1n ? digits.number : scaleBy(digits.number, magnitude.times);
    return /^\d/.test(digits.rest) ? null : { number, andMore: digits.andMore, length: text.length - digits.rest.length + magnitude.length };
  }
  const spoken = spokenNumberAtFront(text);
  return spoken === null || !isCounted(spoken.rest) ? null : { number: spoken.number, andMore: spoken.andMore, length: text.length - spoken.rest.length };
}

/** A numeral in characters counts something only before a measure word; 三十日 is a date, 十五日内 and 二十四小时 name a service. */
function isCounted(behind: string): boolean {
  const measure = measureWordAtFront(behind);
  return measure !== null && measure.word !== '日' && !/^个(?:月|季度|星期|年头|半月)/.test(behind) && !/^(?:以?内|热线|服务|不间断|全天)/.test(behind.slice(measure.word.length));
}

/** What a text begins with: a duration of several units, a share in characters, or a number and what stands behind it. */
function measuredAt(text: string): { front: Front; unit: ReturnType<typeof unitBehind> } | null {
  const duration = durationAtFront(text);
  if (duration !== null) return { front: { number: duration.number, andMore: false, length: text.length - duration.rest.length }, unit: { kind: 'measured', word: '秒', quantity: 'duration', length: 0 } };
  const share = spokenShareAtFront(text);
  if (share !== null) return { front: { number: share.number, andMore: false, length: share.length }, unit: { kind: 'percent', word: '%', quantity: 'rate', length: 0 } };
  const front = numberAt(text);
  return front === null ? null : { front, unit: unitBehind(text.slice(front.length, front.length + LEAD)) };
}

/** The amount that begins at a place of a half-width text; null where none does. */
export function amountAt(text: string, at: number): Amount | null {
  const measured = measuredAt(text.slice(at, at + MOST_DIGITS + LEAD));
  if (measured === null) return null;
  const { front: { number, andMore, length }, unit } = measured;
  const before = text.slice(Math.max(0, at - LEAD), at);
  const arrow = SIGN_BEFORE.exec(before);
  const isSign = arrow !== null && !(arrow[1] === '-' && /(?:\d\s*-\s*|-\s+)$/.test(before));
  const qualifier = QUALIFIERS.find(([pattern]) => pattern.test(before)) ?? null;
  const end = at + length + unit.length;
  const direction = isSign ? directionAtFront(arrow[1] ?? '').direction : null;
  return {
    start: isSign ? at - arrow[0].length : at, end, number, kind: unit.kind, word: unit.word, quantity: unit.quantity,
    qualifier: andMore || /^\s*(?:以上|余|多)/.test(text.slice(end)) ? 'AT_LEAST' : (qualifier?.[1] ?? null), sign: direction,
  };
}

/** Where digits begin, or characters that may be a numeral; not within names such as 第三十条, 数十 and 十四五. */
const BEGINS = /\d[\d,.]*|(?<!(?<![目此之以])前)(?<![第每数几上成〇零一二两三四五六七八九十百千万亿\d.])(?:[一二两三四五六七八九十百千万]|半数)/g;

/** Every number of a half-width text outside some stretches, in order. */
export function amountsIn(text: string, outside: readonly { readonly start: number; readonly end: number }[]): { amounts: Amount[]; unread: { start: number; end: number }[] } {
  const amounts: Amount[] = [];
  const unread: { start: number; end: number }[] = [];
  for (const match of text.matchAll(BEGINS)) {
    const at = match.index;
    if (outside.some(({ start, end }) => at >= start && at < end) || (amounts.at(-1)?.end ?? 0) > at) continue;
    const amount = amountAt(text, at);
    if (amount !== null) amounts.push(amount);
    else if (/\d/.test(match[0])) unread.push({ start: at, end: at + match[0].replace(/[.,]+$/, '').length });
  }
  return { amounts, unread };
}
