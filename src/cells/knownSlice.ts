import { shiftPeriod, type Measure, type Member, type Members, type Period } from '../model/index.js';
import { comparesByWeek, coordinateText, denominatorSlice, earlierSlice, keyText, NO_NEEDS, periodSlice, projection, type Asked, type MemberSet, type Region, type ShareOf, type Slice, type SliceKey, type Snapshot } from '../query/index.js';
import { daysText, type Coverage } from './coverage.js';
import { publishedKeys, standsAbove } from './memberKeys.js';
import { Once } from './once.js';
import { NOTHING_PRINTED, type PublishedCell, type PublishedCells } from './publishedCells.js';
import { earlierTarget, projectTarget, targetRegion, type Target } from './target.js';
import { yearBeforeOf, type YearBefore } from './yearBefore.js';

/** What a slice is known from. */
export interface SliceGround {
  readonly asked: Asked;
  readonly snapshot: Snapshot;
  /** Of the fact's dimensions, in its order. */
  readonly members: ReadonlyMap<string, Members>;
  /** By the editions that give values. */
  readonly published: PublishedCells;
  readonly coverage: Coverage;
  readonly setOf: (member: Member) => MemberSet;
}

/** What is known of the cells of one slice before a recorded row is read. */
export class KnownSlice {
  readonly #others = new Once<Slice>();
  readonly #projections = new Once<(key: SliceKey) => SliceKey, Slice>();
  readonly #published = new Once<PublishedCell>();
  readonly #covered = new Once<boolean>();
  readonly #yearsBefore = new Once<YearBefore>();
  readonly #periodsBefore = new Once<Period | null>();
  readonly #byWeek: boolean;
  readonly #dates: readonly number[];
  #printed: ReadonlyMap<string, SliceKey> | null = null;
  #coordinates: readonly ReadonlySet<SliceKey[number]>[] | null = null;

  constructor(readonly slice: Slice, private readonly ground: SliceGround) {
    this.#byWeek = comparesByWeek(slice);
    this.#dates = slice.groupBy.flatMap(({ kind }, index) => (kind === 'date' ? [index] : []));
  }

  /** The same cells a year earlier. */
  get earlier(): Slice {
    return this.#others.of('a year earlier', () => earlierSlice(this.slice, this.ground.coverage.days));
  }

  /** The same cells in a named period. */
  inPeriod(period: Period): Slice {
    return this.#others.of(`in ${period}`, () => periodSlice(this.slice, period));
  }

  /** What shares of the cells are taken of. */
  whole(of: ShareOf, along: string | null): Slice {
    return this.#others.of(`${of} along ${along}`, () => denominatorSlice(this.slice, { of, along, denominator: NO_NEEDS }, this.ground.asked, this.ground.snapshot));
  }

  /** The cells that figures which may be values are printed for, or for parts of, by the text of their keys. */
  get printed(): ReadonlyMap<string, SliceKey> {
    const { published, members } = this.ground;
    this.#printed ??= new Map(publishedKeys(this.slice, published.printed.near.all, members).map((key) => [keyText(key), key]));
    return this.#printed;
  }

  /** The coordinates of those cells, level by level: most cells are told to have nothing printed by one of theirs. */
  get #coordinatesPrinted(): readonly ReadonlySet<SliceKey[number]>[] {
    this.#coordinates ??= this.slice.groupBy.map((_, index) => new Set([...this.printed.values()].flatMap((key) => key[index] ?? [])));
    return this.#coordinates;
  }

  /** May a key be among them? Where one of its coordinates is of none of them, it is not. */
  mayBePrinted(key: SliceKey): boolean {
    const printed = this.#coordinatesPrinted;
    return key.every((coordinate, index) => printed[index]?.has(coordinate) === true);
  }

  regionOf(target: Target): Region {
    return targetRegion(target, this.ground.setOf);
  }

  /** What is printed of a target. */
  publishedAt(measure: Measure, target: Target, region: () => Region): PublishedCell {
    const { published } = this.ground;
    const key = this.#soleKey(target);
    if (key === null) return published.at(measure, region());
    const isAbove = standsAbove(key, this.slice);
    if (!isAbove && !this.mayBePrinted(key)) return NOTHING_PRINTED;
    const text = keyText(key);
    if (!isAbove && !this.printed.has(text)) return NOTHING_PRINTED;
    return target.alone.has(key) ? published.at(measure, region()) : this.#published.of(`${measure.name} ${text}`, () => published.at(measure, region()));
  }

  /** Do the recorded days hold the whole target? */
  isCovered(target: Target, region: () => Region): boolean {
    return this.#covered.of(this.#daysName(target, region), () => this.ground.coverage.holds(region()));
  }

  /** How the days of a target compare with those a year before. */
  yearBefore(target: Target, region: () => Region): YearBefore {
    return this.#yearsBefore.of(this.#daysName(target, region), () => yearBeforeOf(region(), this.#byWeek, this.ground.coverage));
  }

  /** The same cells as a target in another slice of the same fact. */
  projectTarget(target: Target, to: Slice): Target {
    return projectTarget(target, to, this.#projections.of(to, () => projection(this.slice.groupBy, to.groupBy)));
  }

  /** The same cells as a target, a year earlier. */
  earlierTarget(target: Target): Target {
    return earlierTarget(target, this.earlier, (period) => this.#periodsBefore.of(period, () => shiftPeriod(period, -1)));
  }

  #soleKey({ keys: [key, second] }: Target): SliceKey | null {
    return key === undefined || second !== undefined ? null : key;
  }

  /** Text that is equal only for targets of the same days: where the slice is one box, cells of one period have the same. */
  #daysName(target: Target, region: () => Region): string {
    const key = this.#soleKey(target);
    return key === null || this.slice.region.length !== 1 ? `days ${daysText(region())}` : this.#dates.map((index) => coordinateText(key[index] ?? '')).join();
  }
}
