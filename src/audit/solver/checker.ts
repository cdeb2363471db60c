import type { Rational } from '../../interval/index.js';
import { BoundTrail } from './boundTrail.js';
import { byId } from './form.js';
import { isSettled, type Column } from './column.js';
import { layOut, roundedInwards, type Layout } from './layout.js';
import { groupsOf, type Proof } from './proof.js';
import { Propagation } from './propagation.js';
import { Search, type SearchResult, type SearchSpace } from './search.js';
import { Tableau } from './tableau.js';
import { witnessOf } from './witness.js';
import type { Bound } from './bound.js';
import type { Meter } from './budget.js';
import type { System } from './constraint.js';

/** Groups that cannot hold together, and why. */
export interface Conflict {
  readonly groups: readonly string[];
  readonly proof: Proof;
}

/** Whether the asserted groups and the hard constraints have a solution in common. */
export type Outcome =
  | { readonly kind: 'feasible' }
  | { readonly kind: 'infeasible'; readonly conflict: Conflict }
  | { readonly kind: 'unknown' };

/**
 * How much of wholeness is used: all of it; only that a bound of a whole variable moves to the next whole number
 * (`rounding`); none (`fractions`). What conflicts under less conflicts under more.
 */
export type Wholeness = 'whole' | 'rounding' | 'fractions';

/** One connected system, laid out once and asked many times with other groups asserted. */
export class Checker {
  /** In the order of their ids. */
  readonly groups: readonly string[];
  readonly #layout: Layout;
  readonly #space: SearchSpace;
  readonly #rounded = new Map<Bound, Bound>();
  readonly #propagation: { readonly whole: Propagation; readonly rational: Propagation };
  #size: number;

  constructor(system: System, readonly meter: Meter) {
    const layout = layOut(system);
    const trail = new BoundTrail();
    const nextOrder = (): number => this.#size++;
    this.#layout = layout;
    this.#size = layout.size;
    this.groups = [...layout.groups.keys()].sort(byId);
    this.#space = { variables: [...layout.variables.values()], forms: layout.forms, trail, tableau: new Tableau(meter), meter, nextOrder };
    this.#propagation = { whole: new Propagation(trail, nextOrder, true), rational: new Propagation(trail, nextOrder, false) };
  }

  /** Are these groups, with everything hard, satisfiable? */
  check(groups: Iterable<string>, wholeness: Wholeness = 'whole'): Outcome {
    return this.#ask(groups, wholeness);
  }

  /** A check that also gives an exact solution; the witness is null where there is none, or none was found. */
  solve(groups: Iterable<string>): { readonly outcome: Outcome; readonly witness: ReadonlyMap<string, Rational> | null } {
    let witness: ReadonlyMap<string, Rational> | null = null;
    const outcome = this.#ask(groups, 'whole', () => {
      witness = witnessOf(this.#space.variables, this.#space.forms);
    });
    return { outcome, witness };
  }

  /**
   * Where the groups and everything hard hold, lets `look` study the columns, with their bounds in force and a
   * solution standing, before all is taken back. It is not called where no solution is known.
   */
  study(groups: Iterable<string>, look: (space: SearchSpace, propagation: Propagation) => void): Outcome {
    return this.#ask(groups, 'whole', undefined, () => look(this.#space, this.#propagation.whole));
  }

  /** The column of a variable; null where the system does not have it. */
  columnOf(variable: string): Column | null {
    return this.#layout.variables.get(variable) ?? null;
  }

  #ask(groups: Iterable<string>, wholeness: Wholeness, onSolution?: () => void, onFeasible?: () => void): Outcome {
    const { meter, trail } = this.#space;
    if (meter.isSpent) return { kind: 'unknown' };
    meter.checks += 1;
    const result = this.#assertAll(groups, wholeness) ?? this.#search(wholeness, onSolution);
    if (result === null) onFeasible?.();
    trail.undo(0);
    if (result === null) return { kind: 'feasible' };
    if (result === 'unknown') return { kind: 'unknown' };
    return { kind: 'infeasible', conflict: { groups: [...groupsOf(result)].sort(byId), proof: result } };
  }

  #search(wholeness: Wholeness, onSolution?: () => void): SearchResult {
    const propagation = wholeness === 'fractions' ? this.#propagation.rational : this.#propagation.whole;
    const conflict = propagation.run();
    if (conflict !== null) return conflict;
    this.#leaveIdleForms();
    return new Search(this.#space, propagation, wholeness === 'whole', onSolution).run();
  }

  #leaveIdleForms(): void {
    for (const form of this.#layout.forms) {
      if (form.row !== null && (isSettled(form) || (form.lower === null && form.upper === null))) this.#space.tableau.leave(form);
    }
  }

  #assertAll(groups: Iterable<string>, wholeness: Wholeness): Proof | null {
    for (const bound of this.#layout.hard) {
      const conflict = this.#assert(bound, wholeness);
      if (conflict !== null) return conflict;
    }
    for (const group of groups) {
      for (const bound of this.#layout.groups.get(group) ?? []) {
        const conflict = this.#assert(bound, wholeness);
        if (conflict !== null) return conflict;
      }
    }
    return null;
  }

  #assert(bound: Bound, wholeness: Wholeness): Proof | null {
    if (wholeness === 'fractions' || !bound.column.integer) return this.#space.trail.assert(bound);
    const known = this.#rounded.get(bound);
    const rounded = known ?? roundedInwards(bound, this.#space.nextOrder());
    if (known === undefined) this.#rounded.set(bound, rounded);
    return this.#space.trail.assert(rounded);
  }
}
