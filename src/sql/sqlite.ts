import { sql, type SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { bug } from '../errors/index.js';
import type { Dialect, Statement } from './dialect.js';

function parameter(value: unknown): Statement['parameters'][number] {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  throw bug(`a statement carries a parameter of type ${typeof value}`);
}

const writer = new SQLiteSyncDialect();

/** SQLite divides whole numbers to whole numbers. */
export const sqliteDialect: Dialect = {
  name: 'sqlite',
  periodKey: (dayKey, level): SQL => {
    switch (level) {
      case 'year':
        return sql`${dayKey} / 10000`;
      case 'quarter':
        return sql`${dayKey} / 10000 * 10 + (${dayKey} / 100 % 100 + 2) / 3`;
      case 'month':
        return sql`${dayKey} / 100`;
      case 'day':
        return dayKey;
    }
  },
  // Once every 4,096 rows: a call from SQLite into JavaScript costs as much as reading some rows.
  alive: sql`(rowid & 4095 or hotline_alive())`,
  spell: (statement) => {
    const { sql: text, params } = writer.sqlToQuery(statement);
    return { text, parameters: params.map(parameter) };
  },
};
