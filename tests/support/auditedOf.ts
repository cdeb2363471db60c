import type { Audited } from '../../src/audit/index.js';
import { Members, type Catalogue, type EditionContent } from '../../src/model/index.js';

/** An edition with the members that its catalogue declares and it adds, ready to be audited. */
export function auditedOf(content: Pick<EditionContent, 'edition' | 'figures' | 'bindings' | 'tables' | 'members'>, catalogue: Catalogue): Audited {
  const added = (name: string) => content.members.filter(({ dimension }) => dimension === name);
  return { content, catalogue, members: new Map(catalogue.dimensions.map((dimension) => [dimension.name, new Members(dimension, [...Members.declared(dimension), ...added(dimension.name)])])) };
}
