import type { RatioRole } from '../../cells/index.js';
import { dimensionsOf, type Catalogue, type Fact } from '../../model/index.js';
import { recordsField } from './recordNames.js';

/** A GraphQL query for the first page of the records behind a cell, with every field that they have. */
export function recordsQuery(cell: string, { role, first }: { readonly role: RatioRole; readonly first: number }, fact: Fact, catalogue: Catalogue): string {
  const members = dimensionsOf(catalogue, fact).map(({ name }) => `${name} { code label }`);
  const sums = fact.measures.flatMap(({ name, formula }) => (formula.kind === 'sum' ? [name] : []));
  const record = ['id', 'recordId', 'day', ...members, ...sums, 'batch { id name loadedAt synthetic }', 'file', 'line'].join(' ');
  return `{ ${recordsField(fact)}(cell: ${JSON.stringify(cell)}, role: ${role}, first: ${first}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${record} } } } }`;
}
