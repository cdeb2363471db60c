import { add, compare, divide, multiply, ONE, subtract, type Rational } from '../../interval/index.js';
import { bindingBound } from './simplex.js';
import { formValue, type Column } from './column.js';

function allowedStep(column: Column, side: 'lower' | 'upper'): Rational | null {
  const bound = bindingBound(column, side);
  if (bound === null) return null;
  const [small, great] = side === 'lower' ? [bound.value, column.value] : [column.value, bound.value];
  if (compare(small.delta, great.delta) <= 0) return null;
  return divide(subtract(great.real, small.real), subtract(small.delta, great.delta));
}

/** Plain numbers in place of δ: the values at which the variables stand, with a δ small enough for every bound. */
export function witnessOf(variables: readonly Column[], forms: readonly Column[]): Map<string, Rational> {
  let step = ONE;
  for (const form of forms) form.value = formValue(form);
  for (const columns of [variables, forms]) {
    for (const column of columns) {
      for (const side of ['lower', 'upper'] as const) {
        const allowed = allowedStep(column, side);
        if (allowed !== null && compare(allowed, step) < 0) step = allowed;
      }
    }
  }
  const witness = new Map<string, Rational>();
  for (const { id, value } of variables) witness.set(id, add(value.real, multiply(value.delta, step)));
  return witness;
}
