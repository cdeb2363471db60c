/** A number as `n/d` in lowest terms, or null. */
export type Exact = string | null;

/** `n/d` in lowest terms. */
export function fraction(n: number, d: number): string {
  const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
  const common = gcd(n, d);
  return n === 0 ? '0/1' : `${n / common}/${d / common}`;
}

/** `a/b`, or null where b is zero. */
export const ratio = (a: number, b: number): Exact => (b === 0 ? null : fraction(a, b));

function splitExact(value: string): readonly [number, number] {
  const [n = '0', d = '1'] = value.split('/');
  return [Number(n), Number(d)];
}

/** `a ÷ b`, or null where either is not known or b is zero. */
export function divideExact(a: Exact, b: Exact): Exact {
  if (a === null || b === null) return null;
  const [[an, ad], [bn, bd]] = [splitExact(a), splitExact(b)];
  return bn === 0 ? null : ratio(an * bd * Math.sign(bn), ad * Math.abs(bn));
}

/** `a − b`. */
export function subtractExact(a: string, b: string): string {
  const [[an, ad], [bn, bd]] = [splitExact(a), splitExact(b)];
  return fraction(an * bd - bn * ad, ad * bd);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareExact(a: string, b: string): number {
  return splitExact(subtractExact(a, b))[0];
}
