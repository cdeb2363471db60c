import { compare, type Rational } from '../interval/index.js';

/** A condition on the value of a measure in a group. */
export type Having =
  | { readonly kind: 'and'; readonly of: readonly Having[] }
  | { readonly kind: 'or'; readonly of: readonly Having[] }
  | { readonly kind: 'compare'; readonly measure: string; readonly operator: NumberOperator; readonly operand: Rational };

export type NumberOperator = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

/** What a number may be compared with, and the signs of comparison that pass. */
export const NUMBER_OPERATORS: readonly { readonly name: NumberOperator; readonly passes: (sign: number) => boolean }[] = [
  { name: 'eq', passes: (sign) => sign === 0 },
  { name: 'gt', passes: (sign) => sign > 0 },
  { name: 'gte', passes: (sign) => sign >= 0 },
  { name: 'lt', passes: (sign) => sign < 0 },
  { name: 'lte', passes: (sign) => sign <= 0 },
];

/** The measures that a condition reads. */
export function measuresIn(having: Having): readonly string[] {
  return having.kind === 'compare' ? [having.measure] : having.of.flatMap(measuresIn);
}

/** Does a group pass? A value that is null passes no comparison. */
export function passes(having: Having, valueOf: (measure: string) => Rational | null): boolean {
  switch (having.kind) {
    case 'and':
      return having.of.every((part) => passes(part, valueOf));
    case 'or':
      return having.of.some((part) => passes(part, valueOf));
    case 'compare': {
      const value = valueOf(having.measure);
      if (value === null) return false;
      const sign = compare(value, having.operand);
      return NUMBER_OPERATORS.some(({ name, passes: ok }) => name === having.operator && ok(sign));
    }
  }
}
