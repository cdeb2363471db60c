import { bug } from '../../errors/index.js';
import { columnName } from '../../sql/index.js';
import type { Connection } from './connection.js';

export type Stored = string | number | bigint | null;

/** A prepared insertion into a table, by names of columns; gives the key of the new row. */
export function insertInto<Column extends string>(connection: Connection, table: string, columns: readonly Column[]): (row: Readonly<Record<Column, Stored>>) => number {
  const names = columns.map((column) => `"${columnName(column)}"`).join(', ');
  const statement = connection.prepare<Stored[]>(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`);
  return (row) => {
    const { changes, lastInsertRowid } = statement.run(...columns.map((column) => row[column]));
    if (changes !== 1) throw bug(`a row was not stored in ${table}`);
    return Number(lastInsertRowid);
  };
}
