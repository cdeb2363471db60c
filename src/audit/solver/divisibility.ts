import { divide, floor, isInteger, rational, subtract } from '../../interval/index.js';
import { supposedBound } from './bound.js';
import { formColumn, isFixed, isSettled, type Column, type FormTerm } from './column.js';
import { cancelling, signedSum } from './propagation.js';
import { commonDivisor } from './wholeNumbers.js';
import type { BranchProof } from './proof.js';

function divisorOf(terms: readonly FormTerm[]): bigint {
  let divisor = 0n;
  for (const { column, coefficient } of terms) {
    if (isFixed(column)) continue;
    if (!column.integer) return 1n;
    divisor = commonDivisor(divisor, coefficient);
    if (divisor === 1n) return 1n;
  }
  return divisor;
}

/**
 * An equality between whole numbers whose left side is always a multiple of a number that does not divide its
 * right side (2x + 4y = 7): the conflict, or null where there is none.
 */
export function divisibilityConflict(form: Column, nextOrder: () => number): BranchProof | null {
  const { lower, upper } = form;
  if (form.form === null || lower === null || upper === null || !isFixed(form) || isSettled(form)) return null;
  const divisor = divisorOf(form.form);
  if (divisor === 1n) return null;
  const fixed = form.form.filter(({ column }) => isFixed(column));
  const [below, above] = [cancelling(lower, fixed) ?? [], cancelling(upper, fixed) ?? []];
  const quotient = divide(subtract(lower.value.real, signedSum(below).real), rational(divisor));
  if (isInteger(quotient)) return null;
  const left = form.form.filter(({ column }) => !isFixed(column));
  const part = formColumn(`${form.id} / ${divisor}`, form.index, left.map(({ column, coefficient }) => ({ column, coefficient: coefficient / divisor })));
  const atMost = supposedBound(part, 'upper', floor(quotient), nextOrder());
  const atLeast = supposedBound(part, 'lower', floor(quotient) + 1n, nextOrder());
  return {
    kind: 'branch', atMost, atLeast,
    below: { kind: 'sum', terms: [{ bound: atMost, multiplier: divisor }, { bound: lower, multiplier: 1n }, ...below] },
    above: { kind: 'sum', terms: [{ bound: atLeast, multiplier: divisor }, { bound: upper, multiplier: 1n }, ...above] },
  };
}
