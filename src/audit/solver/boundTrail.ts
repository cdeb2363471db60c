import { compareDelta } from './deltaRational.js';
import { isTighter, type Bound } from './bound.js';
import { isFixed, type Column } from './column.js';
import type { SumProof } from './proof.js';
import type { Side } from './constraint.js';

interface Change {
  readonly column: Column;
  readonly side: Side;
  readonly before: Bound | null;
  readonly fixing: boolean;
}

/** The bounds in force, in the order in which they came, so that the latest can be taken back. */
export class BoundTrail {
  readonly #changes: Change[] = [];
  readonly #waiting: Column[] = [];

  /** Puts a bound in force where it says more than the known one; gives the conflict where it crosses the other end. */
  assert(bound: Bound): SumProof | null {
    const { column, side } = bound;
    const before = side === 'lower' ? column.lower : column.upper;
    if (!isTighter(bound, before)) return null;
    const other = side === 'lower' ? column.upper : column.lower;
    const gap = other === null ? 0 : compareDelta(bound.value, other.value) * (side === 'lower' ? 1 : -1);
    if (other !== null && gap > 0) {
      return { kind: 'sum', terms: [{ bound, multiplier: 1n }, { bound: other, multiplier: 1n }] };
    }
    if (side === 'lower') column.lower = bound;
    else column.upper = bound;
    const fixing = isFixed(column);
    this.#changes.push({ column, side, before, fixing });
    if (column.form !== null) this.#wait(column);
    for (const form of column.occurrences) {
      if (fixing) form.unfixed -= 1;
      this.#wait(form);
    }
    return null;
  }

  /** The next form that may have something to say about its variables. */
  nextWaiting(): Column | undefined {
    const form = this.#waiting.pop();
    if (form !== undefined) form.queued = false;
    return form;
  }

  /** Where the trail stands now, for `undo`. */
  get mark(): number {
    return this.#changes.length;
  }

  /** Takes back every bound that came after the mark. */
  undo(mark: number): void {
    while (this.nextWaiting() !== undefined);
    while (this.#changes.length > mark) {
      const change = this.#changes.pop();
      if (change === undefined) return;
      const { column, side, before, fixing } = change;
      if (side === 'lower') column.lower = before;
      else column.upper = before;
      if (fixing) for (const form of column.occurrences) form.unfixed += 1;
    }
  }

  #wait(form: Column): void {
    if (form.queued || (form.unfixed > 1 && form.form !== null && form.form.length > 2)) return;
    form.queued = true;
    this.#waiting.push(form);
  }
}
