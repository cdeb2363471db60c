import { daysOf, type Label, type Measure, type Quantity } from '../model/index.js';
import { mapDays, type Basis, type Region } from '../query/index.js';
import type { Change, ChangeBase } from './cell.js';
import { changeFrom, changeImplied, changeMissing, printedBeside, type Missing, type Pair } from './changes.js';
import type { Groundwork } from './groundwork.js';
import { once } from './once.js';
import type { PublishedCell } from './publishedCells.js';
import { REASONS } from './reasons.js';
import type { RecordedCells } from './recordedCells.js';
import { isLike, type Target } from './target.js';
import { chooseValue, valueOfFamily } from './values.js';
import { regionBefore } from './yearBefore.js';

/** A cell that is compared. */
export interface Current {
  readonly target: Target;
  readonly measure: Measure;
  readonly region: () => Region;
  readonly published: PublishedCell;
  readonly quantity: Quantity;
}

/** Compares cells with those of other periods. It lives as long as one answer. */
export class Comparisons {
  constructor(private readonly ground: Groundwork, private readonly recorded: RecordedCells) {}

  /** The change on the year before. */
  yoy(current: Current, base: ChangeBase): Change {
    const { target, measure, region, published, quantity } = current;
    const { choice } = this.ground;
    const printed = printedBeside(published.figures);
    if (base === 'IMPLIED') return changeImplied(printed, quantity, chooseValue(published, null, measure, { basis: null, recordsAnswer: true }).value);
    const known = this.ground.of(target.slice);
    const then = known.yearBefore(target, region);
    if (then.kind === 'none') return changeMissing(then.missing, printed, quantity);
    const earlierRegion = once(() => regionBefore(region(), then));
    const prior = base === 'COMPUTED' ? null : this.#printedPair(current, earlierRegion);
    const counted = base === 'PRIOR_EDITION' || (base !== 'COMPUTED' && !choice.recordsAnswer) ? null : this.#recordedPair(current, known.earlierTarget(target), earlierRegion);
    const pair = choice.basis === 'COMPUTED' ? (counted ?? prior) : choice.basis === 'PUBLISHED' ? prior : (prior ?? counted);
    const part = pair !== null && pair === counted ? then.part : 'WHOLE';
    if (part === 'UNCOVERED') return changeMissing({ status: 'NOT_COMPARABLE', reason: REASONS.baseUncovered }, printed, quantity);
    if (pair === null) return changeMissing(this.#missing(current), printed, quantity);
    return changeFrom(part === 'WHOLE' ? pair : { ...pair, partial: part, isEvidence: false }, printed, quantity);
  }

  /** The change from the same cell in a named period. */
  change(current: Current, from: string): Change {
    const { target, region, quantity } = current;
    const { choice, coverage } = this.ground;
    const none = (reason: Label): Change => changeMissing({ status: 'NOT_COMPARABLE', reason }, null, quantity);
    if (!isLike(region(), from)) return none(REASONS.otherLength);
    const otherRegion = once(() => mapDays(region(), () => [daysOf(from)]));
    const known = this.ground.of(target.slice);
    const other = known.projectTarget(target, known.inPeriod(from));
    const prior = this.#printedPair(current, otherRegion);
    const counted = choice.recordsAnswer ? this.#recordedPair(current, other, otherRegion) : null;
    if (prior === null && counted !== null && !(coverage.holds(region()) && coverage.holds(otherRegion()))) return none(REASONS.partlyCovered);
    const pair = prior ?? counted;
    return pair === null ? changeMissing(this.#missing(current), null, quantity) : changeFrom(pair, null, quantity);
  }

  #missing({ target, measure, published }: Current): Missing {
    const value = chooseValue(published, this.recorded.at(measure, target), measure, { ...this.ground.choice, basis: null });
    return { status: 'NO_BASE', reason: value.value === null ? REASONS.noCurrent : REASONS.noBase };
  }

  /** Both values from editions: the earlier one from the edition that gives values, else from those that stand. */
  #printedPair({ measure, published }: Current, then: () => Region): Pair | null {
    const { published: own, standing } = this.ground;
    const now = valueOfFamily(published, null, 'published');
    if (now === null) return null;
    const base = valueOfFamily(own.at(measure, then()), null, 'published') ?? (standing === own ? null : valueOfFamily(standing.at(measure, then()), null, 'published'));
    if (base === null) return null;
    const basis: Basis = now.basis === 'PUBLISHED' && base.basis === 'PUBLISHED' ? 'PUBLISHED' : 'COMPUTED';
    return { basis, current: now.value, base: base.value, partial: null, isEvidence: true };
  }

  /** Both values from rows, of the same separate members. */
  #recordedPair({ target, measure, region, published }: Current, then: Target, thenRegion: () => Region): Pair | null {
    const { coverage, rows } = this.ground;
    if (!rows.areAlike(region, thenRegion)) return null;
    const now = this.recorded.at(measure, target);
    const base = now === null ? null : this.recorded.at(measure, then);
    if (now === null || base === null) return null;
    const isEvidence = published.figures.length > 0 && coverage.isEvidence(region()) && coverage.isEvidence(thenRegion());
    return { basis: 'COMPUTED', current: now.value, base: base.value, partial: null, isEvidence };
  }
}
