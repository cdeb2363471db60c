import { contains, divide, equal, ZERO } from '../interval/index.js';
import { daysOf, unitCoded, type Label, type Measure, type Members, type Unit } from '../model/index.js';
import {
  coverOf, denominatorSlice, earlierSlice, keyText, mapDays, periodSlice, shiftDays,
  type Asked, type Basis, type Region, type ShareOf, type Snapshot,
} from '../query/index.js';
import type { Cell, Change, ChangeBase, ChangeStatus, Share, Verdict } from './cell.js';
import { cellId, coordinatesOf } from './cellId.js';
import { changeFrom, changeImplied, printedBeside, type Pair } from './changes.js';
import { figuresIn } from './derivation.js';
import { PublishedCells, type PublishedCell } from './publishedCells.js';
import { REASONS } from './reasons.js';
import { RecordedCells } from './recordedCells.js';
import type { PublishedFigure, Sources } from './sources.js';
import { earlierTarget, projectTarget, sameLength, spanOf, spansYears, targetRegion, type Target } from './target.js';
import { chooseValue, eligibleFigures, judgeValue, valueOfFamily } from './values.js';

interface Missing {
  readonly status: ChangeStatus;
  readonly reason: Label;
}

/** Makes cells from what was read. It lives as long as one answer. */
export class Evaluation {
  /** The members of the fact's dimensions, in its order. */
  readonly members: ReadonlyMap<string, Members>;
  readonly published: PublishedCells;
  readonly recorded: RecordedCells;

  constructor(readonly asked: Asked, readonly snapshot: Snapshot, sources: Sources) {
    this.members = new Map(asked.fact.dimensions.flatMap((name) => {
      const known = snapshot.members.get(name);
      return known === undefined ? [] : [[name, known] as const];
    }));
    this.published = new PublishedCells(asked.fact, this.members, sources.published, asked.edition.eligible);
    this.recorded = new RecordedCells(asked.fact, sources.recorded);
  }

  /** The cell of a measure over a target, on the basis asked for. */
  cell(target: Target, measure: Measure, restrict?: Region): Cell {
    const { basis, fact, catalogue, edition } = this.asked;
    const region = restrict ?? targetRegion(target);
    const published = this.published.at(measure, region);
    const recorded = this.recorded.at(measure, target.slice, target.keys);
    const chosen = chooseValue(published, recorded, measure, basis, edition.pinned);
    const figures = eligibleFigures(published, edition.pinned);
    const printed = figures.find(({ figure }) => figure.value !== null);
    const composed = valueOfFamily({ ...published, figures: [] }, null, 'published', edition.pinned)?.value ?? null;
    const computed = chosen.basis === 'COMPUTED' ? chosen.value : (recorded?.value ?? composed);
    const unit = this.#unit(measure, region, figures);
    const coordinates = coordinatesOf(region, this.members);
    const [server] = chosen.derivation === null ? figures : figuresIn(chosen.derivation);
    return {
      ...chosen, id: cellId(fact.name, measure.name, coordinates, server?.edition.id ?? null), fact: fact.name, measure, unit: unitCoded(catalogue, unit), region,
      published: printed?.figure.value ?? null, computed, recorded: recorded?.value ?? null, verdict: judgeValue(printed, computed), figures,
      yoy: (base) => this.#yoy(target, measure, region, published, base),
      change: (from) => this.#change(target, measure, region, published, from),
      share: (of, along) => this.#share(target, measure, published, of, along),
    };
  }

  /** Indicators carry units of their own. */
  #unit(measure: Measure, region: Region, figures: readonly PublishedFigure[]): string {
    const [figure] = figures;
    if (measure.formula.kind === 'printed' && figure !== undefined) return figure.figure.unit;
    for (const [dimension, set] of region[0]?.members ?? []) {
      const members = this.snapshot.members.get(dimension);
      const unit = members === undefined ? null : coverOf(set, members.total).members[0]?.unit;
      if (unit != null) return unit;
    }
    return measure.unit;
  }

  #yoy(target: Target, measure: Measure, region: Region, published: PublishedCell, base: ChangeBase): Change {
    const printed = printedBeside(eligibleFigures(published, this.asked.edition.pinned));
    const { quantity } = this.#unitOf(measure, region, published);
    if (base === 'IMPLIED') return changeImplied(printed, quantity, chooseValue(published, null, measure, null, this.asked.edition.pinned).value);
    if (spansYears(region)) return changeFrom(null, printed, quantity, { status: 'NOT_COMPARABLE', reason: REASONS.severalYears });
    const covered = this.snapshot.coverage.get(this.asked.fact.name) ?? null;
    const earlier = earlierTarget(target, earlierSlice(target.slice, covered));
    const earlierRegion = mapDays(region, (days) => shiftDays(days, -1));
    const prior = base === 'COMPUTED' ? null : this.#pair('published', target, earlier, measure, published, earlierRegion);
    const counted = base === 'PRIOR_EDITION' ? null : this.#pair('recorded', target, earlier, measure, published, earlierRegion);
    const pair = this.asked.basis === 'COMPUTED' ? (counted ?? prior) : this.asked.basis === 'PUBLISHED' ? prior : (prior ?? counted);
    const partial = pair !== null && pair === counted ? this.#partial(region) : null;
    if (partial === 'UNCOVERED') return changeFrom(null, printed, quantity, { status: 'NOT_COMPARABLE', reason: this.#uncovered() });
    return changeFrom(pair === null ? null : { ...pair, partial }, printed, quantity, this.#missing(target, measure, published));
  }

  #change(target: Target, measure: Measure, region: Region, published: PublishedCell, from: string): Change {
    const { quantity } = this.#unitOf(measure, region, published);
    if (!sameLength(region, from)) return changeFrom(null, null, quantity, { status: 'NOT_COMPARABLE', reason: REASONS.otherLength });
    const other = projectTarget(target, periodSlice(target.slice, from));
    const otherRegion = mapDays(region, () => [daysOf(from)]);
    const pair = this.#pair('published', target, other, measure, published, otherRegion) ?? this.#pair('recorded', target, other, measure, published, otherRegion);
    return changeFrom(pair, null, quantity, this.#missing(target, measure, published));
  }

  #missing(target: Target, measure: Measure, published: PublishedCell): Missing {
    const current = chooseValue(published, this.recorded.at(measure, target.slice, target.keys), measure, null, this.asked.edition.pinned);
    return { status: 'NO_BASE', reason: current.value === null ? REASONS.noCurrent : REASONS.noBase };
  }

  /** Both values from editions, or both from rows; never one of each. */
  #pair(family: 'published' | 'recorded', now: Target, then: Target, measure: Measure, published: PublishedCell, thenRegion: Region): Pair | null {
    const current = valueOfFamily(published, this.recorded.at(measure, now.slice, now.keys), family, this.asked.edition.pinned);
    const base = valueOfFamily(family === 'recorded' ? { figures: [], composed: null, rounded: null } : this.published.at(measure, thenRegion), this.recorded.at(measure, then.slice, then.keys), family, null);
    if (current === null || base === null) return null;
    const basis: Basis = current.basis === 'PUBLISHED' && base.basis === 'PUBLISHED' ? 'PUBLISHED' : 'COMPUTED';
    return { basis, current: current.value, base: base.value, partial: null };
  }

  /** Says which part was compared where the covered days end inside the region; `UNCOVERED` where the earlier part is not covered whole. */
  #partial(region: Region): Label | 'UNCOVERED' | null {
    const covered = this.snapshot.coverage.get(this.asked.fact.name);
    const span = spanOf(region);
    if (covered === undefined || span === null) return null;
    const [start] = shiftDays([span], -1);
    if (start !== undefined && start.from < covered.from && start.to >= covered.from) return 'UNCOVERED';
    if (covered.to >= span.to || covered.to < span.from) return null;
    return { zh: `只比较同期部分,至${covered.to % 10000}(月日)`, en: `only the same part of both periods is compared, up to ${String(covered.to % 10000).padStart(4, '0')} (MMDD)` };
  }

  #uncovered(): Label {
    const from = this.snapshot.coverage.get(this.asked.fact.name)?.from ?? 0;
    return { zh: `记录自${from}起,上期不完整`, en: `records begin on ${from}, inside the earlier period` };
  }

  #unitOf(measure: Measure, region: Region, published: PublishedCell): Unit {
    return unitCoded(this.asked.catalogue, this.#unit(measure, region, published.figures));
  }

  #share(target: Target, measure: Measure, published: PublishedCell, of: ShareOf, along: string | null): Share {
    const slice = denominatorSlice(target.slice, { of, along, denominator: { yoy: false, changes: [], shares: [] } }, this.asked, this.snapshot);
    const whole = projectTarget(target, slice);
    const denominator = this.cell({ slice, keys: distinct(whole) }, measure);
    const printed = of === 'PARENT' ? eligibleFigures(published, this.asked.edition.pinned).find(({ figure }) => figure.share !== null)?.figure.share ?? null : null;
    if (measure.additivity === 'NON_ADDITIVE') return { value: null, denominator, published: null, verdict: 'NOT_APPLICABLE', reason: REASONS.shareOfRate };
    const wholePublished = this.published.at(measure, denominator.region);
    const value = (['published', 'recorded'] as const).reduce<ReturnType<typeof divide> | null>((found, family) => {
      const part = valueOfFamily(published, this.recorded.at(measure, target.slice, target.keys), family, this.asked.edition.pinned);
      const all = valueOfFamily(wholePublished, this.recorded.at(measure, slice, whole.keys), family, this.asked.edition.pinned);
      return found ?? (part === null || all === null || equal(all.value, ZERO) ? null : divide(part.value, all.value));
    }, null);
    const verdict: Verdict = printed === null ? 'NOT_APPLICABLE' : value === null ? 'UNDETERMINED' : contains(printed.interval, value) ? 'CONSISTENT' : 'INCONSISTENT';
    return { value, denominator, published: printed?.value ?? null, verdict, reason: value === null ? REASONS.noWhole : null };
  }
}

function distinct({ keys }: Target): Target['keys'] {
  return [...new Map(keys.map((key) => [keyText(key), key])).values()];
}
