/** |a|. */
export function absolute(a: bigint): bigint {
  return a < 0n ? -a : a;
}

/** The greatest common divisor, never negative; of 0 and a it is |a|. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let x = absolute(a);
  let y = absolute(b);
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The least common multiple of two positive numbers. */
export function commonMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / commonDivisor(a, b)) * b;
}
