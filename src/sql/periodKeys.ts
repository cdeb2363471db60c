import { dayNumbered, periodOfDay, type DateLevel, type Period } from '../model/index.js';

/** Writes the whole number that SQL names a period by as the period: 20241 → `2024-Q1`, 19800 → `2024-W12`. */
export function periodOfKey(key: number, level: DateLevel): Period {
  const text = String(key);
  switch (level) {
    case 'year':
      return text.padStart(4, '0');
    case 'quarter':
      return `${text.slice(0, -1)}-Q${text.slice(-1)}`;
    case 'month':
      return `${text.slice(0, -2)}-${text.slice(-2)}`;
    case 'week':
      return periodOfDay(dayNumbered(key), level);
    case 'day':
      return `${text.slice(0, -4)}-${text.slice(-4, -2)}-${text.slice(-2)}`;
  }
}
