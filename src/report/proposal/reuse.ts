import { shiftPeriod, type AddedMember, type EditionContent, type Figure, type Period } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import type { DraftBinding, Drafts } from './ownWords.js';
import { plainWords, withoutCount } from './plainWords.js';
import type { ProposedCell } from './proposal.js';
import type { SeenFigure } from './seen.js';
import { cellKey, measureOf, withinScope, type Star } from './star.js';
import { unitFits } from './ownWords.js';
import type { PrintedTable } from '../../model/index.js';

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
  readonly drafts: Drafts;
  /** Of the edition to follow first, where it prints much the same: in another kind of report nothing is missed. */
  readonly missing: readonly string[];
}

/** A figure's name within its table or narrative, so that it stands the same in every edition. */
const nameOf = (row: string | null, column: string | null): string => [row, column].map((each) => plainWords(withoutCount(each ?? '')).replaceAll(/(?:19|20)\d\d年/g, '')).join('\u0001');

const cellsOf = ({ header }: PrintedTable): Set<string> => new Set(header.flat().map(plainWords).filter((cell) => cell !== ''));

/** How alike two tables are: the part of their heading cells that both have; their titles decide between equals. */
function likeness(a: PrintedTable, b: PrintedTable): number {
  const [one, other] = [cellsOf(a), cellsOf(b)];
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
  return table.columns.length === other.columns.length && cellsOf(table).size === cellsOf(other).size ? (other.columns[at] ?? null) : null;
}

interface Earlier {
  readonly edition: EarlierEdition;
  readonly inTables: ReadonlyMap<string, Figure>;
  readonly inNarrative: ReadonlyMap<string, Figure[]>;
}

function indexed(edition: EarlierEdition): Earlier {
  const { figures } = edition.content;
  return {
    edition, inTables: new Map(figures.filter(({ place }) => place.table !== null).map((figure) => [`${figure.place.table}\u0002${plainWords(figure.place.row ?? '')}\u0002${figure.place.column ?? ''}`, figure])),
    inNarrative: groupBy(figures.filter(({ place }) => place.table === null), ({ place }) => nameOf('', place.column)),
  };
}

function counterpart(seen: SeenFigure, table: PrintedTable | undefined, other: PrintedTable | undefined, earlier: Earlier, label: string): Figure | null {
  const { place } = seen.figure.raw;
  if (place.table !== null) {
    const column = table === undefined || other === undefined ? null : earlierColumn(table, other, place.column ?? '');
    return column === null || other === undefined ? null : (earlier.inTables.get(`${other.id}\u0002${plainWords(place.row ?? '')}\u0002${column}`) ?? null);
  }
  const found = earlier.inNarrative.get(nameOf('', label)) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The period that a binding of an earlier edition means here; undefined where that cannot be told. */
function periodNow(bound: Period, edition: EarlierEdition, star: Star): Period | null | undefined {
  if (bound === edition.period) return null;
  const years = Number(star.period.slice(0, 4)) - Number(edition.period.slice(0, 4));
  return shiftPeriod(edition.period, years) === star.period ? shiftPeriod(bound, years) : undefined;
}

/** Takes over what a person, or the proposal, once bound under the same words. */
export function withReused(seen: readonly SeenFigure[], tables: readonly PrintedTable[], editions: readonly EarlierEdition[], star: Star): Reused {
  const drafts = new Map<string, DraftBinding>();
  const missing: string[] = [];
  for (const edition of editions) {
    const earlier = indexed(edition);
    const same = sameTables(tables, edition.content.tables);
    const found = new Set<string>();
    const bindings = groupBy(edition.content.bindings, ({ figure }) => figure);
    for (const each of seen) {
      const { raw } = each.figure;
      const table = tables.find(({ id }) => id === raw.place.table);
      const figure = counterpart(each, table, same.get(raw.place.table ?? ''), earlier, raw.label);
      if (figure === null) continue;
      found.add(figure.id);
      const cells = (bindings.get(figure.id) ?? []).flatMap(({ fact, measure, members, period }): ProposedCell[] => {
        const now = periodNow(period, edition, star);
        const known = measureOf(star, { fact, measure });
        const own = Object.fromEntries(Object.entries(members).filter(([dimension, code]) => code !== star.members.get(dimension)?.total.code));
        const unit = Object.entries(own).flatMap(([dimension, code]) => star.members.get(dimension)?.get(code)?.unit ?? [])[0] ?? known?.measure.unit;
        if (now === undefined || known === null || unit === undefined || unitFits(each, star, unit) === 'not') return [];
        return [withinScope(star, { fact, measure, members: own, period: now })];
      });
      const [first, ...others] = cells;
      if (first === undefined || drafts.has(raw.id)) continue;
      const unique = [...new Map(others.map((cell) => [cellKey(cell), cell])).values()].filter((cell) => cellKey(cell) !== cellKey(first));
      drafts.set(raw.id, { cells: [first, ...unique], explicit: true, confidence: 'HIGH', reasons: [{ zh: `同${edition.id}`, en: `as in ${edition.id}` }] });
    }
    if (edition === editions[0] && 2 * found.size >= edition.content.figures.length) missing.push(...edition.content.figures.filter(({ id }) => !found.has(id)).map(({ place }) => [place.table, place.row, place.column].filter((part) => part !== null && part !== '').join('/')));
  }
  return { drafts, missing };
}
