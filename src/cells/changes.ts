import { contains, divide, equal, onlyValue, subtract, ZERO, type Rational } from '../interval/index.js';
import type { Label, PrintedChange, Quantity } from '../model/index.js';
import type { Basis } from '../query/index.js';
import type { Change, ChangeStatus, ChangeUnit, Verdict } from './cell.js';
import { impliedBase } from './impliedBase.js';
import { REASONS } from './reasons.js';
import type { PublishedFigure } from './sources.js';

/** Why there is no change. */
export interface Missing {
  readonly status: ChangeStatus;
  readonly reason: Label;
}

/** A current and an earlier value of one kind. */
export interface Pair {
  readonly basis: Basis;
  readonly current: Rational;
  readonly base: Rational;
  readonly partial: Label | null;
  /** Can a printed change be held against it: its values are whole, and not summed from made-up rows? */
  readonly isEvidence: boolean;
}

/** What was printed about a change: the figure that says most, with its annotation. */
export interface PrintedBeside {
  readonly figure: PublishedFigure;
  readonly change: PrintedChange;
}

/** The figure of a cell that prints a change, the one that says most first. */
export function printedBeside(figures: readonly PublishedFigure[]): PrintedBeside | null {
  const valued = figures.flatMap((figure) => (figure.figure.change === null ? [] : [{ figure, change: figure.figure.change }]));
  return valued.find(({ change }) => change.value !== null) ?? valued[0] ?? null;
}

function unitOf(quantity: Quantity, printed: PrintedBeside | null, computed: boolean): ChangeUnit {
  if (quantity !== 'rate') return 'PERCENT';
  return computed || printed === null || printed.change.unit === 'PERCENTAGE_POINT' ? 'PERCENTAGE_POINT' : 'PERCENT';
}

/** Does the printed change hold the computed one, in any unit that it may be in? */
function judge(printed: PrintedBeside | null, pair: Pair | null, empty: boolean): Verdict {
  const change = printed?.change ?? null;
  if (change === null || change.interval === null) return 'NOT_APPLICABLE';
  if (empty) return 'INCONSISTENT';
  if (pair === null) return 'UNDETERMINED';
  const points = subtract(pair.current, pair.base);
  const rate = equal(pair.base, ZERO) ? null : divide(points, pair.base);
  const fits = (change.unit !== 'PERCENT' && contains(change.interval, points)) || (change.unit !== 'PERCENTAGE_POINT' && rate !== null && contains(change.interval, rate));
  return fits ? 'CONSISTENT' : 'INCONSISTENT';
}

/** What is said of a change whether or not there is a pair of values. */
function beside(pair: Pair | null, printed: PrintedBeside | null, quantity: Quantity): Pick<Change, 'published' | 'impliedBase' | 'verdict' | 'unit'> {
  const implied = impliedBase(printed?.figure.figure.interval ?? null, printed?.change ?? null, quantity);
  return { published: printed?.change.value ?? null, impliedBase: implied ?? null, verdict: judge(printed, pair?.isEvidence === true ? pair : null, implied === null), unit: unitOf(quantity, printed, pair !== null) };
}

/** What print alone says of a change that cannot be computed. */
export function changeMissing(missing: Missing, printed: PrintedBeside | null, quantity: Quantity): Change {
  const ambiguous = printed?.change.unit === 'AMBIGUOUS' && missing.status === 'NO_BASE';
  const known = ambiguous ? { status: 'AMBIGUOUS' as const, reason: REASONS.ambiguousUnit } : missing;
  const { published, impliedBase: implied, verdict, unit } = beside(null, printed, quantity);
  return { status: known.status, unit, base: null, absolute: null, rate: null, basis: null, published, verdict, impliedBase: implied, reason: known.reason, partial: null };
}

/** A change from a pair of values. */
export function changeFrom(pair: Pair, printed: PrintedBeside | null, quantity: Quantity): Change {
  const { current, base, basis, partial } = pair;
  const absolute = subtract(current, base);
  const zero = equal(base, ZERO);
  const noRate = zero && quantity !== 'rate';
  const { published, impliedBase: implied, verdict, unit } = beside(pair, printed, quantity);
  return {
    status: noRate ? 'ZERO_BASE' : 'OK', unit, base, absolute, rate: zero || quantity === 'rate' ? null : divide(absolute, base), basis,
    published, verdict, impliedBase: implied, reason: noRate ? REASONS.zeroBase : null, partial,
  };
}

/** The change as printed, with the earlier value that it implies where only one is possible. */
export function changeImplied(printed: PrintedBeside | null, quantity: Quantity, current: Rational | null): Change {
  const implied = impliedBase(printed?.figure.figure.interval ?? null, printed?.change ?? null, quantity);
  const base = implied === null || implied === undefined ? null : onlyValue(implied);
  if (base !== null && current !== null) return changeFrom({ basis: 'PUBLISHED', current, base, partial: null, isEvidence: true }, printed, quantity);
  if (printed === null || printed.change.value === null) return changeMissing({ status: 'NO_BASE', reason: REASONS.noneImplied }, printed, quantity);
  const change = changeMissing({ status: 'AMBIGUOUS', reason: REASONS.severalBases }, printed, quantity);
  return { ...change, rate: printed.change.unit === 'PERCENT' ? printed.change.value : null, basis: 'PUBLISHED' };
}
