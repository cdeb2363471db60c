import { contains, divide, equal, ZERO } from '../interval/index.js';
import { daysOf, isWeek, unitCoded, type Label, type Measure, type Member, type Members, type PrintedShare, type Unit } from '../model/index.js';
import {
  comparesByWeek, coverOf, defaultAlong, denominatorSlice, earlierSlice, keyText, mapDays, NO_NEEDS, periodSlice, recordsAnswer, regionOf, wholeYearBefore,
  type Asked, type Basis, type Box, type Days, type MemberSet, type Region, type ShareOf, type Slice, type Snapshot,
} from '../query/index.js';
import type { Cell, Change, ChangeBase, ChangeStatus, Share, Verdict } from './cell.js';
import { cellId, coordinatesOf } from './cellId.js';
import { changeFrom, changeImplied, printedBeside, type Pair } from './changes.js';
import { comparedPart, isCovered } from './coverage.js';
import { figuresIn } from './derivation.js';
import { NOTHING_PRINTED, PublishedCells, type PublishedCell } from './publishedCells.js';
import { MadeCell } from './madeCell.js';
import { Once } from './once.js';
import { REASONS } from './reasons.js';
import { RecordedCells } from './recordedCells.js';
import { revisionsOf, type Revision } from './revisions.js';
import type { PublishedFigure, Sources } from './sources.js';
import { earlierTarget, isLike, projectTarget, spansYears, targetRegion, type Target } from './target.js';
import { chooseValue, judgeValue, valueOfFamily, type Choice } from './values.js';

interface Missing {
  readonly status: ChangeStatus;
  readonly reason: Label;
}

/** The days of a region as text: equal only where they are. */
function daysText(region: Region): string {
  return region.map(({ days }) => days.map(({ from, to }) => `${from}-${to}`).join()).join(';');
}

/** The figures of some editions. */
function figuresOf(editions: readonly number[], figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  const keys = new Set(editions);
  return figures.every(({ edition }) => keys.has(edition.key)) ? figures : figures.filter(({ edition }) => keys.has(edition.key));
}

/** Makes cells from what was read. It lives as long as one answer. */
export class Evaluation {
  /** The members of the fact's dimensions, in its order. */
  readonly members: ReadonlyMap<string, Members>;
  /** The figures that may be values. */
  readonly figures: readonly PublishedFigure[];
  readonly recorded: RecordedCells;
  readonly #published: PublishedCells;
  /** Where one edition alone gives values, what the others that stand give earlier ones from. */
  readonly #standing: PublishedCells;
  readonly #everStated: PublishedCells;
  readonly #choice: Choice;
  readonly #slices = new Once<Slice>();
  readonly #wholes = new Once<Cell>();
  readonly #sets = new Once<MemberSet>();
  readonly #coverage = new Once<boolean>();
  readonly #byWeek = new Once<boolean>();
  readonly #daysBefore = new Once<readonly (Days | null)[]>();
  readonly #compared = new Once<ReturnType<typeof comparedPart>>();
  /** Dimensions some of whose members carry a unit of their own. */
  readonly #withUnits: ReadonlySet<string>;

  constructor(readonly asked: Asked, readonly snapshot: Snapshot, sources: Sources) {
    this.members = new Map(asked.fact.dimensions.flatMap((name) => {
      const known = snapshot.members.get(name);
      return known === undefined ? [] : [[name, known] as const];
    }));
    const { answering, standing, eligible } = asked.edition;
    const cellsOf = (keys: readonly number[]): PublishedCells => new PublishedCells(asked.fact, this.members, figuresOf(keys, sources.published), eligible);
    this.figures = figuresOf(answering, sources.published);
    this.#published = cellsOf(answering);
    this.#standing = answering === standing ? this.#published : cellsOf(standing);
    this.#everStated = standing.length === eligible.length ? this.#standing : cellsOf(eligible);
    this.#choice = { basis: asked.basis, recordsAnswer: recordsAnswer(asked) };
    this.recorded = new RecordedCells(asked.fact, sources.recorded);
    this.#withUnits = new Set([...this.members].filter(([, known]) => known.hasUnits).map(([name]) => name));
  }

  /** The cell of a measure over a target, on the basis asked for. */
  cell(target: Target, measure: Measure, restrict?: Region): Cell {
    const { basis, fact, catalogue } = this.asked;
    const region = restrict ?? targetRegion(target, this.#setOf);
    const published = this.#published.at(measure, region);
    const recorded = this.recorded.at(measure, target);
    const covered = this.#isCovered(region);
    // Where rows cover the whole region, computed numbers are sums of rows alone: parts and wholes then agree.
    const offered = basis === 'COMPUTED' && covered ? { ...published, composed: null, rounded: null } : published;
    const answered = chooseValue(offered, recorded, measure, this.#choice);
    const chosen = answered.derivation !== null && answered.derivation === recorded && !covered ? { ...answered, status: 'PRELIMINARY' as const } : answered;
    const { figures } = published;
    const printed = figures.find(({ figure }) => figure.value !== null);
    const unlike = published.sums.find(({ value }) => judgeValue(printed, value) === 'INCONSISTENT')?.value ?? null;
    const composed = unlike ?? valueOfFamily({ ...published, figures: [] }, null, 'published')?.value ?? null;
    const computed = chosen.basis === 'COMPUTED' ? chosen.value : (recorded?.value ?? composed);
    // Rows of a part of the days say nothing of a figure for all of them; a partition that does not add up does, whatever else agrees.
    const judged = unlike ?? (recorded !== null && !covered ? composed : computed);
    const nameOf = (): string => {
      const [server] = chosen.derivation === null ? figures : figuresIn(chosen.derivation);
      return cellId(fact.name, measure.name, coordinatesOf(region, this.members), server?.edition.id ?? null);
    };
    return new MadeCell(chosen, {
      fact: fact.name, measure, region,
      published: printed?.figure.value ?? null, computed, recorded: recorded?.value ?? null, verdict: judgeValue(printed, judged), figures,
      yoy: (base) => this.#yoy(target, measure, region, published, base),
      change: (from) => this.#change(target, measure, region, published, from),
      share: (of, along) => this.#share(target, measure, published, of, along),
      revisions: () => this.#revisions(measure, region),
    }, nameOf, () => unitCoded(catalogue, this.#unit(measure, region, figures)));
  }

  /** Indicators carry units of their own. */
  #unit(measure: Measure, region: Region, figures: readonly PublishedFigure[]): string {
    const [figure] = figures;
    if (measure.formula.kind === 'printed' && figure !== undefined) return figure.figure.unit;
    for (const [dimension, set] of region[0]?.members ?? []) {
      if (!this.#withUnits.has(dimension)) continue;
      const members = this.snapshot.members.get(dimension);
      const unit = members === undefined ? null : coverOf(set, members.total).members[0]?.unit;
      if (unit != null) return unit;
    }
    return measure.unit;
  }

  #yoy(target: Target, measure: Measure, region: Region, published: PublishedCell, base: ChangeBase): Change {
    const printed = printedBeside(published.figures);
    const { quantity } = this.#unitOf(measure, region, published);
    if (base === 'IMPLIED') return changeImplied(printed, quantity, chooseValue(published, null, measure, { basis: null, recordsAnswer: true }).value);
    if (spansYears(region)) return changeFrom(null, printed, quantity, { status: 'NOT_COMPARABLE', reason: REASONS.severalYears });
    const byWeek = this.#byWeek.of(target.slice.id, () => comparesByWeek(target.slice));
    if (byWeek && !region.every(({ days }) => days.every(isWeek))) return changeFrom(null, printed, quantity, { status: 'NOT_COMPARABLE', reason: REASONS.cutWeek });
    const earlier = earlierTarget(target, this.#slices.of(`${target.slice.id} a year earlier`, () => earlierSlice(target.slice, this.#covered)));
    const earlierRegion = this.#yearBefore(region, byWeek);
    if (earlierRegion === null) return changeFrom(null, printed, quantity, { status: 'NO_BASE', reason: REASONS.noSuchWeek });
    const prior = base === 'COMPUTED' ? null : this.#pair('published', target, earlier, measure, published, earlierRegion);
    const counted = base === 'PRIOR_EDITION' || (base !== 'COMPUTED' && !this.#choice.recordsAnswer) ? null : this.#pair('recorded', target, earlier, measure, published, earlierRegion);
    const pair = this.asked.basis === 'COMPUTED' ? (counted ?? prior) : this.asked.basis === 'PUBLISHED' ? prior : (prior ?? counted);
    const part = pair !== null && pair === counted && this.#covered !== null ? this.#comparedPart(region, this.#covered, byWeek) : 'WHOLE';
    if (part === 'UNCOVERED') return changeFrom(null, printed, quantity, { status: 'NOT_COMPARABLE', reason: REASONS.baseUncovered });
    return changeFrom(pair === null ? null : { ...pair, partial: part === 'WHOLE' ? null : part }, printed, quantity, this.#missing(target, measure, published));
  }

  #change(target: Target, measure: Measure, region: Region, published: PublishedCell, from: string): Change {
    const { quantity } = this.#unitOf(measure, region, published);
    if (!isLike(region, from)) return changeFrom(null, null, quantity, { status: 'NOT_COMPARABLE', reason: REASONS.otherLength });
    const other = projectTarget(target, this.#slices.of(`${target.slice.id} in ${from}`, () => periodSlice(target.slice, from)));
    const otherRegion = mapDays(region, () => [daysOf(from)]);
    const prior = this.#pair('published', target, other, measure, published, otherRegion);
    const counted = this.#choice.recordsAnswer ? this.#pair('recorded', target, other, measure, published, otherRegion) : null;
    const whole = this.#isCovered(region) && this.#isCovered(otherRegion);
    if (prior === null && counted !== null && !whole) return changeFrom(null, null, quantity, { status: 'NOT_COMPARABLE', reason: REASONS.partlyCovered });
    return changeFrom(prior ?? counted, null, quantity, this.#missing(target, measure, published));
  }

  #missing(target: Target, measure: Measure, published: PublishedCell): Missing {
    const current = chooseValue(published, this.recorded.at(measure, target), measure, { ...this.#choice, basis: null });
    return { status: 'NO_BASE', reason: current.value === null ? REASONS.noCurrent : REASONS.noBase };
  }

  /** Both values from editions, or both from rows; never one of each. */
  #pair(family: 'published' | 'recorded', now: Target, then: Target, measure: Measure, published: PublishedCell, thenRegion: Region): Pair | null {
    const current = valueOfFamily(published, this.recorded.at(measure, now), family);
    const base = family === 'recorded' ? valueOfFamily(NOTHING_PRINTED, this.recorded.at(measure, then), family) : this.#earlierPrinted(measure, thenRegion);
    if (current === null || base === null) return null;
    const basis: Basis = current.basis === 'PUBLISHED' && base.basis === 'PUBLISHED' ? 'PUBLISHED' : 'COMPUTED';
    return { basis, current: current.value, base: base.value, partial: null };
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

  /** What is printed of an earlier cell: by the edition that gives values, else by those that stand. */
  #earlierPrinted(measure: Measure, region: Region): ReturnType<typeof valueOfFamily> {
    const own = valueOfFamily(this.#published.at(measure, region), null, 'published');
    return own ?? (this.#standing === this.#published ? null : valueOfFamily(this.#standing.at(measure, region), null, 'published'));
  }

  #revisions(measure: Measure, region: Region): readonly Revision[] {
    return revisionsOf(this.#everStated.everStated(measure, region), new Set(this.asked.edition.standing));
  }

  readonly #setOf = (member: Member): MemberSet => this.#sets.of(`${member.dimension} ${member.code}`, () => regionOf(member));

  #isCovered(region: Region): boolean {
    return this.#coverage.of(daysText(region), () => isCovered(region, this.#covered));
  }

  #comparedPart(region: Region, covered: Days, byWeek: boolean): ReturnType<typeof comparedPart> {
    return this.#compared.of(`${byWeek} ${daysText(region)}`, () => comparedPart(region, covered, byWeek));
  }

  /** The days that are recorded of the fact; null where none are. */
  get #covered(): Days | null {
    return this.snapshot.coverage.get(this.asked.fact.name) ?? null;
  }

  #unitOf(measure: Measure, region: Region, published: PublishedCell): Unit {
    return unitCoded(this.asked.catalogue, this.#unit(measure, region, published.figures));
  }

  /** The share printed beside a figure: of what stands above it along a dimension that the figure is cut by, and of nothing else. */
  #printedShare(target: Target, published: PublishedCell, along: string | null): PrintedShare | null {
    const dimension = along ?? defaultAlong(target.slice, this.asked.defaults);
    const figure = published.figures.find((each) => each.figure.share !== null && (each.coordinates.get(dimension ?? '')?.depth ?? 0) > 0);
    return figure?.figure.share ?? null;
  }

  #share(target: Target, measure: Measure, published: PublishedCell, of: ShareOf, along: string | null): Share {
    const slice = this.#slices.of(`${target.slice.id} ${of} along ${along}`, () => denominatorSlice(target.slice, { of, along, denominator: NO_NEEDS }, this.asked, this.snapshot));
    const whole = projectTarget(target, slice);
    const denominator = this.#wholes.of([measure.name, slice.id, ...whole.keys.map((key) => `${whole.alone.has(key)} ${keyText(key)}`)].join('\n'), () => this.cell(whole, measure));
    const printed = of === 'PARENT' ? this.#printedShare(target, published, along) : null;
    if (measure.additivity === 'NON_ADDITIVE') return { value: null, denominator, published: null, verdict: 'NOT_APPLICABLE', reason: REASONS.shareOfRate };
    const wholePublished = this.#published.at(measure, denominator.region);
    const families = this.#choice.recordsAnswer ? (['published', 'recorded'] as const) : (['published'] as const);
    const value = families.reduce<ReturnType<typeof divide> | null>((found, family) => {
      const part = valueOfFamily(published, this.recorded.at(measure, target), family);
      const all = valueOfFamily(wholePublished, this.recorded.at(measure, whole), family);
      return found ?? (part === null || all === null || equal(all.value, ZERO) ? null : divide(part.value, all.value));
    }, null);
    const verdict: Verdict = printed === null ? 'NOT_APPLICABLE' : value === null ? 'UNDETERMINED' : contains(printed.interval, value) ? 'CONSISTENT' : 'INCONSISTENT';
    return { value, denominator, published: printed?.value ?? null, verdict, reason: value === null ? REASONS.noWhole : null };
  }
}
