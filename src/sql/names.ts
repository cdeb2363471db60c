import type { Fact, Rollup } from '../model/index.js';
import { snakeCase } from '../text/index.js';

/** The table of a fact's published figures at their cells. */
export function publishedTable(fact: Pick<Fact, 'name'>): string {
  return `${snakeCase(fact.name)}_published`;
}

/** The table of a fact's recorded rows. */
export function recordTable(fact: Pick<Fact, 'name'>): string {
  return `${snakeCase(fact.name)}_record`;
}

/** The table of a rollup. */
export function rollupTable(rollup: Pick<Rollup, 'name'>): string {
  return `rollup_${snakeCase(rollup.name)}`;
}

/** The column of a rollup that counts the rows of a cell. */
export const ROW_COUNT = 'rowCount';

/** The column of a dimension in a published table, of a level in a recorded one, or of a measure. */
export function columnName(name: string): string {
  return snakeCase(name);
}
