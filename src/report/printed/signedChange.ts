import { atLeast, intersect, negate, negateInterval, point, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { PrintedChangeUnit, Quantity } from '../../model/index.js';
import { eitherWay } from './direction.js';
import { numberAtFront, type PrintedNumber } from './number.js';
import { qualifierAtFront, trueValues, type Qualifier } from './qualifier.js';
import { read, refused, type Reading } from './reading.js';
import { roundedInterval, scaleNumber } from './rounding.js';

/** What a written change is measured in: percent, percentage points, or the unit of the figure itself. */
export type SignedUnit = 'PERCENT' | 'PERCENTAGE_POINT' | 'OWN';

/** A change as it is written for people to check. */
export interface SignedChange {
  /** A fraction for percent and points; null for `—`, which says that there is none to say. */
  readonly value: Rational | null;
  /** Null where `value` is. */
  readonly interval: Interval | null;
  /** `OWN` for one in the figure's own unit. */
  readonly unit: PrintedChangeUnit | 'OWN';
}

const EXPECTED = 'a change with its sign such as +4.2, -41, -超3 or ±0.5 (where sign and word contradict each other), or —';
/** A sign, which way the value goes, and whether it may go either way. */
const SIGNS: Readonly<Record<string, { readonly down: boolean; readonly either: boolean }>> = {
  '+': { down: false, either: false }, '-': { down: true, either: false }, '±': { down: false, either: true }, '∓': { down: true, either: true },
};

function sizeIn(number: PrintedNumber, unit: SignedUnit, quantity: Quantity, qualifier: Qualifier | null): Interval {
  if (unit === 'OWN') return trueValues(number, quantity, qualifier) ?? trueValues(number, 'duration', qualifier) ?? point(number.value);
  const stated = qualifier === null || qualifier === 'REACHING' ? null : trueValues(number, 'rate', qualifier);
  return intersect(stated ?? roundedInterval(number), atLeast(ZERO)) ?? point(number.value);
}

/** Reads a change as the files of an edition write it: `-3.2` in percent or points, `+41` in the unit of the figure. */
export function readSignedChange(text: string, written: SignedUnit, quantity: Quantity): Reading<SignedChange> {
  const unit = written === 'PERCENT' && quantity === 'rate' ? 'AMBIGUOUS' : written;
  if (text === '—') return read({ value: null, interval: null, unit });
  const sign = SIGNS[text.charAt(0)];
  const { qualifier, rest } = qualifierAtFront(text.slice(1));
  const front = numberAtFront(rest);
  if (sign === undefined || front === null || front.rest !== '' || (front.andMore && qualifier !== null)) return refused(text, EXPECTED);
  const number = written === 'OWN' ? front.number : scaleNumber(front.number, true);
  const size = sizeIn(number, written, quantity, front.andMore ? 'AT_LEAST' : qualifier);
  const change: SignedChange = { value: sign.down ? negate(number.value) : number.value, interval: sign.down ? negateInterval(size) : size, unit };
  return read(sign.either && change.interval !== null ? eitherWay({ ...change, interval: change.interval }) : change);
}
