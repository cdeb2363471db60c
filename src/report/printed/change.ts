import { atLeast, intersect, negate, negateInterval, point, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { PrintedChange, PrintedChangeUnit, Quantity } from '../../model/index.js';
import { areContrary, directionsAtFront, eitherWay, type Direction } from './direction.js';
import { halfWidth } from './halfWidth.js';
import { numberAtFront, type PrintedNumber } from './number.js';
import { read, refused, type Reading } from './reading.js';
import { roundedInterval, scaleNumber } from './rounding.js';

const EXPECTED = 'a change against the year before such as ↑4.2%, 同比下降2.3%, 上升0.05个百分点 or —';
const DASH = /^(?:—{1,2}|–|-)$/;
/** Words that name the base of the comparison: the same period of the year before. */
const BASE_WORDS = /^(?:同比|[较比](?:上年|去年)(?:同期)?)?(?:分别)?/;
const UNIT_WORDS: readonly (readonly [string, 'PERCENT' | 'PERCENTAGE_POINT'])[] = [
  ['%', 'PERCENT'],
  ['个百分点', 'PERCENTAGE_POINT'],
  ['百分点', 'PERCENTAGE_POINT'],
];
const NEXT_IN_LIST = /^(?:和|与|及|、|,)/;

/** The meaning of a printed change, without its place. */
export type ChangeMeaning = Pick<PrintedChange, 'printed' | 'value' | 'interval' | 'unit'>;

/** A rate's change printed with % may be relative or in points; what a count or a duration prints with % is relative. */
function changeUnit(word: 'PERCENT' | 'PERCENTAGE_POINT', quantity: Quantity): PrintedChangeUnit {
  return word === 'PERCENT' && quantity === 'rate' ? 'AMBIGUOUS' : word;
}

interface Amount {
  readonly number: PrintedNumber;
  readonly unit: 'PERCENT' | 'PERCENTAGE_POINT';
}

/** The last amount of a list such as `4.2%和64.9%`; null where the text is no such list to its end. */
function lastAmount(text: string): Amount | null {
  const front = numberAtFront(text);
  if (front === null || front.andMore) return null;
  const found = UNIT_WORDS.find(([word]) => front.rest.startsWith(word));
  if (found === undefined) return null;
  const rest = front.rest.slice(found[0].length);
  if (rest === '') return { number: scaleNumber(front.number, true), unit: found[1] };
  const separator = NEXT_IN_LIST.exec(rest)?.[0];
  return separator === undefined ? null : lastAmount(rest.slice(separator.length));
}

/** The arrow is information: ↑0.0% allows [0, 0.0005]. */
function directed(number: PrintedNumber, direction: Direction): { readonly value: Rational; readonly interval: Interval } {
  const size = intersect(roundedInterval(number), atLeast(ZERO)) ?? point(number.value);
  return direction === 'UP' ? { value: number.value, interval: size } : { value: negate(number.value), interval: negateInterval(size) };
}

/**
 * Reads one printed change: an arrow, a sign or a word, then percent or percentage points.
 * Where one word governs several amounts (增长4.2%和64.9%), the last one is read.
 * Where arrow, sign and word contradict each other (↑-3.0%), either direction is allowed. `—` says that there is none to say. `governing` is the direction that a sentence gave earlier, for a bare `64.9%`.
 */
export function readChange(text: string, quantity: Quantity, governing: Direction | null = null): Reading<ChangeMeaning> {
  const plain = halfWidth(text);
  if (DASH.test(plain)) return read({ printed: text, value: null, interval: null, unit: changeUnit('PERCENT', quantity) });
  const { directions, rest } = directionsAtFront(plain.replace(BASE_WORDS, ''));
  const direction = directions[0] ?? governing;
  const amount = lastAmount(rest);
  if (direction === null || amount === null) return refused(text, EXPECTED);
  const change: ChangeMeaning = { printed: text, ...directed(amount.number, direction), unit: changeUnit(amount.unit, quantity) };
  return read(areContrary(directions) ? eitherWay(change) : change);
}
