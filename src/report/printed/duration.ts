import { add, multiply, parseDecimal, rational, ZERO } from '../../interval/index.js';
import type { PrintedNumber } from './number.js';

/** The parts of a duration in several units, the largest first, with their seconds. */
const PARTS: readonly (readonly [string, bigint])[] = [
  ['(?:天|days?)', 86_400n], ['(?:个?小时|hours?|hrs?|h(?![a-z]))', 3_600n], ['(?:分钟|分|minutes?|mins?|m(?![a-z]))', 60n], ['(?:秒钟|秒|seconds?|secs?|s(?![a-z]))', 1n],
];
const DURATION = new RegExp(`^${PARTS.map(([unit]) => `(?:(\\d+(?:\\.\\d+)?)\\s*${unit}[\\s零]*)?`).join('')}`, 'i');

/** A duration in seconds, and what follows it. */
export interface DurationAtFront {
  readonly number: PrintedNumber;
  readonly rest: string;
}

/** The seconds that a printed unit of time is; null for what is none, and for days, which may be working days. */
export const SECONDS: Readonly<Record<string, bigint>> = { 小时: 3_600n, 个小时: 3_600n, 分钟: 60n, 分: 60n, 秒: 1n, 秒钟: 1n, hours: 3_600n, hour: 3_600n, minutes: 60n, minute: 60n, seconds: 1n, second: 1n };

/** A duration of two units or more that a half-width text begins with, as 2分13秒 or 1小时20分; null where it begins with none. */
export function durationAtFront(text: string): DurationAtFront | null {
  const match = DURATION.exec(text);
  const told = PARTS.flatMap(([, seconds], at) => (match?.[at + 1] === undefined ? [] : [{ digits: match[at + 1] ?? '', seconds }]));
  const last = told.at(-1);
  if (match === null || last === undefined || told.length < 2) return null;
  const value = told.reduce((sum, { digits, seconds }) => add(sum, multiply(parseDecimal(digits) ?? ZERO, rational(seconds))), ZERO);
  const decimals = last.digits.split('.')[1]?.length ?? 0;
  const all = match[0].trimEnd();
  return { number: { value, step: rational(last.seconds, 10n ** BigInt(decimals)), whole: decimals === 0 && last.seconds === 1n }, rest: text.slice(all.length) };
}
