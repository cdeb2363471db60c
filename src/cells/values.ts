import { contains, onlyValue, point, type Interval, type Rational } from '../interval/index.js';
import type { Label, Measure, ObservationStatus } from '../model/index.js';
import type { Basis } from '../query/index.js';
import type { Verdict } from './cell.js';
import type { Derivation } from './derivation.js';
import { NOTHING_PRINTED, type PublishedCell } from './publishedCells.js';
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

/** Every number that is known for a cell, in the order in which it answers: printed exactly, composed, printed rounded, recorded. */
export function candidates(published: PublishedCell, recorded: Derivation | null): readonly Candidate[] {
  const rows: Candidate[] = recorded === null ? [] : [{ derivation: recorded, interval: point(recorded.value), basis: 'COMPUTED', status: 'NORMAL', family: 'recorded' }];
  if (published === NOTHING_PRINTED) return rows;
  const { figures, composed, rounded } = published;
  const figure = figures.find(({ figure: { value } }) => value !== null);
  const printed: Candidate | null = figure === undefined || figure.figure.value === null ? null : {
    derivation: { kind: 'printed', figure, value: figure.figure.value }, interval: figure.figure.interval ?? point(figure.figure.value),
    basis: 'PUBLISHED', status: figure.figure.status, family: 'published',
  };
  const sums: Candidate[] = composed === null ? [] : [{ derivation: composed, interval: point(composed.value), basis: 'COMPUTED', status: 'NORMAL', family: 'published' }];
  const loose: Candidate[] = rounded === null ? [] : [{ ...rounded, basis: 'COMPUTED', status: 'NORMAL', family: 'published' }];
  if (printed === null) return [...sums, ...loose, ...rows];
  return onlyValue(printed.interval) === null ? [...sums, printed, ...rows] : [printed, ...sums, ...rows];
}

/** What may give a value: numbers of one basis or of either, recorded rows or none. */
export interface Choice {
  readonly basis: Basis | null;
  readonly recordsAnswer: boolean;
}

function reasonFor({ figures }: PublishedCell, recorded: Derivation | null, measure: Measure, { basis, recordsAnswer }: Choice): { status: ObservationStatus; reason: Label } {
  const blank = figures.find(({ figure }) => figure.value === null);
  if (blank !== undefined) return { status: blank.figure.status, reason: REASONS.notPublished };
  if (basis === null && !recordsAnswer && recorded !== null) return { status: 'NOT_PUBLISHED', reason: REASONS.notInEdition };
  if (basis !== null) return { status: 'NOT_PUBLISHED', reason: basis === 'PUBLISHED' ? REASONS.onlyPublished : REASONS.onlyComputed };
  return { status: 'NOT_PUBLISHED', reason: measure.additivity === 'NON_ADDITIVE' ? REASONS.nonAdditive : REASONS.notAtGrain };
}

/** The value that answers for a cell, or null with the reason. */
export function chooseValue(cell: PublishedCell, recorded: Derivation | null, measure: Measure, choice: Choice): Value {
  const { basis, recordsAnswer } = choice;
  const all = candidates(cell, recordsAnswer ? recorded : null).filter((each) => basis === null || each.basis === basis);
  // Asked for computed numbers, recorded rows go before sums of printed parts.
  const [best] = basis === 'COMPUTED' ? [...all].sort((a, b) => Number(a.family === 'published') - Number(b.family === 'published')) : all;
  if (best === undefined) return { value: null, interval: null, basis: null, derivation: null, ...reasonFor(cell, recorded, measure, choice) };
  return { value: best.derivation.value, interval: best.interval, status: best.status, basis: best.basis, derivation: best.derivation, reason: null };
}

/** The best of one family: what editions say, or what rows say. Used where two periods or a part and its whole must be of one kind. */
export function valueOfFamily(cell: PublishedCell, recorded: Derivation | null, family: 'published' | 'recorded'): { value: Rational; basis: Basis } | null {
  const found = candidates(cell, recorded).find((each) => each.family === family);
  return found === undefined ? null : { value: found.derivation.value, basis: found.basis };
}

/** Does the printed figure hold the computed number? */
export function judgeValue(printed: PublishedFigure | undefined, computed: Rational | null): Verdict {
  if (printed === undefined && computed === null) return 'NOT_APPLICABLE';
  if (printed === undefined || computed === null || printed.figure.interval === null) return 'UNDETERMINED';
  return contains(printed.figure.interval, computed) ? 'CONSISTENT' : 'INCONSISTENT';
}
