import type { Rational } from '../interval/index.js';
import type { Measure } from '../model/index.js';
import type { GroupLevel, SliceKey } from '../query/index.js';
import type { Cell } from './cell.js';
import type { Evaluation } from './evaluation.js';
import { rowId, type Row, type RowKind } from './row.js';
import type { Target } from './target.js';

/** A row of an answer. Most rows are only put in order: what a page shows of one is made when it is asked for. */
export class MadeRow implements Row {
  #cells: ReadonlyMap<string, Cell> | null = null;

  constructor(private readonly evaluation: Evaluation, readonly kind: RowKind, readonly levels: readonly GroupLevel[], readonly key: SliceKey, readonly target: Target) {}

  get id(): string {
    const { fact, signature } = this.evaluation.asked;
    return rowId(fact.name, this.kind, this.levels, this.key, signature);
  }

  get rolledUp(): readonly GroupLevel[] {
    return this.evaluation.asked.groupBy.filter((level) => !this.levels.includes(level));
  }

  cell(measure: Measure): Cell {
    const known = this.#cells?.get(measure.name);
    if (known !== undefined) return known;
    const made = this.evaluation.cell(this.target, measure);
    this.#cells = new Map([...(this.#cells ?? []), [measure.name, made]]);
    return made;
  }

  value(measure: Measure): Rational | null {
    return this.evaluation.value(this.target, measure);
  }
}
