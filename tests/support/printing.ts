/** How a publisher shortens numbers. */
export type Shortening = 'ROUND' | 'CUT';

/** n/d to a number of decimals, half away from zero or cut toward zero. */
export function shortened(n: bigint, d: bigint, decimals: number, how: Shortening): string {
  const size = n < 0n ? -n : n;
  const scaled = size * 10n ** BigInt(decimals);
  const digits = (how === 'CUT' ? scaled / d : (2n * scaled + d) / (2n * d)).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `↑4.2%`; `—` where there is no earlier value. */
export function changeText(value: number, prior: number, decimals: number, how: Shortening): string {
  if (prior === 0) return '—';
  const difference = 100n * (BigInt(value) - BigInt(prior));
  return `${difference < 0n ? '↓' : '↑'}${shortened(difference, BigInt(prior), decimals, how)}%`;
}

/** `12.3%`. */
export function percentText(part: number, whole: number, decimals: number, how: Shortening): string {
  return `${shortened(100n * BigInt(part), BigInt(whole), decimals, how)}%`;
}

/** `12.3万`. */
export function wanText(value: number, decimals: number, how: Shortening): string {
  return `${shortened(BigInt(value), 10_000n, decimals, how)}万`;
}
