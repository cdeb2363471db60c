import type { Rational } from '../interval/index.js';
import type { Measure } from '../model/index.js';
import { coordinateText, type GroupLevel, type SliceKey } from '../query/index.js';
import type { Cell } from './cell.js';
import type { Target } from './target.js';

/** An ordinary row, or a summary row, marked as such. */
export type RowKind = 'MEMBER' | 'SUBTOTAL' | 'GRAND_TOTAL';

/** A row of an answer. Its cells are made when they are asked for. */
export interface Row {
  readonly id: string;
  readonly kind: RowKind;
  /** Levels of the question that this row sums over. */
  readonly rolledUp: readonly GroupLevel[];
  /** The levels that the row has a coordinate for. */
  readonly levels: readonly GroupLevel[];
  readonly key: SliceKey;
  readonly target: Target;
  cell(measure: Measure): Cell;
  /** The value of that cell, which is all that most rows are asked for that no page shows. */
  value(measure: Measure): Rational | null;
}

/** A stable name of a row: its kind and coordinates within its question. */
export function rowId(fact: string, kind: RowKind, levels: readonly GroupLevel[], key: SliceKey, signature: string): string {
  const coordinates = levels.map(({ name }, index) => `${name}=${coordinateText(key[index] ?? '')}`);
  return `row:${fact}:${kind}:${coordinates.join(';')}#${signature}`;
}
