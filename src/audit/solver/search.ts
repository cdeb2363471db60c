import { compare, rational, subtract, type Rational } from '../../interval/index.js';
import { floorDelta, isWhole, type DeltaRational } from './deltaRational.js';
import { supposedBound, type Bound } from './bound.js';
import { divisibilityConflict } from './divisibility.js';
import { restore } from './simplex.js';
import { supportOf, type Proof } from './proof.js';
import type { BoundTrail } from './boundTrail.js';
import type { Column } from './column.js';
import type { Meter } from './budget.js';
import type { Propagation } from './propagation.js';
import type { Tableau } from './tableau.js';

/** What a search works on. */
export interface SearchSpace {
  readonly variables: readonly Column[];
  readonly forms: readonly Column[];
  readonly trail: BoundTrail;
  readonly tableau: Tableau;
  readonly meter: Meter;
  readonly nextOrder: () => number;
}

/** A proof that there is no solution, `unknown` where the budget ended first, or null where one was found. */
export type SearchResult = Proof | 'unknown' | null;

/** How many fractions a dive fixes before it is given up. */
const MOST_DIVES = 300;

const HALF: Rational = rational(1, 2);

/** Branch and bound over the whole variables, under the bounds in force. */
export class Search {
  #branches = 0;
  #dives = 0;

  constructor(
    readonly space: SearchSpace,
    private readonly propagation: Propagation,
    /** False: variables need not be whole. */
    private readonly whole: boolean,
    /** Called where a solution stands, before any bound is taken back. */
    private readonly onSolution: () => void = () => undefined,
  ) {}

  run(): SearchResult {
    const conflict = this.#relax();
    if (conflict !== null) return conflict;
    const column = this.#fractional();
    if (column === undefined) {
      this.onSolution();
      return null;
    }
    const { value } = column;
    return this.#branches === 0 && this.#dive(column) ? null : this.#branch(column, value);
  }

  /** Fixes one fraction after the other at a whole number beside it: often a solution, never a proof. */
  #dive(column: Column): boolean {
    const down = floorDelta(column.value);
    const nearest = compare(subtract(column.value.real, rational(down)), HALF) <= 0 ? [down, down + 1n] : [down + 1n, down];
    for (const whole of nearest) {
      const mark = this.space.trail.mark;
      const found = this.#fix(column, whole) === null && this.#continueDive();
      this.space.trail.undo(mark);
      if (found) return true;
    }
    return false;
  }

  #fix(column: Column, whole: bigint): SearchResult {
    const { trail, nextOrder } = this.space;
    return trail.assert(supposedBound(column, 'lower', whole, nextOrder()))
      ?? trail.assert(supposedBound(column, 'upper', whole, nextOrder())) ?? this.#relax();
  }

  #continueDive(): boolean {
    const next = this.#fractional();
    if (next !== undefined) return this.#dives++ < MOST_DIVES && this.#dive(next);
    this.onSolution();
    return true;
  }

  #relax(): SearchResult {
    const conflict = this.propagation.run();
    if (conflict !== null) return conflict;
    for (const form of this.whole ? this.space.forms : []) {
      const indivisible = divisibilityConflict(form, this.space.nextOrder);
      if (indivisible !== null) return indivisible;
    }
    return restore(this.space.tableau, this.space.variables, this.space.forms, this.space.meter);
  }

  #fractional(): Column | undefined {
    return this.whole ? this.space.variables.find(({ integer, value }) => integer && !isWhole(value)) : undefined;
  }

  #branch(column: Column, value: DeltaRational): SearchResult {
    if (this.#branches >= this.space.meter.budget.branches) return 'unknown';
    this.#branches += 1;
    const floor = floorDelta(value);
    const atMost = supposedBound(column, 'upper', floor, this.space.nextOrder());
    const atLeast = supposedBound(column, 'lower', floor + 1n, this.space.nextOrder());
    const downFirst = compare(subtract(value.real, rational(floor)), HALF) <= 0;
    const first = this.#suppose(downFirst ? atMost : atLeast);
    if (first.settled) return first.result;
    const second = this.#suppose(downFirst ? atLeast : atMost);
    if (second.settled) return second.result;
    if (first.result === null || first.result === 'unknown' || second.result === null || second.result === 'unknown') return 'unknown';
    const [below, above] = downFirst ? [first.result, second.result] : [second.result, first.result];
    return { kind: 'branch', atMost, atLeast, below, above };
  }

  /** Settled: a solution, or a proof that does not use what was supposed. */
  #suppose(bound: Bound): { readonly result: SearchResult; readonly settled: boolean } {
    const mark = this.space.trail.mark;
    const result = this.space.trail.assert(bound) ?? this.run();
    this.space.trail.undo(mark);
    return { result, settled: result === null || (result !== 'unknown' && !supportOf(result).has(bound)) };
  }
}
