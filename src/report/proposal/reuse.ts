import { shiftPeriod, type AddedMember, type Binding, type EditionContent, type Figure, type Period, type PrintedTable } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import { isHashCode } from './codes.js';
import { unitFits, type DraftBinding, type Drafts } from './ownWords.js';
import { plainWords, withoutCount } from './plainWords.js';
import type { Confidence, ProposedCell } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { cellKey, measureOf, withinScope, type Star } from './star.js';

/** An edition of the same publisher that was bound before, with the members that its bindings name. */
export interface EarlierEdition {
  readonly id: string;
  readonly period: Period;
  readonly content: Pick<EditionContent, 'tables' | 'figures' | 'bindings'>;
  /** Members that no catalogue declares, parents first. */
  readonly members: readonly AddedMember[];
}

/** What came of it: bindings taken over, and the names that were bound before and are not printed now. */
export interface Reused {
  /** Under the same words. */
  readonly drafts: Drafts;
  /** Under words that are nearly the same, and indicators that nobody chose: for figures that say nothing better. */
  readonly likely: Drafts;
  /** Of the edition to follow first, where it prints much the same: in another kind of report nothing is missed. */
  readonly missing: readonly string[];
}

/** What the narrative calls a figure, so that it stands the same in every edition. */
const nameOf = (name: string | null): string => plainWords(withoutCount(name ?? '')).replaceAll(/(?:19|20)\d\d年/g, '');

const headingsOf = ({ header }: PrintedTable): Set<string> => new Set(header.flat().map(plainWords).filter((cell) => cell !== ''));

/** How alike two tables are: the part of their heading cells that both have; their titles decide between equals. */
function likeness(a: PrintedTable, b: PrintedTable): number {
  const [one, other] = [headingsOf(a), headingsOf(b)];
  const shared = [...one].filter((cell) => other.has(cell)).length;
  const all = new Set([...one, ...other]).size;
  return (all === 0 ? 0 : (2 * shared) / all) + (plainWords(a.title) === plainWords(b.title) ? 1 : 0);
}

/** Which table of the earlier edition each table is: the most alike, where more than half of it is. */
function sameTables(tables: readonly PrintedTable[], earlier: readonly PrintedTable[]): Map<string, PrintedTable> {
  const same = new Map<string, PrintedTable>();
  const taken = new Set<string>();
  const pairs = tables.flatMap((table) => earlier.map((other) => ({ table, other, score: likeness(table, other) }))).sort((a, b) => b.score - a.score);
  for (const { table, other, score } of pairs) {
    if (score <= 1 || same.has(table.id) || taken.has(other.id)) continue;
    same.set(table.id, other);
    taken.add(other.id);
  }
  return same;
}

/** A column of the earlier table that has the same name, or stands at the same place among as many. */
function earlierColumn(table: PrintedTable, other: PrintedTable, column: string): string | null {
  if (other.columns.includes(column)) return column;
  const at = table.columns.indexOf(column);
  return table.columns.length === other.columns.length && headingsOf(table).size === headingsOf(other).size ? (other.columns[at] ?? null) : null;
}

interface Earlier {
  readonly edition: EarlierEdition;
  readonly inTables: ReadonlyMap<string, Figure>;
  readonly inNarrative: ReadonlyMap<string, Figure[]>;
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
}

function indexed(edition: EarlierEdition): Earlier {
  const { figures } = edition.content;
  return {
    edition, inTables: new Map(figures.filter(({ place }) => place.table !== null).map((figure) => [`${figure.place.table}\u0002${plainWords(figure.place.row ?? '')}\u0002${figure.place.column ?? ''}`, figure])),
    inNarrative: groupBy(figures.filter(({ place }) => place.table === null), ({ place }) => nameOf(place.column)),
    bindings: groupBy(edition.content.bindings, ({ figure }) => figure),
  };
}

function counterpart(seen: SeenFigure, table: PrintedTable | undefined, other: PrintedTable | undefined, earlier: Earlier, label: string): Figure | null {
  const { place } = seen.figure.raw;
  if (place.table !== null) {
    const column = table === undefined || other === undefined ? null : earlierColumn(table, other, place.column ?? '');
    return column === null || other === undefined ? null : (earlier.inTables.get(`${other.id}\u0002${plainWords(place.row ?? '')}\u0002${column}`) ?? null);
  }
  const found = earlier.inNarrative.get(nameOf(label)) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The period that a binding of an earlier edition means here; undefined where that cannot be told. */
function periodNow(bound: Period, edition: EarlierEdition, star: Star): Period | null | undefined {
  if (bound === edition.period) return null;
  const years = Number(star.period.slice(0, 4)) - Number(edition.period.slice(0, 4));
  return shiftPeriod(edition.period, years) === star.period ? shiftPeriod(bound, years) : undefined;
}

/** The cells that a figure stated in an earlier edition, as far as this figure may state them. */
function cellsOf({ id }: Figure, each: SeenFigure, earlier: Earlier, star: Star): ProposedCell[] {
  const cells = (earlier.bindings.get(id) ?? []).flatMap(({ fact, measure, members, period }): ProposedCell[] => {
    const now = periodNow(period, earlier.edition, star);
    const known = measureOf(star, { fact, measure });
    const own = Object.fromEntries(Object.entries(members).filter(([dimension, code]) => code !== star.members.get(dimension)?.total.code));
    const unit = Object.entries(own).flatMap(([dimension, code]) => star.members.get(dimension)?.get(code)?.unit ?? [])[0] ?? known?.measure.unit;
    const isOfOtherTime = now === null && each.period.kind === 'other';
    if (now === undefined || isOfOtherTime || known === null || unit === undefined || unitFits(each, star, unit) === 'not') return [];
    return [withinScope(star, { fact, measure, members: own, period: now })];
  });
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

function draftOf(cells: readonly ProposedCell[], confidence: Confidence, zh: string, en: string): DraftBinding | null {
  const [first, ...others] = cells;
  return first === undefined ? null : { cells: [first, ...others], explicit: true, confidence, reasons: [{ zh, en }] };
}

/** Does one name hold the other, and hardly more? */
function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 3 && 2 * short.length >= long.length && long.includes(short);
}

/** The figure of the earlier narrative whose name this one's holds, or is held by; the longest where there are several. */
function nearest(each: SeenFigure, earlier: Earlier, found: ReadonlySet<string>, star: Star): Figure | null {
  const own = nameOf(each.figure.raw.label);
  const alike = [...earlier.inNarrative].flatMap(([name, figures]) => (isNearly(name, own) ? figures.map((figure) => ({ name, figure })) : []));
  const [best] = alike.filter(({ figure }) => !found.has(figure.id) && cellsOf(figure, each, earlier, star).length > 0).sort((a, b) => b.name.length - a.name.length);
  return best?.figure ?? null;
}

/** An indicator that nobody chose, but that was all there was: where words say more by now, that holds. */
function isOnlyKept({ cells: [cell] }: DraftBinding, { indicators }: Star): boolean {
  return indicators !== null && cell.fact === indicators.fact && isHashCode(cell.members[indicators.dimension] ?? '');
}

const placeName = ({ place }: Figure): string => [place.table, place.row, place.column].filter((part) => part !== null && part !== '').join('/');

/** Takes over what a person, or the proposal, once bound under the same words. */
export function withReused(seen: readonly SeenFigure[], tables: readonly PrintedTable[], editions: readonly EarlierEdition[], star: Star): Reused {
  const [drafts, likely] = [new Map<string, DraftBinding>(), new Map<string, DraftBinding>()];
  const missing: string[] = [];
  for (const edition of editions) {
    const earlier = indexed(edition);
    const same = sameTables(tables, edition.content.tables);
    const found = new Set<string>();
    for (const each of seen) {
      const { raw } = each.figure;
      const table = tables.find(({ id }) => id === raw.place.table);
      const figure = counterpart(each, table, same.get(raw.place.table ?? ''), earlier, raw.label);
      if (figure === null) continue;
      found.add(figure.id);
      const draft = draftOf(cellsOf(figure, each, earlier, star), 'HIGH', `同${edition.id}`, `as in ${edition.id}`);
      const into = draft !== null && isOnlyKept(draft, star) ? likely : drafts;
      if (draft !== null && !into.has(raw.id)) into.set(raw.id, draft);
    }
    for (const each of seen.filter(({ figure: { raw } }) => raw.place.table === null && !drafts.has(raw.id) && !likely.has(raw.id))) {
      const figure = nearest(each, earlier, found, star);
      const draft = figure === null ? null : draftOf(cellsOf(figure, each, earlier, star), 'MEDIUM', `近于${edition.id}的“${figure.place.column}”`, `much as "${figure.place.column}" in ${edition.id}`);
      if (figure === null || draft === null) continue;
      found.add(figure.id);
      if (!likely.has(each.figure.raw.id)) likely.set(each.figure.raw.id, draft);
    }
    if (edition === editions[0] && 2 * found.size >= edition.content.figures.length) missing.push(...edition.content.figures.filter(({ id }) => !found.has(id)).map(placeName));
  }
  return { drafts, likely, missing };
}
