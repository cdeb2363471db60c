import { multiply, rational, toDecimal, toFixed, type Interval, type Rational } from '../../interval/index.js';
import type { Quantity } from '../../model/index.js';

const HUNDRED = rational(100);

/** A number as a reader of the folder sees it; — where there is none. */
export function figureText(value: Rational | null, quantity: Quantity): string {
  if (value === null) return '—';
  if (quantity === 'count') return toDecimal(value);
  return quantity === 'rate' ? `${toFixed(multiply(value, HUNDRED), 4)} %` : `${toFixed(value, 4)} s`;
}

/** What a figure allows: one number, or from one to another. */
export function allowedText({ lower, upper }: Interval, quantity: Quantity): string {
  const [from, to] = [lower, upper].map(({ value }) => (value === null ? '…' : figureText(value, quantity)));
  return from === to ? (from ?? '') : `${from} to ${to}`;
}
