import type { Fact } from '../model/index.js';
import { snakeCase } from '../text/index.js';

/** The table of a fact's published figures at their cells. */
export function publishedTable(fact: Pick<Fact, 'name'>): string {
  return `${snakeCase(fact.name)}_published`;
}

/** The table of a fact's recorded rows. */
export function recordTable(fact: Pick<Fact, 'name'>): string {
  return `${snakeCase(fact.name)}_record`;
}

/** The column of a dimension in a published table, of a level in a recorded one, or of a measure. */
export function columnName(name: string): string {
  return snakeCase(name);
}
