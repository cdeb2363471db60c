import type { Rational } from '../../interval/index.js';

/** A quantity the system speaks of: a count, an earlier count, a rate. */
export interface Variable {
  readonly id: string;
  /** True for counts: only whole values are solutions. */
  readonly integer: boolean;
}

/** coefficient × variable. */
export interface Term {
  readonly variable: string;
  readonly coefficient: Rational;
}

/** One end of a constraint. */
export type Side = 'lower' | 'upper';

/** lower ≤ Σ coefficient × variable ≤ upper. */
export interface Constraint {
  /** Unique in its system: what asserts it, as a printed value, an annotation or a structural relation. */
  readonly id: string;
  /** Constraints of one group are released together; null = hard, never released. */
  readonly group: string | null;
  /** A variable named more than once stands with the sum of its coefficients. */
  readonly terms: readonly Term[];
  /** Null = no lower end. */
  readonly lower: Rational | null;
  /** Null = no upper end. */
  readonly upper: Rational | null;
  /** True where the lower end itself is excluded; default false. */
  readonly lowerOpen?: boolean;
  /** True where the upper end itself is excluded; default false. */
  readonly upperOpen?: boolean;
}

/** What is asserted, over which variables, and how dear it is to give a group up. */
export interface System {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
  /** A positive whole weight for each group; 1 for a group not named. */
  readonly weights: ReadonlyMap<string, number>;
}
