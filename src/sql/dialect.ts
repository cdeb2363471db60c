import type { SQL } from 'drizzle-orm';
import type { DateLevel } from '../model/index.js';

/** A statement as an engine takes it. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly (string | number | bigint | null)[];
  /** Does it read the rows of a fact, or of a large rollup, so that its work grows with the data? */
  readonly readsRows?: boolean;
}

/** What differs between engines; nothing outside a dialect knows an engine's name. */
export interface Dialect {
  /** As in `sqlite`. */
  readonly name: string;
  /** The whole number that names the period of a day key: 2024, 20241 (quarter), 202401, 20240105; of a week the days from 1 January 1970 to its Monday. */
  readonly periodKey: (dayKey: SQL, level: DateLevel) => SQL;
  /** A condition that always holds, and ends a statement that reads rows past its deadline; null where the engine keeps time by itself. */
  readonly alive: SQL | null;
  /** Text with placeholders, and the values for them. */
  readonly spell: (statement: SQL) => Statement;
}
