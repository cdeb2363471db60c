import { multiply, negate, rational, toDecimal, ZERO, compare, finiteDigits, type Rational } from '../../interval/index.js';
import type { FigureChange, PrintedBase, PrintedChange, Quantity } from '../../model/index.js';
import { halfWidth, readSignedChange, type SignedUnit } from '../printed/index.js';
import type { RawFigure } from '../raw/index.js';
import { partOf, sameInterval, sameValue, type StorablePart } from './partOf.js';
import type { Unread } from './proposal.js';

/** A change as changes.csv holds it: what is read from there is what was read from the source. */
export interface StorableChange {
  readonly base: PrintedBase;
  readonly unit: SignedUnit;
  /** With its sign, as in `-3.2`; `—` where the source says that there is none to say. */
  readonly says: string;
  readonly amount: StorablePart;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?(?:万亿|[百千]?万|[千亿])?/g;
const HUNDRED = rational(100);
/** Ways to write a number: as it is, or more than, less than, about, at least it. */
const QUALIFIED: readonly ((number: string) => string)[] = [(number) => number, (number) => `超${number}`, (number) => `近${number}`, (number) => `约${number}`, (number) => `${number}余`];

function unitOf({ relative }: FigureChange): SignedUnit {
  return relative === null ? 'OWN' : relative.unit === 'PERCENTAGE_POINT' ? 'PERCENTAGE_POINT' : 'PERCENT';
}

/** The numbers that may be meant: those in the printed words, the last first, then the value itself. */
function numbersIn(printed: string, value: Rational, unit: SignedUnit): string[] {
  const size = compare(value, ZERO) < 0 ? negate(value) : value;
  const own = unit === 'OWN' ? size : multiply(size, HUNDRED);
  return [...[...halfWidth(printed).matchAll(NUMBER)].map(([number]) => number).reverse(), ...(finiteDigits(own) === null ? [] : [toDecimal(own)])];
}

/** The text from which just this change is read again; null where there is none. */
function saying({ relative, difference }: FigureChange, unit: SignedUnit, quantity: Quantity): string | null {
  const told = relative ?? difference;
  if (told === null) return null;
  if (told.value === null) return '—';
  const signs = compare(told.value, ZERO) < 0 ? ['-', '∓'] : ['+', '-', '±', '∓'];
  const texts = numbersIn(told.printed, told.value, unit).flatMap((number) => signs.flatMap((sign) => QUALIFIED.map((say) => sign + say(number))));
  return texts.find((text) => {
    const reading = readSignedChange(text, unit, quantity);
    return reading.kind === 'read' && sameValue(reading.meaning.value, told.value) && sameInterval(reading.meaning.interval, told.interval) && reading.meaning.unit === (relative?.unit ?? 'OWN');
  }) ?? null;
}

function stored(change: FigureChange, quantity: Quantity): StorableChange | null {
  const told = change.relative ?? change.difference;
  const unit = unitOf(change);
  const says = saying(change, unit, quantity);
  return told === null || says === null ? null : { base: change.base, unit, says, amount: partOf(told.printed, told.start, told.end) };
}

/** Every change of a figure that prints others than `held`, the one against the year before that stands beside it. */
export function storedChanges({ label, changes }: RawFigure, held: PrintedChange | null, quantity: Quantity): { readonly changes: readonly StorableChange[]; readonly unread: readonly Unread[] } {
  const [first, second] = changes;
  if (first === undefined || (second === undefined && first.base === 'YEAR' && first.relative !== null && first.relative === held)) return { changes: [], unread: [] };
  const all = changes.map((change) => ({ change, line: stored(change, quantity) }));
  return {
    changes: all.flatMap(({ line }) => line ?? []),
    unread: all.flatMap(({ change: { relative, difference }, line }): Unread[] => {
      const told = relative ?? difference;
      return line !== null || told === null || relative === held ? [] : [{ text: `${label} ${told.printed}`.trim(), start: told.start, reason: { zh: '增减无法按版本的格式保存', en: 'an edition has no form for this change' } }];
    }),
  };
}
