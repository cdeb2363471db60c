import { contains, onlyValue, point, type Interval, type Rational } from '../interval/index.js';
import type { Label, Measure, ObservationStatus } from '../model/index.js';
import type { Basis } from '../query/index.js';
import type { Verdict } from './cell.js';
import { figuresIn, type Derivation } from './derivation.js';
import type { PublishedCell } from './publishedCells.js';
import { REASONS } from './reasons.js';
import type { PublishedFigure } from './sources.js';

/** The value of a cell with where it comes from. */
export interface Value {
  readonly value: Rational | null;
  readonly interval: Interval | null;
  readonly status: ObservationStatus;
  readonly basis: Basis | null;
  readonly derivation: Derivation | null;
  readonly reason: Label | null;
}

interface Candidate {
  readonly derivation: Derivation;
  readonly interval: Interval;
  readonly basis: Basis;
  readonly status: ObservationStatus;
  readonly family: 'published' | 'recorded';
}

/** Figures that may be values: those of the pinned edition, where one is pinned. */
export function eligibleFigures(cell: PublishedCell, pinned: number | null): readonly PublishedFigure[] {
  return cell.figures.filter(({ edition }) => pinned === null || edition.key === pinned);
}

function fromPinned(derivation: Derivation | null, pinned: number | null): Derivation | null {
  return derivation !== null && (pinned === null || figuresIn(derivation).every(({ edition }) => edition.key === pinned)) ? derivation : null;
}

/** Every number that is known for a cell, in the order in which it answers: printed exactly, composed, printed rounded, recorded. */
export function candidates(cell: PublishedCell, recorded: Derivation | null, pinned: number | null): readonly Candidate[] {
  const [figure] = eligibleFigures(cell, pinned).filter(({ figure: { value } }) => value !== null);
  const printed: Candidate | null = figure === undefined || figure.figure.value === null ? null : {
    derivation: { kind: 'printed', figure, value: figure.figure.value }, interval: figure.figure.interval ?? point(figure.figure.value),
    basis: 'PUBLISHED', status: figure.figure.status, family: 'published',
  };
  const composed = fromPinned(cell.composed, pinned);
  const sums: Candidate[] = composed === null ? [] : [{ derivation: composed, interval: point(composed.value), basis: 'COMPUTED', status: 'NORMAL', family: 'published' }];
  const rounded = fromPinned(cell.rounded?.derivation ?? null, pinned);
  const loose: Candidate[] = rounded === null || cell.rounded === null ? [] : [{ derivation: rounded, interval: cell.rounded.interval, basis: 'COMPUTED', status: 'NORMAL', family: 'published' }];
  const rows: Candidate[] = recorded === null ? [] : [{ derivation: recorded, interval: point(recorded.value), basis: 'COMPUTED', status: 'NORMAL', family: 'recorded' }];
  if (printed === null) return [...sums, ...loose, ...rows];
  return onlyValue(printed.interval) === null ? [...sums, printed, ...rows] : [printed, ...sums, ...rows];
}

function reasonFor(cell: PublishedCell, measure: Measure, basis: Basis | null, pinned: number | null): { status: ObservationStatus; reason: Label } {
  const blank = eligibleFigures(cell, pinned).find(({ figure }) => figure.value === null);
  if (blank !== undefined) return { status: blank.figure.status, reason: REASONS.notPublished };
  if (basis !== null) return { status: 'NOT_PUBLISHED', reason: basis === 'PUBLISHED' ? REASONS.onlyPublished : REASONS.onlyComputed };
  return { status: 'NOT_PUBLISHED', reason: measure.additivity === 'NON_ADDITIVE' ? REASONS.nonAdditive : REASONS.notAtGrain };
}

/** The value that answers for a cell on the basis asked for, or null with the reason. */
export function chooseValue(cell: PublishedCell, recorded: Derivation | null, measure: Measure, basis: Basis | null, pinned: number | null): Value {
  const all = candidates(cell, recorded, pinned).filter((each) => basis === null || each.basis === basis);
  // Asked for computed numbers, recorded rows go before sums of printed parts.
  const [best] = basis === 'COMPUTED' ? [...all].sort((a, b) => Number(a.family === 'published') - Number(b.family === 'published')) : all;
  if (best === undefined) return { value: null, interval: null, basis: null, derivation: null, ...reasonFor(cell, measure, basis, pinned) };
  return { value: best.derivation.value, interval: best.interval, status: best.status, basis: best.basis, derivation: best.derivation, reason: null };
}

/** The best of one family: what editions say, or what rows say. Used where two periods or a part and its whole must be of one kind. */
export function valueOfFamily(cell: PublishedCell, recorded: Derivation | null, family: 'published' | 'recorded', pinned: number | null): { value: Rational; basis: Basis } | null {
  const found = candidates(cell, recorded, pinned).find((each) => each.family === family);
  return found === undefined ? null : { value: found.derivation.value, basis: found.basis };
}

/** Does the printed figure hold the computed number? */
export function judgeValue(printed: PublishedFigure | undefined, computed: Rational | null): Verdict {
  if (printed === undefined && computed === null) return 'NOT_APPLICABLE';
  if (printed === undefined || computed === null || printed.figure.interval === null) return 'UNDETERMINED';
  return contains(printed.figure.interval, computed) ? 'CONSISTENT' : 'INCONSISTENT';
}
