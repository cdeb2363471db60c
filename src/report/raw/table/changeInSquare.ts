import { negate, negateInterval } from '../../../interval/index.js';
import type { Quantity } from '../../../model/index.js';
import { eitherWay, trueValues } from '../../printed/index.js';
import { baseIn } from '../../prose/index.js';
import type { ChangeBase, RawChange } from '../rawReport.js';
import type { ColumnRole } from './columns.js';
import { inUnit, unitOfHeading, type HeadingUnit } from './headingUnit.js';
import { changeOfNumber } from './meaning.js';
import type { Square } from './sections.js';
import { squarePlace } from './squarePlace.js';

/** What has to be known of a figure to read the change beside it. */
export interface ChangedFigure {
  readonly quantity: Quantity;
  /** What its changes are measured from where their own heading does not say. */
  readonly base: ChangeBase;
  readonly unit: HeadingUnit;
  /** Is it said of the table that the changes of rates are in points? */
  readonly inPoints: boolean;
}

/** A heading of differences, as 较上月(±). */
const PLUS_MINUS = /±|[+＋]\s*\/?\s*[-−－]/;

/** The change that a square beside a figure prints; null where it prints none. */
export function changeInSquare(square: Square, role: ColumnRole, heading: string, of: ChangedFigure): RawChange | null {
  const { meaning } = square;
  const { quantity } = of;
  const base = baseIn(heading) ?? of.base;
  const { start, end } = squarePlace(square);
  const printed = square.cell?.text.trim() ?? '';
  if (meaning.kind === 'nothing') return { base, relative: { printed, value: null, interval: null, unit: quantity === 'rate' ? 'AMBIGUOUS' : 'PERCENT', start, end }, difference: null };
  if (meaning.kind !== 'number') return null;
  const direction = meaning.sign ?? (/降幅|减幅|下降/.test(heading) ? 'DOWN' : 'UP');
  if (role === 'difference' && !meaning.percent && quantity !== 'rate') {
    const own = unitOfHeading(heading);
    const number = inUnit(meaning.number, own.word === '' && own.times === 1n ? of.unit : own);
    const stated = trueValues(number, 'duration', null);
    const { value } = number;
    const signed = direction === 'UP' ? value : negate(value);
    const exact = { lower: { value: signed, open: false }, upper: { value: signed, open: false } };
    const interval = number.whole || stated === null ? exact : direction === 'UP' ? stated : negateInterval(stated);
    return { base, relative: null, difference: { printed, value: signed, interval, start: start ?? 0, end: end ?? 0 } };
  }
  const points = /百分点|\bpp\b|\bpoints?\b/i.test(heading) || (quantity === 'rate' && (of.inPoints || (!meaning.percent && PLUS_MINUS.test(heading)))) || (role === 'difference' && quantity === 'rate') || /百分点|(?<![a-z])p\.?p\b|pct|(?<![a-z])pts?\b|points?/i.test(printed);
  const relative = changeOfNumber(meaning.number, direction, points ? 'points' : 'percent', quantity, printed, start ?? 0, end ?? 0);
  return { base, relative: meaning.sign === null && meaning.number.value.n === 0n ? eitherWay(relative) : relative, difference: null };
}
