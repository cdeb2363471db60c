import { add, multiply, rational, ZERO } from '../../interval/index.js';
import { compareDelta, scaleDelta, subtractDelta, type DeltaRational } from './deltaRational.js';
import { derivedBound, type Bound, type WeightedBound } from './bound.js';
import { isFixed, type Column, type FormTerm } from './column.js';
import { absolute } from './wholeNumbers.js';
import type { BoundTrail } from './boundTrail.js';
import type { SumProof } from './proof.js';

interface Derivation {
  readonly inputs: readonly WeightedBound[];
  readonly output: Bound;
}

/** How often one form is looked at before what two variables say of each other is left to the simplex. */
const MOST_VISITS = 6;

/** The bounds that take variables out of a bound of their form; null where one has no bound on that side. */
export function cancelling(bound: Bound, terms: readonly FormTerm[]): WeightedBound[] | null {
  const used: WeightedBound[] = [];
  for (const { column, coefficient } of terms) {
    const end = (bound.side === 'lower') === coefficient > 0n ? column.upper : column.lower;
    if (end === null) return null;
    used.push({ bound: end, multiplier: absolute(coefficient) });
  }
  return used;
}

/** What the bounds come to where each pushes as far as it may: upper ends count positive, lower ends negative. */
export function signedSum(used: readonly WeightedBound[]): DeltaRational {
  let n = 0n;
  let d = 1n;
  let delta = ZERO;
  for (const { bound: { side, value: { real, delta: step } }, multiplier } of used) {
    const times = side === 'upper' ? multiplier : -multiplier;
    if (real.d === d) n += times * real.n;
    else {
      n = n * real.d + times * real.n * d;
      d *= real.d;
    }
    if (step.n !== 0n) delta = add(delta, multiply(step, rational(times)));
  }
  return { real: rational(n, d), delta };
}

/** Lets forms with one variable left, or of only two, bound their variables, until nothing more follows. */
export class Propagation {
  readonly #known = { lower: new Map<Column, Map<Column, Derivation>>(), upper: new Map<Column, Map<Column, Derivation>>() };

  constructor(
    private readonly trail: BoundTrail,
    private readonly nextOrder: () => number,
    private readonly rounding: boolean,
  ) {}

  /** The conflict met, or null. */
  run(): SumProof | null {
    const visits = new Map<Column, number>();
    for (let form = this.trail.nextWaiting(); form !== undefined; form = this.trail.nextWaiting()) {
      if (form.unfixed > 1) {
        const count = visits.get(form) ?? 0;
        if (count >= MOST_VISITS) continue;
        visits.set(form, count + 1);
      }
      for (const bound of [form.lower, form.upper]) {
        const conflict = bound === null ? null : this.#use(bound, form.form ?? []);
        if (conflict !== null) return conflict;
      }
    }
    return null;
  }

  #use(bound: Bound, terms: readonly FormTerm[]): SumProof | null {
    const left = terms.filter(({ column }) => !isFixed(column));
    if (left.length === 0) return this.#test(bound, terms);
    for (const target of left) {
      const conflict = this.#derive(bound, terms, target);
      if (conflict !== null) return conflict;
    }
    return null;
  }

  #test(bound: Bound, terms: readonly FormTerm[]): SumProof | null {
    const used = cancelling(bound, terms) ?? [];
    const sign = bound.side === 'lower' ? 1 : -1;
    const reach = scaleDelta(signedSum(used), BigInt(sign), 1n);
    if (compareDelta(reach, bound.value) * sign >= 0) return null;
    return { kind: 'sum', terms: [{ bound, multiplier: 1n }, ...used] };
  }

  #derive(bound: Bound, terms: readonly FormTerm[], target: FormTerm): SumProof | null {
    const others = cancelling(bound, terms.filter((term) => term !== target));
    if (others === null) return null;
    const used = [{ bound, multiplier: 1n }, ...others];
    const known = this.#known[bound.side].get(bound.column) ?? new Map<Column, Derivation>();
    this.#known[bound.side].set(bound.column, known);
    const last = known.get(target.column);
    if (last !== undefined && used.every((term, i) => term.bound === last.inputs[i]?.bound)) return this.trail.assert(last.output);
    const side = (bound.side === 'lower') === target.coefficient > 0n ? 'lower' : 'upper';
    const rest = scaleDelta(signedSum(others), bound.side === 'lower' ? 1n : -1n, 1n);
    const value = scaleDelta(subtractDelta(bound.value, rest), 1n, target.coefficient);
    const output = derivedBound(target.column, side, value, { terms: used, divisor: absolute(target.coefficient) }, this.nextOrder(), this.rounding);
    known.set(target.column, { inputs: used, output });
    return this.trail.assert(output);
  }
}
