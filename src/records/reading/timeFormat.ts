import { userError, type Place } from '../../errors/index.js';
import { periodLevel, type DayKey } from '../../model/index.js';
import type { Zone } from './zone.js';

/** A moment: its day at the place of the records, and its seconds since 1970. */
export interface Moment {
  readonly day: DayKey;
  readonly seconds: number;
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'half' | 'minute' | 'second' | 'fraction' | 'offset';

/** The parts that a format is made of; everything else stands for itself. */
const TOKENS: readonly (readonly [string, Part, string])[] = [
  ['YYYY', 'year', '(\\d{4})'], ['MM', 'month', '(\\d{2})'], ['M', 'month', '(\\d{1,2})'], ['DD', 'day', '(\\d{2})'], ['D', 'day', '(\\d{1,2})'],
  ['HH', 'hour', '(\\d{2})'], ['H', 'hour', '(\\d{1,2})'], ['hh', 'hour', '(\\d{2})'], ['h', 'hour', '(\\d{1,2})'], ['mm', 'minute', '(\\d{2})'], ['ss', 'second', '(\\d{2})'],
  ['SSS', 'fraction', '(\\d{1,9})'], ['A', 'half', '([AaPp][Mm])'], ['Z', 'offset', '(Z|[+-]\\d{2}:?\\d{2})'],
];

/** A way in which days and times are written, such as `YYYY-MM-DD HH:mm:ss`. */
export interface TimeFormat {
  readonly written: string;
  readonly shape: RegExp;
  readonly parts: readonly Part[];
}

/** Reads a format. @throws a user error where it has no year, month and day, or `hh` without `A`. */
export function timeFormat(written: string, place: Place): TimeFormat {
  const parts: Part[] = [];
  let shape = '';
  for (let at = 0; at < written.length;) {
    const token = TOKENS.find(([name]) => written.startsWith(name, at));
    shape += token === undefined ? (written[at] ?? '').replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&') : token[2];
    if (token !== undefined) parts.push(token[1]);
    at += token === undefined ? 1 : token[0].length;
  }
  const once = (part: Part): boolean => parts.filter((each) => each === part).length === 1;
  if (!(['year', 'month', 'day'] as const).every(once) || new Set(parts).size < parts.length || /h/u.test(written) !== parts.includes('half')) {
    throw userError('BAD_FORMAT', `"${written}" is no format of days; expected one such as YYYY-MM-DD, MM/DD/YYYY hh:mm A or YYYY-MM-DDTHH:mm:ssZ (A belongs to hh, not to HH)`, { place, name: written });
  }
  return { written, shape: new RegExp(`^${shape}$`, 'u'), parts };
}

function offsetSeconds(text: string): number {
  if (text === 'Z') return 0;
  const digits = text.replaceAll(/\D/gu, '');
  const seconds = Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2)) * 60;
  return text.startsWith('-') ? -seconds : seconds;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** The moment that a text states; null where it has not the format or is no moment of the calendar. */
export function readMoment(text: string, { shape, parts }: TimeFormat, zone: Zone): Moment | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const found = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
  const number = (part: Part): number => Number(found.get(part) ?? '0');
  const [year, month, day, minute, second] = [number('year'), number('month'), number('day'), number('minute'), number('second')];
  const hour = hourOf(number('hour'), found.get('half'));
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  if (hour === null || minute > 59 || second > 59 || periodLevel(`${pad(year, 4)}-${pad(month)}-${pad(day)}`) === null || year === 0) return null;
  const key = year * 10000 + month * 100 + day;
  const wall = Date.UTC(2000, month - 1, day, hour, minute, second) / 1000 + daysBetween(year, month, day);
  const offset = found.get('offset');
  if (offset === undefined) return { day: key, seconds: zone.timeOf(wall) };
  const seconds = wall - offsetSeconds(offset);
  return { day: dayOf(seconds + zone.offsetAt(seconds)), seconds };
}

/** What to add to the seconds of a day of the year 2000, to be those of its own year: `Date.UTC` would take the years 0 to 99 as of the last century. */
function daysBetween(year: number, month: number, day: number): number {
  const own = new Date(0);
  own.setUTCFullYear(year, month - 1, day);
  return (own.getTime() - Date.UTC(2000, month - 1, day)) / 1000;
}

function dayOf(wall: number): DayKey {
  const date = new Date(wall * 1000);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
