import { contains, divide, equal, ZERO } from '../interval/index.js';
import { unitCoded, type Label, type Measure, type Member, type Members, type PrintedShare, type Unit } from '../model/index.js';
import {
  coverOf, defaultAlong, denominatorSlice, keyText, NO_NEEDS, recordsAnswer, regionOf, restrictTo, type Asked, type MemberSet, type Region, type ShareOf, type Slice, type SliceKey, type Snapshot,
} from '../query/index.js';
import type { Cell, Share, Verdict } from './cell.js';
import { cellId, coordinatesOf } from './cellId.js';
import { Comparisons } from './comparisons.js';
import { Coverage } from './coverage.js';
import { figuresIn } from './derivation.js';
import { MadeCell } from './madeCell.js';
import { publishedKeys, standsAbove } from './memberKeys.js';
import { Once, once } from './once.js';
import { NOTHING_PRINTED, PublishedCells, type PublishedCell } from './publishedCells.js';
import { REASONS } from './reasons.js';
import { RecordedCells } from './recordedCells.js';
import { revisionsOf, type Revision } from './revisions.js';
import { noTotalOver, spannedBy } from './separateMembers.js';
import { SeparateRows } from './separateRows.js';
import type { PublishedFigure, Sources } from './sources.js';
import { projectTarget, targetRegion, type Target } from './target.js';
import { chooseValue, judgeValue, valueOfFamily, type Choice } from './values.js';

/** Makes cells from what was read. It lives as long as one answer. */
export class Evaluation {
  /** The members of the fact's dimensions, in its order. */
  readonly members: ReadonlyMap<string, Members>;
  readonly recorded: RecordedCells;
  readonly #rows: SeparateRows;
  readonly #published: PublishedCells;
  readonly #everStated: PublishedCells;
  readonly #choice: Choice;
  readonly #slices = new Once<Slice>();
  readonly #wholes = new Once<Cell>();
  readonly #sets = new Once<MemberSet>();
  readonly #printedKeys = new Once<ReadonlyMap<string, SliceKey>>();
  readonly #covered = new Once<boolean>();
  readonly #coverage: Coverage;
  readonly #comparisons: Comparisons;
  /** Dimensions some of whose members carry a unit of their own. */
  readonly #withUnits: ReadonlySet<string>;

  constructor(readonly asked: Asked, readonly snapshot: Snapshot, sources: Sources) {
    this.members = new Map(asked.fact.dimensions.flatMap((name) => {
      const known = snapshot.members.get(name);
      return known === undefined ? [] : [[name, known] as const];
    }));
    const { answering, standing, eligible } = asked.edition;
    const cellsOf = (keys: readonly number[]): PublishedCells => new PublishedCells(asked.fact, this.members, sources.published.of(keys, eligible, asked.fact, this.members));
    this.#published = cellsOf(answering);
    const all = answering === standing ? this.#published : cellsOf(standing);
    this.#everStated = standing.length === eligible.length ? all : cellsOf(eligible);
    this.#choice = { basis: asked.basis, recordsAnswer: recordsAnswer(asked) };
    this.#rows = new SeparateRows(this.members, (snapshot.present.get(asked.fact.name) ?? []).filter(({ edition }) => (edition === null ? recordsAnswer(asked) : answering.includes(edition))));
    this.recorded = new RecordedCells(asked.fact, sources.recorded);
    this.#coverage = new Coverage(snapshot.coverage.get(asked.fact.name) ?? null);
    this.#comparisons = new Comparisons({ choice: this.#choice, published: this.#published, standing: all, recorded: this.recorded, coverage: this.#coverage, rows: this.#rows });
    this.#withUnits = new Set([...this.members].filter(([, known]) => known.hasUnits).map(([name]) => name));
  }

  /** The cell of a measure over a target, on the basis asked for. */
  cell(target: Target, measure: Measure, restrict?: Region): Cell {
    const { basis, fact, catalogue } = this.asked;
    const whole = once(() => restrict ?? targetRegion(target, this.#setOf));
    const published = restrict === undefined && this.#isSilent(target) ? NOTHING_PRINTED : this.#published.at(measure, whole());
    const recorded = this.recorded.at(measure, target);
    const rows = this.#rows.areWhole(whole) ? recorded : null;
    const covered = this.#isCovered(target, whole) && rows === recorded;
    // Where rows cover the whole region, computed numbers are sums of rows alone: parts and wholes then agree.
    const offered = basis === 'COMPUTED' && covered ? { ...published, composed: null, rounded: null } : published;
    const answered = chooseValue(offered, rows, measure, this.#choice);
    const known = answered.derivation !== null && answered.derivation === recorded && !covered ? { ...answered, status: 'PRELIMINARY' as const } : answered;
    const chosen = known.value === null && published.figures.length === 0 ? { ...known, reason: this.#noTotal(measure, whole()) ?? known.reason } : known;
    const { figures } = published;
    const printed = figures.find(({ figure }) => figure.value !== null);
    const unlike = published.sums.find(({ value }) => judgeValue(printed, value) === 'INCONSISTENT')?.value ?? null;
    const composed = unlike ?? valueOfFamily({ ...published, figures: [] }, null, 'published')?.value ?? null;
    const computed = chosen.basis === 'COMPUTED' ? chosen.value : (rows?.value ?? composed);
    // Rows of a part of the days say nothing of a figure for all of them; a partition that does not add up does, whatever else agrees.
    const judged = unlike ?? (recorded !== null && !covered ? composed : computed);
    const unit = (): Unit => unitCoded(catalogue, this.#unit(measure, whole(), figures));
    const nameOf = (): string => {
      const [server] = chosen.derivation === null ? figures : figuresIn(chosen.derivation);
      return cellId(fact.name, measure.name, coordinatesOf(whole(), this.members), server?.edition.id ?? null);
    };
    return new MadeCell(chosen, {
      fact: fact.name, measure,
      published: printed?.figure.value ?? null, computed, recorded: recorded?.value ?? null, verdict: judgeValue(printed, judged), figures,
      yoy: (base) => this.#comparisons.yoy({ target, measure, region: whole(), published, quantity: unit().quantity }, base),
      change: (from) => this.#comparisons.change({ target, measure, region: whole(), published, quantity: unit().quantity }, from),
      share: (of, along) => this.#share(target, measure, published, of, along),
      revisions: () => this.#revisions(measure, whole()),
    }, { id: nameOf, unit, region: whole });
  }

  /** The cells of a slice that figures which may be values are printed for, or for parts of. */
  printedKeys(slice: Slice): readonly SliceKey[] {
    return [...this.#printedKeysOf(slice).values()];
  }

  #printedKeysOf(slice: Slice): ReadonlyMap<string, SliceKey> {
    return this.#printedKeys.of(slice.id, () => new Map(publishedKeys(slice, this.#published.printed.near.all, this.members).map((key) => [keyText(key), key])));
  }

  /** Is surely nothing printed of the one cell of a target? Told by its key, without working out its region. */
  #isSilent({ keys: [key, second], slice }: Target): boolean {
    if (key === undefined || second !== undefined || standsAbove(key, slice)) return false;
    return !this.#printedKeysOf(slice).has(keyText(key));
  }

  /** Do the recorded days hold the target? Where a slice is one box, cells of one period have the same days. */
  #isCovered({ keys: [key, second], slice }: Target, region: () => Region): boolean {
    if (key === undefined || second !== undefined || slice.region.length !== 1) return this.#coverage.holds(region());
    const period = key.filter((coordinate) => typeof coordinate === 'string').join();
    return this.#covered.of(`${period} of ${slice.id}`, () => this.#coverage.holds(region()));
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

  /** Has a target of several separate members no value, although some of them have one each? */
  lacksTotal(target: Target, measure: Measure): boolean {
    return this.cell(target, measure).value === null && this.#noTotal(measure, targetRegion(target, this.#setOf)) !== null;
  }

  /** Why a region of several separate members has no value, where some of them have one each. */
  #noTotal(measure: Measure, region: Region): Label | null {
    const over = spannedBy(region, this.members);
    if (over === null) return null;
    const recorded = this.#rows.recorded(region, over);
    const speaks = (member: Member): boolean => {
      if (recorded.has(member)) return true;
      const { figures, composed, rounded } = this.#published.at(measure, restrictTo(region, member.dimension, this.#setOf(member)));
      return composed !== null || rounded !== null || figures.some(({ figure }) => figure.value !== null);
    };
    return noTotalOver(over, over.spanned.filter(speaks));
  }

  #revisions(measure: Measure, region: Region): readonly Revision[] {
    return revisionsOf(this.#everStated.everStated(measure, region), new Set(this.asked.edition.standing));
  }

  readonly #setOf = (member: Member): MemberSet => this.#sets.of(`${member.dimension} ${member.code}`, () => regionOf(member));

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
    const rowsAnswer = this.#choice.recordsAnswer && this.#rows.areWhole(() => targetRegion(target, this.#setOf)) && this.#rows.areWhole(() => denominator.region);
    const families = rowsAnswer ? (['published', 'recorded'] as const) : (['published'] as const);
    const value = families.reduce<ReturnType<typeof divide> | null>((found, family) => {
      const part = valueOfFamily(published, this.recorded.at(measure, target), family);
      const all = valueOfFamily(wholePublished, this.recorded.at(measure, whole), family);
      return found ?? (part === null || all === null || equal(all.value, ZERO) ? null : divide(part.value, all.value));
    }, null);
    const verdict: Verdict = printed === null ? 'NOT_APPLICABLE' : value === null ? 'UNDETERMINED' : contains(printed.interval, value) ? 'CONSISTENT' : 'INCONSISTENT';
    return { value, denominator, published: printed?.value ?? null, verdict, reason: value === null ? REASONS.noWhole : null };
  }
}
