import { compare, type Interval, type Rational } from '../../interval/index.js';

/** A piece of printed text with its place in the source; null where the place is not known, or not of the text's length. */
export interface StorablePart {
  readonly printed: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A part with its place, where that is as long as the text. */
export function partOf(printed: string, start: number | null, end: number | null): StorablePart {
  return start !== null && end !== null && end - start === printed.length ? { printed, start, end } : { printed, start: null, end: null };
}

/** Do two intervals hold the same values? Null is only like null. */
export function sameInterval(a: Interval | null, b: Interval | null): boolean {
  if (a === null || b === null) return a === b;
  return (['lower', 'upper'] as const).every((end) => {
    const [one, other] = [a[end], b[end]];
    if (one.value === null || other.value === null) return one.value === other.value;
    return one.open === other.open && compare(one.value, other.value) === 0;
  });
}

/** Are two values one? Null is only like null. */
export function sameValue(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}
