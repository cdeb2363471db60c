import type { Days } from './days.js';
import type { MemberSet } from './memberSet.js';

/** A filter with every name resolved. */
export type Filter =
  | { readonly kind: 'and'; readonly of: readonly Filter[] }
  | { readonly kind: 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'members'; readonly dimension: string; readonly set: MemberSet }
  | { readonly kind: 'days'; readonly days: Days };

/** The dimensions that a filter speaks of; the date is named `date`. */
export function dimensionsIn(filter: Filter): ReadonlySet<string> {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return new Set(filter.of.flatMap((part) => [...dimensionsIn(part)]));
    case 'not':
      return dimensionsIn(filter.of);
    case 'members':
      return new Set([filter.dimension]);
    case 'days':
      return new Set(['date']);
  }
}
