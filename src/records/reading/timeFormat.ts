import { userError, type Place } from '../../errors/index.js';

/** What a part of a format states. */
export type TimePart = 'year' | 'month' | 'day' | 'hour' | 'half' | 'minute' | 'second' | 'fraction' | 'offset';

/** One step of reading: a part with the digits that it takes, or a character that stands for itself. */
export type Step =
  | { readonly kind: 'digits'; readonly part: TimePart; readonly least: number; readonly most: number }
  | { readonly kind: 'half' }
  | { readonly kind: 'offset' }
  | { readonly kind: 'literal'; readonly code: number };

const digits = (part: TimePart, least: number, most: number): Step => ({ kind: 'digits', part, least, most });

/** The names that formats are made of, longer ones first; everything else stands for itself. */
const TOKENS: readonly (readonly [string, Step, TimePart])[] = [
  ['YYYY', digits('year', 4, 4), 'year'], ['MM', digits('month', 2, 2), 'month'], ['M', digits('month', 1, 2), 'month'], ['DD', digits('day', 2, 2), 'day'], ['D', digits('day', 1, 2), 'day'],
  ['HH', digits('hour', 2, 2), 'hour'], ['H', digits('hour', 1, 2), 'hour'], ['hh', digits('hour', 2, 2), 'hour'], ['h', digits('hour', 1, 2), 'hour'],
  ['mm', digits('minute', 2, 2), 'minute'], ['SSS', digits('fraction', 1, 9), 'fraction'], ['ss', digits('second', 2, 2), 'second'],
  ['A', { kind: 'half' }, 'half'], ['Z', { kind: 'offset' }, 'offset'],
];

/** A way in which days and times are written, such as `YYYY-MM-DD HH:mm:ss`. */
export interface TimeFormat {
  readonly written: string;
  readonly steps: readonly Step[];
}

/** A letter that stands for itself but hardly was meant to: all but the T between a day and a time. */
const STRAY_LETTER = /[A-SU-Za-z]/u;

/** Reads a format. @throws a user error where it has not one year, month and day, or `hh` without `A`, or a letter that names nothing. */
export function timeFormat(written: string, place: Place): TimeFormat {
  const steps: Step[] = [];
  const parts: TimePart[] = [];
  for (let at = 0; at < written.length;) {
    const token = TOKENS.find(([name]) => written.startsWith(name, at));
    steps.push(token === undefined ? { kind: 'literal', code: written.charCodeAt(at) } : token[1]);
    if (token !== undefined) parts.push(token[2]);
    else if (STRAY_LETTER.test(written.charAt(at))) throw userError('BAD_FORMAT', `"${written}" is no format of days: "${written.charAt(at)}" stands for nothing; expected ${TOKENS.map(([name]) => name).join(', ')} and what stands between them`, { place, name: written });
    at += token === undefined ? 1 : token[0].length;
  }
  const hasDay = (['year', 'month', 'day'] as const).every((part) => parts.includes(part));
  if (!hasDay || new Set(parts).size < parts.length || written.includes('h') !== parts.includes('half')) {
    throw userError('BAD_FORMAT', `"${written}" is no format of days; expected one such as YYYY-MM-DD, MM/DD/YYYY hh:mm A or YYYY-MM-DDTHH:mm:ssZ (A belongs to hh, not to HH)`, { place, name: written });
  }
  return { written, steps };
}
