import type { Edition, Lang, PrintedTable, SourceReading } from '../../../model/index.js';
import type { EditionProposal, StorableFigure } from '../../proposal/index.js';
import { cellName } from '../tableFile.js';

/** Everything that is written into an edition folder. */
export interface WritableEdition {
  readonly edition: Edition;
  /** Of the source, as in `utf-8`; the name of its format where that keeps its own. */
  readonly encoding: string;
  readonly tables: readonly PrintedTable[];
  readonly proposal: EditionProposal;
  /** What the source says of its figures, by their ids as they were read. */
  readonly reading: SourceReading;
  /** The language of comments. */
  readonly lang: Lang;
}

/** The id of a table in the folder: its number in the document, with hyphens. */
export function tableId(table: string): string {
  return table.replaceAll('.', '-');
}

/** The name of a column in the folder: a column without a heading is named by its place. */
export function columnName({ columns }: PrintedTable, column: string): string {
  return column === '' ? `(${columns.indexOf(column) + 1})` : column;
}

/** The id of a statement: the block of the document that it stands in, and its place there. */
export function statementIds(figures: readonly StorableFigure[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(figures.filter(({ raw }) => raw.place.table === null).map(({ raw: { id } }) => {
    const base = `p${(/^[\d.]+/.exec(id)?.[0] ?? '').replaceAll('.', '-')}`.replace(/-+$/, '');
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
    taken.add(name);
    return [id, name];
  }));
}

/** The ids of the figures in the folder, by those that they were read with. */
export function figureIds({ proposal: { figures }, tables }: Pick<WritableEdition, 'proposal' | 'tables'>): ReadonlyMap<string, string> {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const cells = figures.flatMap(({ raw: { id, place } }): [string, string][] => {
    const table = place.table === null ? undefined : byId.get(place.table);
    return table === undefined ? [] : [[id, cellName(tableId(table.id), place.row ?? '', columnName(table, place.column ?? ''))]];
  });
  return new Map([...statementIds(figures), ...cells]);
}
