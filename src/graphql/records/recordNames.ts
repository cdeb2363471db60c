import type { Fact } from '../../model/index.js';
import { pascalCase } from '../../text/index.js';

/** One of what a fact's name tells in the plural: `requests` → `request`, `entries` → `entry`, `knowledge` as it is. */
function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
}

/** The query field of a fact's records: `requestRecords`. */
export function recordsField({ name }: Pick<Fact, 'name'>): string {
  return `${singular(name)}Records`;
}

/** The type of a fact's records: `RequestRecord`. */
export function recordType({ name }: Pick<Fact, 'name'>): string {
  return `${pascalCase(singular(name))}Record`;
}
