import type { PrintedRelation, SourceReading } from '../../model/index.js';
import { intersect } from '../../interval/index.js';
import { groupBy } from '../../text/index.js';
import { readGrowths } from './readGrowths.js';
import type { ReadAlternative, ReadAverage, ReadBound, ReadDifference, ReadOwnChanges, ReadRanking, ReadRateBase, ReadRatio, ReadRepetition, ReadShare, ReadStructure } from '../sheet/readStructure.js';
import type { Relation } from '../sheet/structure.js';
import { usualBase, type ChangedFigure } from './usualBase.js';

/** The relations and rankings that were found in a source, the figures of each, and what was left unread. */
export interface Found extends SourceReading {
  readonly figures: readonly ChangedFigure[];
}

/** What was found, in cells: sums that are judged as declared ones are, and the rest. */
export interface ReadRelations {
  readonly relations: readonly Relation[];
  readonly read: ReadStructure;
  /** Cells that no figure states: the numerators of rates, and what joint shares take together. */
  readonly unprinted: readonly string[];
}

/** The repetitions of a fact whose values leave none for both: each is judged, and neither is taken for the other. */
function contradictions({ figures, relations }: Pick<Found, 'figures' | 'relations'>): ReadRepetition[] {
  const intervals = new Map(figures.map(({ id, interval }) => [id, interval]));
  return relations.filter(({ kind }) => kind === 'SAME_FACT').flatMap(({ id, whole: first, parts, open }) => parts.flatMap((second): ReadRepetition[] => {
    const [a, b] = [intervals.get(first), intervals.get(second)];
    return a != null && b != null && intersect(a, b) === null ? [{ id, first, second, open }] : [];
  }));
}

/** The cell that each figure states: figures that state one fact share the cell of the first. */
export function cellsOfFound({ figures, relations }: Pick<Found, 'figures' | 'relations'>): ReadonlyMap<string, string> {
  const apart = new Set(contradictions({ figures, relations }).map(({ id }) => id));
  const first = new Map(relations.filter(({ kind, id }) => kind === 'SAME_FACT' && !apart.has(id)).flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)));
  return new Map(figures.map(({ id }) => [id, `figure:${first.get(id) ?? id}`]));
}

function distinct(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations.filter(({ whole, parts }) => {
    const text = `${whole}=${[...new Set(parts)].sort().join('+')}`;
    if (parts.includes(whole) || new Set(parts).size < parts.length || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function tableOf({ whole }: PrintedRelation, { figures }: Found): string {
  const table = figures.find(({ id }) => id === whole)?.place.table ?? null;
  return table === null ? 'the text' : `table ${table}`;
}

function differenceOf({ id, whole }: PrintedRelation, { figures }: Found): ReadDifference[] {
  const changes = figures.find((figure) => figure.id === whole)?.changes ?? [];
  const absolute = changes.find(({ difference }) => difference !== null);
  const relative = changes.find((change) => change.relative?.interval != null && (change.base === absolute?.base || change.base === null || absolute?.base === null));
  const [difference, interval] = [absolute?.difference?.interval, relative?.relative?.interval];
  return difference === undefined || interval == null ? [] : [{ id, figure: whole, relative: interval, difference }];
}

function ownChangesOf(figures: Found['figures']): ReadOwnChanges {
  const base = usualBase(figures);
  return new Map(figures.flatMap(({ id, changes }) => {
    const own = changes.find((change) => change.difference !== null && (change.base === base || change.base === null));
    return own?.difference == null ? [] : [[id, own.difference.interval] as const];
  }));
}

/** Relations of one rate: the first is what it was read to be; an open one behind it is what its place suggests. */
function firstOfEach(relations: readonly PrintedRelation[]): { readonly first: readonly PrintedRelation[]; readonly others: readonly PrintedRelation[] } {
  const isOther = (each: PrintedRelation, at: number): boolean => each.open && relations.slice(0, at).some(({ figure, open }) => figure === each.figure && !open);
  return { first: relations.filter((each, at) => !isOther(each, at)), others: relations.filter(isOther) };
}

function yearlyOf(figures: Found['figures']): ReadStructure['yearly'] {
  if (usualBase(figures) !== 'PERIOD') return null;
  return new Map(figures.flatMap(({ id, changes }) => changes.flatMap(({ base, relative }) => (base === 'YEAR' && relative !== null ? [[id, relative] as const] : []))));
}

/** What each cell is a share of: one fact that is printed twice may be so of two wholes, once as a part and once as all of its own list. */
function sharesOf(relations: readonly PrintedRelation[], cell: (figure: string) => string): ReadonlyMap<string, ReadShare> {
  const told = groupBy(relations.flatMap(({ whole, parts, open }) => parts.map((part) => ({ part: cell(part), whole: cell(whole), open }))), ({ part }) => part);
  return new Map([...told].flatMap(([part, each]): [string, ReadShare][] => {
    const others = each.filter(({ whole }) => whole !== part);
    const itself = others.length < each.length ? [part] : [];
    return others.length === 0 ? [] : [[part, { wholes: [...new Set([...others.map(({ whole }) => whole), ...itself])], open: others.every(({ open }) => open) }]];
  }));
}

/** Lays out what was found in the cells that the figures state. */
export function readRelations(found: Found, cells: ReadonlyMap<string, string>): ReadRelations {
  const cell = (figure: string): string => cells.get(figure) ?? `figure:${figure}`;
  const of = (...kinds: PrintedRelation['kind'][]): PrintedRelation[] => found.relations.filter(({ kind }) => kinds.includes(kind));
  const sums = of('SUM').map((each): Relation => ({ id: each.id, kind: 'READ', whole: cell(each.whole), parts: each.parts.map(cell), along: tableOf(each, found), open: each.open }));
  const joint = of('JOINT_SHARE').filter(({ parts }) => parts.length > 1);
  const together = joint.map((each): Relation => ({ id: `together ${each.id}`, kind: 'READ', whole: `together:${each.figure ?? ''}`, parts: each.parts.map(cell), along: 'the text', open: each.open }));
  const within = of('RATIO_WITHIN');
  const besides = within.map((each): Relation => ({ id: `together ${each.id}`, kind: 'READ', whole: `together:${each.figure ?? ''}`, parts: [each.whole, ...each.parts].map(cell), along: 'the text', open: each.open }));
  const { first, others } = firstOfEach(of('RATIO', 'RATE_OF', 'JOINT_SHARE'));
  const rateBases = others.flatMap((other): ReadRateBase[] => {
    const own = first.find(({ figure, parts }) => figure === other.figure && parts[0] === other.parts[0]);
    return own === undefined ? [] : [{ id: other.id, rate: cell(other.figure ?? ''), numerator: cell(own.parts[0] ?? ''), denominator: cell(own.whole), beside: cell(other.whole) }];
  });
  const ratios = first.map(({ figure, whole, parts, open }): [string, ReadRatio] => {
    const [only, second] = parts;
    const numerator = only === undefined ? `numerator:${figure ?? ''}` : second === undefined ? cell(only) : `together:${figure ?? ''}`;
    return [cell(figure ?? ''), { numerator, denominator: cell(whole), open }];
  });
  const ratiosWithin = within.map(({ figure, whole, open }): [string, ReadRatio] => [cell(figure ?? ''), { numerator: cell(whole), denominator: `together:${figure ?? ''}`, open }]);
  const bounds = of('BOUND').map(({ id, whole, parts, open }): ReadBound => ({ id, whole: cell(whole), parts: parts.map(cell), open })).filter(({ whole, parts }) => !parts.includes(whole));
  const averages = of('AVERAGE').map(({ id, figure, whole, days, open }): ReadAverage => ({ id, average: cell(figure ?? ''), whole: cell(whole), days: days ?? 1, open }));
  const rankings = found.rankings.map(({ readings, ...words }): ReadRanking => ({ ...words, readings: readings.map((reading) => ({ ...reading, ranked: reading.ranked.map(cell), others: reading.others.map(cell) })) }));
  const otherwise = of('OTHERWISE').map(({ figure, whole, parts: [part] }): ReadAlternative => ({ figure: figure ?? '', whole: cell(whole), part: part === undefined ? null : cell(part) }));
  const unprinted = [...ratios, ...ratiosWithin].flatMap(([, { numerator, denominator }]) => [numerator, denominator]).filter((key) => key.startsWith('numerator:') || key.startsWith('together:'));
  return {
    relations: distinct([...sums, ...together, ...besides]), unprinted,
    read: { ratios: new Map([...ratiosWithin, ...ratios]), rateBases, shares: sharesOf(of('SHARE'), cell), bounds, repetitions: contradictions(found), averages, ownChanges: ownChangesOf(found.figures), yearly: yearlyOf(found.figures), differences: of('DIFFERENCE').flatMap((each) => differenceOf(each, found)), growths: readGrowths(found), rankings, otherwise, titlePeriod: found.titlePeriod, unread: found.notUnderstood },
  };
}
