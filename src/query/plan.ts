import { daysOf, periodOfDay, type DayRange, type Measure, type Part, type Rollup } from '../model/index.js';
import { restrictDays, type Region } from './boxes.js';
import { recordsAnswer, type Asked } from './asked.js';
import { normaliseDays, type Days } from './days.js';
import { measuresIn } from './having.js';
import type { Needs, ShareNeed } from './question.js';
import { defaultAlong, earlierSlice, grandTotalSlice, parentSlice, periodSlice, sliceOf, type Slice } from './slice.js';
import type { Snapshot } from './snapshot.js';

/** Read the published figures of a fact. */
export interface PublishedScan {
  readonly fact: string;
  /** Keys of the editions that may answer. */
  readonly editions: readonly number[];
}

/** Sum recorded rows: one slice, its components. */
export interface Aggregate {
  readonly fact: string;
  readonly slice: Slice;
  /** Sums over the rows of each cell. */
  readonly components: readonly Part[];
  /** Sums over the rows of the last day in each cell's period: stocks. */
  readonly closing: readonly Part[];
  /** The rollup that the sums are read from; null for the rows of the fact. */
  readonly sumsFrom: Rollup | null;
  /** The same for the stocks. */
  readonly closingFrom: Rollup | null;
}

/** What has to be read, and where the cells of the answer stand in it. */
export interface Plan {
  /** The member rows. */
  readonly main: Slice;
  /** The summary rows, finest first. */
  readonly summaries: readonly Slice[];
  readonly needs: Needs;
  readonly published: PublishedScan | null;
  readonly aggregates: readonly Aggregate[];
  /** Why a source was not read. */
  readonly rejected: readonly string[];
}

/** The weeks that some days touch, whole. */
function wholeWeeks({ from, to }: DayRange): DayRange {
  return { from: daysOf(periodOfDay(from, 'week')).from, to: daysOf(periodOfDay(to, 'week')).to };
}

/** The years that a question can be about: those that the editions and rows which may answer have data of. */
function daysPresent(asked: Asked, snapshot: Snapshot): Days {
  const byWeek = asked.groupBy.some(({ name }) => name === 'week');
  const years = snapshot.years.get(asked.fact.name);
  if (years === undefined) return [];
  const present = [...(recordsAnswer(asked) ? years.recorded : []), ...asked.edition.answering.flatMap((key) => years.published.get(key) ?? [])];
  return normaliseDays(present.map((year) => daysOf(String(year).padStart(4, '0'))).map((days) => (byWeek ? wholeWeeks(days) : days)));
}

function isBounded(region: Region, asked: Asked): boolean {
  return asked.groupBy.every(({ kind }) => kind !== 'date') && region.every(({ days }) => days.every(({ from, to }) => from > 10101 && to < 99991231));
}

/** The needs of the question with those of its order. */
function needsOf(asked: Asked): Needs {
  const ordersBy = (key: string): boolean => asked.orderBy.some(({ by }) => by === key);
  const yoy = asked.needs.yoy || ordersBy('YOY_RATE') || ordersBy('YOY_ABSOLUTE');
  const share: ShareNeed = { of: 'PARENT', along: null, denominator: { yoy: false, changes: [], shares: [] } };
  return { ...asked.needs, yoy, shares: ordersBy('SHARE') ? [...asked.needs.shares, share] : asked.needs.shares };
}

/** The slice that a share of the cells of another is taken of. */
export function denominatorSlice(slice: Slice, need: ShareNeed, asked: Asked, snapshot: Snapshot): Slice {
  if (need.of === 'GRAND_TOTAL') return grandTotalSlice(slice);
  return parentSlice(slice, need.along ?? defaultAlong(slice, asked.defaults), asked.catalogue, snapshot.members);
}

/** A slice with every other that its cells' changes and shares are made from. */
function withNeeds(slice: Slice, needs: Needs, asked: Asked, snapshot: Snapshot): Slice[] {
  const earlier = needs.yoy ? [earlierSlice(slice, snapshot.coverage.get(asked.fact.name) ?? null)] : [];
  const others = needs.changes.map((period) => periodSlice(slice, period));
  const wholes = needs.shares.flatMap((need) => withNeeds(denominatorSlice(slice, need, asked, snapshot), need.denominator, asked, snapshot));
  return [slice, ...earlier, ...others, ...wholes];
}

function partsOf(measure: Measure, measures: readonly Measure[]): Part[] {
  const { formula } = measure;
  switch (formula.kind) {
    case 'rows':
    case 'sum':
      return [{ measure: measure.name }];
    case 'total':
      return formula.of.flatMap((name) => measures.filter((each) => each.name === name).flatMap((each) => partsOf(each, measures)));
    case 'ratio':
      return [formula.numerator, formula.denominator];
    case 'printed':
      return [];
  }
}

/** Names a part, as in `received[handling=ONLINE]`. */
export function partName(part: Part): string {
  return part.within === undefined ? part.measure : `${part.measure}[${part.within.dimension}=${part.within.member}]`;
}

/** The sums that the asked measures are made from, each once. */
function componentsOf(asked: Asked): { components: Part[]; closing: Part[] } {
  const wanted = new Set([...asked.measures.map(({ name }) => name), ...measuresIn(asked.having), ...asked.orderBy.flatMap(({ measure }) => (measure === null ? [] : [measure.name]))]);
  const all = asked.fact.measures;
  const parts = new Map(all.filter(({ name }) => wanted.has(name)).flatMap((measure) => partsOf(measure, all)).map((part) => [partName(part), part]));
  const isStock = (part: Part): boolean => all.some(({ name, additivity }) => name === part.measure && additivity === 'SEMI_ADDITIVE');
  return { components: [...parts.values()].filter((part) => !isStock(part)), closing: [...parts.values()].filter(isStock) };
}

/** The grouping sets of the summary rows: every shorter run of levels for SUBTOTALS, none at all for the grand total. */
function summarySlices(asked: Asked, main: Slice): Slice[] {
  if (asked.totals === 'NONE' || asked.groupBy.length === 0) return [];
  const lengths = asked.totals === 'GRAND' ? [0] : asked.groupBy.map((_, index) => asked.groupBy.length - 1 - index);
  return lengths.map((length) => sliceOf(asked.groupBy.slice(0, length), main.region));
}

/** What has to be read to answer: published figures once, recorded rows once a slice. */
export function planOf(asked: Asked, snapshot: Snapshot): Plan {
  const region = isBounded(asked.region, asked) ? asked.region : restrictDays(asked.region, daysPresent(asked, snapshot));
  const main = sliceOf(asked.groupBy, region);
  const summaries = summarySlices(asked, main);
  const needs = needsOf(asked);
  const { components, closing } = componentsOf(asked);
  const slices = new Map([main, ...summaries].flatMap((slice) => withNeeds(slice, needs, asked, snapshot)).map((slice) => [slice.id, slice]));
  return {
    main, summaries, needs,
    published: { fact: asked.fact.name, editions: asked.edition.eligible },
    aggregates: [...slices.values()].map((slice) => ({ fact: asked.fact.name, slice, components, closing, sumsFrom: null, closingFrom: null })),
    rejected: [],
  };
}
