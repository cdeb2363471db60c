import { sql, type SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { bug } from '../errors/index.js';
import type { Dialect, Statement } from './dialect.js';

function parameter(value: unknown): Statement['parameters'][number] {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  throw bug(`a statement carries a parameter of type ${typeof value}`);
}

const writer = new SQLiteSyncDialect();

/**
 * The days from 1 January 1970 to the Monday of the week that a day lies in. Years are counted from March, so that the leap
 * day ends one; the first of March of the year 0, a Wednesday, is 719,468 days before.
 */
function mondayOf(dayKey: SQL): SQL {
  const month = sql`(${dayKey} / 100 % 100 + 9) % 12`;
  const year = sql`(${dayKey} / 10000 - ${month} / 10)`;
  return sql`(${year} * 365 + ${year} / 4 - ${year} / 100 + ${year} / 400 + (${month} * 306 + 5) / 10 + ${dayKey} % 100 + 1) / 7 * 7 - 719470`;
}

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
      case 'week':
        return mondayOf(dayKey);
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
