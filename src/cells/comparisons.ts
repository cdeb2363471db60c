import { daysOf, isWeek, type Measure, type Quantity } from '../model/index.js';
import { comparesByWeek, earlierSlice, mapDays, periodSlice, wholeYearBefore, type Basis, type Box, type Days, type Region, type Slice } from '../query/index.js';
import type { Change, ChangeBase, ChangeStatus } from './cell.js';
import { changeFrom, changeImplied, printedBeside, type Pair } from './changes.js';
import { daysText, type Coverage } from './coverage.js';
import { Once } from './once.js';
import { NOTHING_PRINTED, type PublishedCell, type PublishedCells } from './publishedCells.js';
import { REASONS } from './reasons.js';
import type { RecordedCells } from './recordedCells.js';
import type { SeparateRows } from './separateRows.js';
import { earlierTarget, isLike, projectTarget, spansYears, type Target } from './target.js';
import { chooseValue, valueOfFamily, type Choice } from './values.js';

/** What changes are made from. */
export interface Compared {
  readonly choice: Choice;
  /** By the editions that give values. */
  readonly published: PublishedCells;
  /** By all that stand: what earlier values come from where one edition alone gives values and does not print them. */
  readonly standing: PublishedCells;
  readonly recorded: RecordedCells;
  readonly coverage: Coverage;
  readonly rows: SeparateRows;
}

/** A cell that is compared. */
export interface Current {
  readonly target: Target;
  readonly measure: Measure;
  readonly region: Region;
  readonly published: PublishedCell;
  readonly quantity: Quantity;
}

type Missing = Parameters<typeof changeFrom>[3];

const missing = (status: ChangeStatus, reason: Missing['reason']): Missing => ({ status, reason });

/** Compares cells with those of other periods. It lives as long as one answer. */
export class Comparisons {
  readonly #slices = new Once<Slice>();
  readonly #byWeek = new Once<boolean>();
  readonly #daysBefore = new Once<readonly (Days | null)[]>();

  constructor(private readonly given: Compared) {}

  /** The change on the year before. */
  yoy(current: Current, base: ChangeBase): Change {
    const { target, measure, region, published, quantity } = current;
    const { choice, coverage } = this.given;
    const printed = printedBeside(published.figures);
    const none = (status: ChangeStatus, reason: Missing['reason']): Change => changeFrom(null, printed, quantity, missing(status, reason));
    if (base === 'IMPLIED') return changeImplied(printed, quantity, chooseValue(published, null, measure, { basis: null, recordsAnswer: true }).value);
    if (spansYears(region)) return none('NOT_COMPARABLE', REASONS.severalYears);
    const byWeek = this.#byWeek.of(target.slice.id, () => comparesByWeek(target.slice));
    if (byWeek && !region.every(({ days }) => days.every(isWeek))) return none('NOT_COMPARABLE', REASONS.cutWeek);
    const earlierRegion = this.#yearBefore(region, byWeek);
    if (earlierRegion === null) return none('NO_BASE', REASONS.noSuchWeek);
    const earlier = earlierTarget(target, this.#slices.of(`${target.slice.id} a year earlier`, () => earlierSlice(target.slice, coverage.days)));
    const prior = base === 'COMPUTED' ? null : this.#printedPair(current, earlierRegion);
    const counted = base === 'PRIOR_EDITION' || (base !== 'COMPUTED' && !choice.recordsAnswer) ? null : this.#recordedPair(current, earlier, earlierRegion);
    const pair = choice.basis === 'COMPUTED' ? (counted ?? prior) : choice.basis === 'PUBLISHED' ? prior : (prior ?? counted);
    const part = pair !== null && pair === counted ? coverage.comparedPart(region, byWeek) : 'WHOLE';
    if (part === 'UNCOVERED') return none('NOT_COMPARABLE', REASONS.baseUncovered);
    return changeFrom(pair === null ? null : { ...pair, partial: part === 'WHOLE' ? null : part }, printed, quantity, this.#missing(current));
  }

  /** The change from the same cell in a named period. */
  change(current: Current, from: string): Change {
    const { target, region, quantity } = current;
    const { choice, coverage } = this.given;
    const none = (reason: Missing['reason']): Change => changeFrom(null, null, quantity, missing('NOT_COMPARABLE', reason));
    if (!isLike(region, from)) return none(REASONS.otherLength);
    const otherRegion = mapDays(region, () => [daysOf(from)]);
    const other = projectTarget(target, this.#slices.of(`${target.slice.id} in ${from}`, () => periodSlice(target.slice, from)));
    const prior = this.#printedPair(current, otherRegion);
    const counted = choice.recordsAnswer ? this.#recordedPair(current, other, otherRegion) : null;
    if (prior === null && counted !== null && !(coverage.holds(region) && coverage.holds(otherRegion))) return none(REASONS.partlyCovered);
    return changeFrom(prior ?? counted, null, quantity, this.#missing(current));
  }

  #missing({ target, measure, published }: Current): Missing {
    const value = chooseValue(published, this.given.recorded.at(measure, target), measure, { ...this.given.choice, basis: null });
    return missing('NO_BASE', value.value === null ? REASONS.noCurrent : REASONS.noBase);
  }

  /** Both values from editions: the earlier one from the edition that gives values, else from those that stand. */
  #printedPair({ measure, published }: Current, then: Region): Pair | null {
    const { published: own, standing } = this.given;
    const now = valueOfFamily(published, null, 'published');
    if (now === null) return null;
    const base = valueOfFamily(own.at(measure, then), null, 'published') ?? (standing === own ? null : valueOfFamily(standing.at(measure, then), null, 'published'));
    if (base === null) return null;
    const basis: Basis = now.basis === 'PUBLISHED' && base.basis === 'PUBLISHED' ? 'PUBLISHED' : 'COMPUTED';
    return { basis, current: now.value, base: base.value, partial: null };
  }

  /** Both values from rows, of the same separate members. */
  #recordedPair({ target, measure, region }: Current, then: Target, thenRegion: Region): Pair | null {
    if (!this.given.rows.areAlike(region, thenRegion)) return null;
    const [now, base] = [target, then].map((each) => valueOfFamily(NOTHING_PRINTED, this.given.recorded.at(measure, each), 'recorded'));
    return now == null || base == null ? null : { basis: 'COMPUTED', current: now.value, base: base.value, partial: null };
  }

  /** The region a year before; null where a week of it has no counterpart. */
  #yearBefore(region: Region, byWeek: boolean): Region | null {
    const days = this.#daysBefore.of(`${byWeek} ${daysText(region)}`, () => region.map((box) => wholeYearBefore(box.days, byWeek)));
    const boxes = region.flatMap(({ members }, index): Box[] => {
      const before = days[index] ?? null;
      return before === null ? [] : [{ days: before, members }];
    });
    return boxes.length < region.length ? null : boxes;
  }
}
