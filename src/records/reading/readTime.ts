import type { TimeFormat } from './timeFormat.js';

/** What a text states of a moment, as a wall clock shows it. */
export interface WrittenTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Seconds since midnight. */
  readonly clock: number;
  /** Seconds ahead of UTC; null where the text does not say. */
  readonly offset: number | null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function offsetOf(text: string, at: number): { readonly seconds: number; readonly next: number } | null {
  if (text[at] === 'Z') return { seconds: 0, next: at + 1 };
  const match = /^([+-])(\d{2}):?([0-5]\d)/u.exec(text.slice(at, at + 6));
  if (match === null) return null;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return { seconds: match[1] === '-' ? -seconds : seconds, next: at + match[0].length };
}

function hourOf(hour: number, half: 'am' | 'pm' | null): number {
  if (half === null) return hour <= 23 ? hour : -1;
  return hour < 1 || hour > 12 ? -1 : (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Reads a text by a format, all of it; null where it does not fit. Whether its day exists is not looked at. */
export function readTime(text: string, { steps }: TimeFormat): WrittenTime | null {
  let at = 0;
  let [year, month, day, hour, minute, second] = [0, 0, 0, 0, 0, 0];
  let half: 'am' | 'pm' | null = null;
  let offset: number | null = null;
  for (const step of steps) {
    if (step.kind === 'literal') {
      if (text.charCodeAt(at) !== step.code) return null;
      at += 1;
    } else if (step.kind === 'digits') {
      const start = at;
      let value = 0;
      while (at - start < step.most && isDigit(text.charCodeAt(at))) {
        value = value * 10 + text.charCodeAt(at) - 48;
        at += 1;
      }
      if (at - start < step.least) return null;
      if (step.part === 'year') year = value;
      else if (step.part === 'month') month = value;
      else if (step.part === 'day') day = value;
      else if (step.part === 'hour') hour = value;
      else if (step.part === 'minute') minute = value;
      else if (step.part === 'second') second = value;
    } else if (step.kind === 'half') {
      const word = text.slice(at, at + 2).toLowerCase();
      if (word !== 'am' && word !== 'pm') return null;
      half = word;
      at += 2;
    } else {
      const read = offsetOf(text, at);
      if (read === null) return null;
      offset = read.seconds;
      at = read.next;
    }
  }
  const hours = hourOf(hour, half);
  if (at !== text.length || hours < 0 || minute > 59 || second > 59) return null;
  return { year, month, day, clock: hours * 3600 + minute * 60 + second, offset };
}
