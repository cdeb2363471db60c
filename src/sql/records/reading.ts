import { sql, type SQL } from 'drizzle-orm';
import { bug } from '../../errors/index.js';
import { dimensionsOf, type Catalogue, type Fact } from '../../model/index.js';
import type { FoundRecord, Snapshot } from '../../query/index.js';
import type { ResultRow } from '../decodeAggregate.js';
import type { Dialect, Statement } from '../dialect.js';
import { columnName, recordTable } from '../names.js';
import { column } from '../predicate.js';

/** How the rows of a fact are read: its columns, in order. */
export interface RecordReading {
  readonly table: string;
  readonly columns: readonly string[];
  readonly dimensions: readonly string[];
  readonly sums: readonly string[];
}

const LEADING = ['recordId', 'dateKey', 'batchKey', 'file', 'line'] as const;

/** The columns of a fact's recorded rows that a record is told by: of each dimension the finest level, which names the member whatever its own. */
export function recordReading(fact: Fact, catalogue: Catalogue): RecordReading {
  const dimensions = dimensionsOf(catalogue, fact);
  const sums = [...new Set(fact.measures.flatMap(({ formula }) => (formula.kind === 'sum' ? [formula.column] : [])))];
  const finest = dimensions.flatMap(({ levels }) => levels.slice(-1).map(({ name }) => name));
  return { table: recordTable(fact), columns: [...LEADING, ...finest, ...sums], dimensions: dimensions.map(({ name }) => name), sums };
}

/** Reads rows of the fact: those under a condition, and what comes behind it. The name of its batch stands in place of the batch's key. */
export function selectRecords({ table, columns }: RecordReading, condition: SQL, order: (prefix: SQL) => SQL, most: number): SQL {
  const own = columns.map((name) => (name === 'batchKey' ? sql`b.id` : sql`p.${sql.identifier(columnName(name))}`));
  const rows = sql`select ${sql.join(columns.map(column), sql`, `)} from ${sql.identifier(table)} where ${condition} order by ${order(sql``)} limit ${most}`;
  return sql`select ${sql.join(own, sql`, `)} from (${rows}) p join batch b on b.key = p.batch_key order by ${order(sql`p.`)}`;
}

/** Reads a row of `selectRecords`. */
export function decodeRecord({ dimensions, sums }: RecordReading, row: ResultRow, snapshot: Snapshot): FoundRecord {
  const [id, day, batch, file, line, ...rest] = row;
  const members = dimensions.map((dimension, index) => {
    const member = snapshot.membersByKey.get(Number(rest[index]));
    if (member === undefined) throw bug(`record "${String(id)}" names a member of ${dimension} that is not stored`);
    return [dimension, member] as const;
  });
  return {
    id: String(id), day: Number(day), batch: String(batch), file: Number(file), line: Number(line),
    members: new Map(members), sums: new Map(sums.map((name, index) => [name, Number(rest[dimensions.length + index])])),
  };
}

/** The statement that reads one record by the source's own name of it. */
export function compileRecord(reading: RecordReading, id: string, dialect: Dialect): Statement {
  return dialect.spell(selectRecords(reading, sql`${column('recordId')} = ${id}`, (prefix) => sql`${prefix}${column('recordId')}`, 1));
}
