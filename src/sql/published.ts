import { sql } from 'drizzle-orm';
import { bug } from '../errors/index.js';
import type { PublishedFigure } from '../cells/index.js';
import { factNamed, TOTAL, type Catalogue, type Figure, type Member, type ObservationStatus, type PrintedChangeUnit } from '../model/index.js';
import type { PublishedScan, Snapshot } from '../query/index.js';
import type { ResultRow } from './decodeAggregate.js';
import type { Dialect, Statement } from './dialect.js';
import { readInterval, readRational } from './exactText.js';
import { columnName, publishedTable } from './names.js';

/** The columns of the table of figures that make up a figure, in the order in which they are read. */
export const FIGURE_COLUMNS = [
  'id', 'section', 'tableId', 'rowName', 'columnName', 'startOffset', 'endOffset', 'printed', 'value', 'interval', 'status', 'unit',
  'changePrinted', 'changeValue', 'changeInterval', 'changeUnit', 'changeStart', 'changeEnd',
  'sharePrinted', 'shareValue', 'shareInterval', 'shareStart', 'shareEnd',
] as const;

const POSITIONS: ReadonlyMap<string, number> = new Map(FIGURE_COLUMNS.map((name, index) => [name, index]));

const STATUSES: readonly ObservationStatus[] = ['NORMAL', 'PRINTED_ZERO', 'NOT_PUBLISHED', 'NOT_APPLICABLE', 'PRELIMINARY', 'REVISED'];
const CHANGE_UNITS: readonly PrintedChangeUnit[] = ['PERCENT', 'PERCENTAGE_POINT', 'AMBIGUOUS'];

/** Reads a figure from its columns. */
export function decodeFigure(row: ResultRow): Figure {
  const text = (name: (typeof FIGURE_COLUMNS)[number]): string | null => {
    const value = row[POSITIONS.get(name) ?? -1];
    return value === null || value === undefined ? null : String(value);
  };
  const number = (name: (typeof FIGURE_COLUMNS)[number]): number | null => {
    const value = text(name);
    return value === null ? null : Number(value);
  };
  const value = text('value');
  const interval = text('interval');
  const [changePrinted, changeValue, changeInterval] = [text('changePrinted'), text('changeValue'), text('changeInterval')];
  const [sharePrinted, shareValue, shareInterval] = [text('sharePrinted'), text('shareValue'), text('shareInterval')];
  return {
    id: text('id') ?? '', printed: text('printed') ?? '', unit: text('unit') ?? '',
    place: { section: text('section'), table: text('tableId'), row: text('rowName'), column: text('columnName'), start: number('startOffset'), end: number('endOffset') },
    value: value === null ? null : readRational(value),
    interval: interval === null ? null : readInterval(interval),
    status: STATUSES.find((status) => status === text('status')) ?? 'NORMAL',
    change: changePrinted === null ? null : {
      printed: changePrinted, value: changeValue === null ? null : readRational(changeValue), interval: changeInterval === null ? null : readInterval(changeInterval),
      unit: CHANGE_UNITS.find((unit) => unit === text('changeUnit')) ?? 'PERCENT', start: number('changeStart'), end: number('changeEnd'),
    },
    share: sharePrinted === null || shareValue === null || shareInterval === null ? null : {
      printed: sharePrinted, value: readRational(shareValue), interval: readInterval(shareInterval), start: number('shareStart'), end: number('shareEnd'),
    },
  };
}

/** A scan of published figures, with what its columns mean. */
export interface CompiledScan {
  /** Equal for scans of the same figures. */
  readonly name: string;
  readonly scan: PublishedScan;
  readonly statement: Statement;
  readonly dimensions: readonly string[];
}

/** The statement that reads the figures of a fact with the cells they state. */
export function compileScan(scan: PublishedScan, catalogue: Catalogue, dialect: Dialect): CompiledScan {
  const { dimensions } = factNamed(catalogue, scan.fact);
  const own = ['editionKey', 'measure', 'period', ...dimensions].map((name) => sql`p.${sql.identifier(columnName(name))}`);
  const figure = FIGURE_COLUMNS.map((name) => sql`f.${sql.identifier(columnName(name))}`);
  const editions = sql.join(scan.editions.map((key) => sql`${key}`), sql`, `);
  const statement = sql`select ${sql.join([...own, ...figure], sql`, `)} from ${sql.identifier(publishedTable({ name: scan.fact }))} p join figure f on f.key = p.figure_key where p.edition_key in (${editions}) order by p.key`;
  return { name: `${scan.fact} ${scan.editions.join()}`, scan, statement: dialect.spell(statement), dimensions };
}

/** Reads the figures of a scan with their cells. */
export function decodeScan({ dimensions }: CompiledScan, rows: readonly ResultRow[], snapshot: Snapshot): PublishedFigure[] {
  const editions = new Map(snapshot.editions.map((edition) => [edition.key, edition]));
  return rows.map((row) => {
    const edition = editions.get(Number(row[0]));
    if (edition === undefined) throw bug(`figures of an edition with key ${String(row[0])} are stored without it`);
    const coordinates = new Map<string, Member>();
    dimensions.forEach((dimension, index) => {
      const member = snapshot.membersByKey.get(Number(row[3 + index])) ?? snapshot.members.get(dimension)?.get(TOTAL);
      if (member !== undefined) coordinates.set(dimension, member);
    });
    return { figure: decodeFigure(row.slice(3 + dimensions.length)), edition, measure: String(row[1]), period: String(row[2]), coordinates };
  });
}
