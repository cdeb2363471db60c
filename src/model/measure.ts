import type { Label } from './label.js';

/**
 * May the values be added up?
 * `ADDITIVE`: along every dimension; `SEMI_ADDITIVE`: along all but time; `NON_ADDITIVE`: along none.
 */
export type Additivity = 'ADDITIVE' | 'SEMI_ADDITIVE' | 'NON_ADDITIVE';

/** A summed measure, possibly within one member of a dimension. */
export interface Part {
  readonly measure: string;
  readonly within?: { readonly dimension: string; readonly member: string };
}

/**
 * How a measure comes about from recorded rows and from other measures.
 * `rows`: the number of rows; `sum`: the sum of a column; `total`: other measures added;
 * `ratio`: one part divided by another, recomposed at every grain; `printed`: published only.
 */
export type Formula =
  | { readonly kind: 'rows' }
  | { readonly kind: 'sum'; readonly column: string }
  | { readonly kind: 'total'; readonly of: readonly string[] }
  | { readonly kind: 'ratio'; readonly numerator: Part; readonly denominator: Part }
  | { readonly kind: 'printed' };

export interface Measure {
  /** As in `onlineAnswerRate`. */
  readonly name: string;
  readonly label: Label;
  /** The words that reports print for it, beside its label. */
  readonly printed?: readonly string[];
  /** One sentence: what it counts, over what, and the source of the definition. */
  readonly description: Label;
  readonly unit: string;
  readonly additivity: Additivity;
  readonly formula: Formula;
}
