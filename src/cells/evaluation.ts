import { contains, divide, equal, ZERO, type Rational } from '../interval/index.js';
import type { Label, Measure, Member, PrintedShare } from '../model/index.js';
import { defaultAlong, keyText, restrictTo, type Asked, type Region, type ShareOf, type Slice } from '../query/index.js';
import type { Cell, Share, Verdict } from './cell.js';
import { cellId, coordinatesOf } from './cellId.js';
import { Comparisons } from './comparisons.js';
import { figuresIn, type Derivation } from './derivation.js';
import type { Groundwork } from './groundwork.js';
import { MadeCell } from './madeCell.js';
import { Once, once } from './once.js';
import type { PublishedCell } from './publishedCells.js';
import { REASONS } from './reasons.js';
import { RecordedCells } from './recordedCells.js';
import { revisionsOf, type Revision } from './revisions.js';
import { noTotalOver, spannedBy } from './separateMembers.js';
import type { Sources } from './sources.js';
import type { Target } from './target.js';
import { chooseValue, judgeValue, valueOfFamily, type Value } from './values.js';

/** Everything that is known of the value of a cell. */
interface Found {
  readonly region: () => Region;
  readonly published: PublishedCell;
  readonly recorded: Derivation | null;
  /** The recorded number, where rows speak for every member that has data. */
  readonly rows: Derivation | null;
  /** Do those rows cover all of its days? */
  readonly covered: () => boolean;
  /** The number that answers, or why there is none. */
  readonly answered: Value;
}

/** Does the printed share hold the one that was found? */
function judgeShare(printed: PrintedShare | null, found: () => Rational | null): Verdict {
  if (printed === null) return 'NOT_APPLICABLE';
  const value = found();
  if (value === null) return 'UNDETERMINED';
  return contains(printed.interval, value) ? 'CONSISTENT' : 'INCONSISTENT';
}

/** Makes cells from what was read. It lives as long as one answer. */
export class Evaluation {
  readonly recorded: RecordedCells;
  readonly #wholes = new Once<Once<Cell>, Slice>();
  readonly #comparisons: Comparisons;

  constructor(readonly ground: Groundwork, recorded: Sources['recorded']) {
    this.recorded = new RecordedCells(ground.asked.fact, recorded);
    this.#comparisons = new Comparisons(ground, this.recorded);
  }

  get asked(): Asked {
    return this.ground.asked;
  }

  #find(target: Target, measure: Measure): Found {
    const { choice, rows: separate } = this.ground;
    const known = this.ground.of(target.slice);
    const region = once(() => known.regionOf(target));
    const published = known.publishedAt(measure, target, region);
    const recorded = this.recorded.at(measure, target);
    const rows = separate.areWhole(region) ? recorded : null;
    const covered = (): boolean => rows === recorded && known.isCovered(target, region);
    // Where rows cover the whole region, computed numbers are sums of rows alone: parts and wholes then agree.
    const offered = choice.basis === 'COMPUTED' && covered() ? { ...published, composed: null, rounded: null } : published;
    return { region, published, recorded, rows, covered, answered: chooseValue(offered, rows, measure, choice) };
  }

  /** The value of the cell of a measure over a target. */
  value(target: Target, measure: Measure): Rational | null {
    return this.#find(target, measure).answered.value;
  }

  /** The cell of a measure over a target, on the basis asked for. */
  cell(target: Target, measure: Measure): Cell {
    const { fact } = this.asked;
    const { region, published, recorded, rows, covered, answered } = this.#find(target, measure);
    const known = answered.derivation !== null && answered.derivation === recorded && !covered() ? { ...answered, status: 'PRELIMINARY' as const } : answered;
    const chosen = known.value === null && published.figures.length === 0 ? { ...known, reason: this.#noTotal(measure, region()) ?? known.reason } : known;
    const { figures } = published;
    const printed = figures.find(({ figure }) => figure.value !== null);
    const unlike = published.sums.find(({ value }) => judgeValue(printed, value) === 'INCONSISTENT')?.value ?? null;
    const composed = unlike ?? published.composed?.value ?? published.rounded?.derivation.value ?? null;
    const computed = chosen.basis === 'COMPUTED' ? chosen.value : (rows?.value ?? composed);
    // Rows of a part of the days say nothing of a figure for all of them, nor do made-up ones; a partition that does not add up does, whatever else agrees.
    const speak = (): boolean => covered() && (printed === undefined || this.ground.coverage.isEvidence(region()));
    const judged = unlike ?? (recorded !== null && !speak() ? composed : computed);
    const unit = (): Cell['unit'] => this.ground.unitOf(measure, region, figures);
    const nameOf = (): string => {
      const [server] = chosen.derivation === null ? figures : figuresIn(chosen.derivation);
      return cellId(fact.name, measure.name, coordinatesOf(region(), this.ground.members), server?.edition.id ?? null);
    };
    return new MadeCell(chosen, {
      fact: fact.name, measure,
      published: printed?.figure.value ?? null, computed, recorded: recorded?.value ?? null, verdict: judgeValue(printed, judged), figures,
      yoy: (base) => this.#comparisons.yoy({ target, measure, region, published, quantity: unit().quantity }, base),
      change: (from) => this.#comparisons.change({ target, measure, region, published, quantity: unit().quantity }, from),
      share: (of, along) => this.#share(target, measure, published, of, along),
      revisions: () => this.#revisions(measure, region()),
    }, { id: nameOf, unit, region });
  }

  /** Has a target of several separate members no value, although some of them have one each? */
  lacksTotal(target: Target, measure: Measure): boolean {
    return this.value(target, measure) === null && this.#noTotal(measure, this.ground.of(target.slice).regionOf(target)) !== null;
  }

  /** Why a region of several separate members has no value, where some of them have one each. */
  #noTotal(measure: Measure, region: Region): Label | null {
    const { members, rows, published, setOf } = this.ground;
    const over = spannedBy(region, members);
    if (over === null) return null;
    const recorded = rows.recorded(region, over);
    const speaks = (member: Member): boolean => {
      if (recorded.has(member)) return true;
      const { figures, composed, rounded } = published.at(measure, restrictTo(region, member.dimension, setOf(member)));
      return composed !== null || rounded !== null || figures.some(({ figure }) => figure.value !== null);
    };
    return noTotalOver(over, over.spanned.filter(speaks));
  }

  #revisions(measure: Measure, region: Region): readonly Revision[] {
    return revisionsOf(this.ground.everStated.everStated(measure, region), new Set(this.asked.edition.standing));
  }

  /** The share printed beside a figure: of what stands above it along a dimension that the figure is cut by, and of nothing else. */
  #printedShare(target: Target, { figures }: PublishedCell, along: string | null): PrintedShare | null {
    const shared = figures.filter(({ figure }) => figure.share !== null);
    if (shared.length === 0) return null;
    const dimension = along ?? defaultAlong(target.slice, this.asked.defaults);
    return shared.find(({ coordinates }) => (coordinates.get(dimension ?? '')?.depth ?? 0) > 0)?.figure.share ?? null;
  }

  #share(target: Target, measure: Measure, published: PublishedCell, of: ShareOf, along: string | null): Share {
    const { choice, rows } = this.ground;
    const known = this.ground.of(target.slice);
    const slice = known.whole(of, along);
    const whole = known.projectTarget(target, slice);
    const name = [measure.name, ...whole.keys.map((key) => `${whole.alone.has(key)} ${keyText(key)}`)].join('\n');
    const denominator = this.#wholes.of(slice, () => new Once()).of(name, () => this.cell(whole, measure));
    const printed = of === 'PARENT' ? this.#printedShare(target, published, along) : null;
    if (measure.additivity === 'NON_ADDITIVE') return { value: null, denominator, published: null, verdict: 'NOT_APPLICABLE', reason: REASONS.shareOfRate };
    const rowsAnswer = choice.recordsAnswer && rows.areWhole(() => known.regionOf(target)) && rows.areWhole(() => denominator.region);
    const wholePublished = this.ground.of(slice).publishedAt(measure, whole, () => denominator.region);
    const part = (family: 'published' | 'recorded'): Rational | null => {
      const own = family === 'published' ? valueOfFamily(published, null, family) : this.recorded.at(measure, target);
      const all = family === 'published' ? valueOfFamily(wholePublished, null, family) : this.recorded.at(measure, whole);
      return own === null || all === null || equal(all.value, ZERO) ? null : divide(own.value, all.value);
    };
    const stated = part('published');
    const value = stated ?? (rowsAnswer ? part('recorded') : null);
    const judged = (): Rational | null => stated ?? (this.ground.coverage.isEvidence(denominator.region) ? value : null);
    return { value, denominator, published: printed?.value ?? null, verdict: judgeShare(printed, judged), reason: value === null ? REASONS.noWhole : null };
  }
}
