import type { Label } from './label.js';

/**
 * What a number counts or measures.
 * `count`: whole things; `rate`: a fraction of a whole, shown as %; `duration`: time, in the unit itself.
 */
export type Quantity = 'count' | 'rate' | 'duration';

export interface Unit {
  /** As in `ITEM`. */
  readonly code: string;
  readonly label: Label;
  readonly quantity: Quantity;
  /** Measure words that reports print for it, as in 件, 件次. */
  readonly printed: readonly string[];
}
