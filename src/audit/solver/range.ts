import { bug } from '../../errors/index.js';
import { multiply, negate, ZERO, type Rational } from '../../interval/index.js';
import { blocksOf } from './blocks.js';
import { Meter, type Budget } from './budget.js';
import { Checker } from './checker.js';
import { leastValue, type Extreme } from './extreme.js';
import { primitiveForm, type PrimitiveForm } from './form.js';
import type { FormTerm } from './column.js';
import type { System, Term } from './constraint.js';

/** The values that an expression can take; `infeasible` where the system has no solution, `unknown` where the budget ended. */
export type Range =
  | { readonly kind: 'range'; readonly lower: Extreme; readonly upper: Extreme }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unknown' };

const NO_GROUPS: ReadonlySet<string> = new Set();

function scaled(end: Extreme, factor: Rational): Extreme {
  return { ...end, value: end.value === null ? null : multiply(end.value, factor) };
}

function oriented(lower: Extreme, upper: Extreme, factor: Rational): Range {
  const ends = [scaled(lower, factor), scaled(upper, factor)] as const;
  return factor.n < 0n ? { kind: 'range', lower: ends[1], upper: ends[0] } : { kind: 'range', lower: ends[0], upper: ends[1] };
}

/** Answers what follows for one expression after another, over one system and one budget. */
export class Ranges {
  readonly #meter: Meter;
  readonly #checkers = new Map<string, Checker>();

  constructor(
    private readonly system: System,
    budget: Budget,
  ) {
    this.#meter = new Meter(budget);
    for (const block of blocksOf(system)) {
      const checker = new Checker(block, this.#meter);
      for (const { id } of block.variables) this.#checkers.set(id, checker);
    }
  }

  /**
   * The exact least and greatest value of Σ terms, with the groups in `without` released.
   * @throws a bug where a term names an unknown variable.
   */
  of(terms: readonly Term[], without: ReadonlySet<string> = NO_GROUPS): Range {
    const form = primitiveForm(terms);
    const [first] = form.coefficients;
    const nothing: Extreme = { value: ZERO, attained: true, exact: true };
    if (first === undefined) return { kind: 'range', lower: nothing, upper: nothing };
    return this.#between(this.#checkerFor(form, terms), form, without);
  }

  #between(checker: Checker, form: PrimitiveForm, without: ReadonlySet<string>): Range {
    const ends: (Extreme | 'unknown')[] = [];
    const columns = (sign: bigint): FormTerm[] => form.coefficients.map(([id, coefficient]) => {
      const column = checker.columnOf(id);
      if (column === null) throw bug(`a range is asked for the variable "${id}", which the system does not have`);
      return { column, coefficient: coefficient * sign };
    });
    const outcome = checker.study(checker.groups.filter((group) => !without.has(group)), (space, propagation) => {
      ends.push(leastValue(space, propagation, columns(1n)), leastValue(space, propagation, columns(-1n)));
    });
    const [least, most] = ends;
    if (outcome.kind === 'infeasible') return { kind: 'infeasible' };
    if (least === undefined || most === undefined || least === 'unknown' || most === 'unknown') return { kind: 'unknown' };
    return oriented(least, { ...most, value: most.value === null ? null : negate(most.value) }, form.factor);
  }

  #checkerFor({ coefficients }: PrimitiveForm, terms: readonly Term[]): Checker {
    const checkers = new Set(coefficients.flatMap(([id]) => this.#checkers.get(id) ?? []));
    const [only] = checkers;
    if (only !== undefined && checkers.size === 1) return only;
    const link = { id: 'range', group: null, terms, lower: null, upper: null };
    const joined = blocksOf({ ...this.system, constraints: [...this.system.constraints, link] });
    const block = joined.find(({ constraints }) => constraints.includes(link));
    if (block === undefined) throw bug('the expression of a range belongs to no block');
    return new Checker(block, this.#meter);
  }
}

/** The exact least and greatest value of one expression; for several over one system, `Ranges` is quicker. */
export function range(system: System, terms: readonly Term[], budget: Budget, without: ReadonlySet<string> = NO_GROUPS): Range {
  return new Ranges(system, budget).of(terms, without);
}

