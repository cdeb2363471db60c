import { readPeriod, type Period } from '../../model/index.js';

const pad = (number: string): string => number.padStart(2, '0');

const TO = '(?:[-—–~～]+|至|到)';
const YEAR = '(?:((?:19|20)\\d\\d)年)?';
/** A quarter by its number, in either script. */
const QUARTER = ['一', '二', '三', '四'];

/** One way to write a period: the groups of its pattern, with the year that is meant where none is written, to the period. */
interface Form {
  readonly pattern: RegExp;
  readonly period: (groups: readonly (string | undefined)[], year: string) => string;
}

/** Every way, the narrowest first. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`${YEAR}(\\d{1,2})月(\\d{1,2})日?${TO}${YEAR}(?:(\\d{1,2})月)?(\\d{1,2})日`),
    period: ([from, month = '', day = '', to, lastMonth, lastDay = ''], year) => `${from ?? year}-${pad(month)}-${pad(day)}/${to ?? from ?? year}-${pad(lastMonth ?? month)}-${pad(lastDay)}`,
  },
  { pattern: new RegExp(`${YEAR}(\\d{1,2})月?${TO}(\\d{1,2})月`), period: ([from, month = '', last = ''], year) => `${from ?? year}-${pad(month)}/${from ?? year}-${pad(last)}` },
  { pattern: new RegExp(`${YEAR}度?第?([一二三四1-4])季度`), period: ([from, quarter = ''], year) => `${from ?? year}-Q${QUARTER.includes(quarter) ? QUARTER.indexOf(quarter) + 1 : quarter}` },
  { pattern: new RegExp(`${YEAR}度?上半年`), period: ([from], year) => `${from ?? year}-01/${from ?? year}-06` },
  { pattern: new RegExp(`${YEAR}度?下半年`), period: ([from], year) => `${from ?? year}-07/${from ?? year}-12` },
  { pattern: new RegExp(`${YEAR}(1[0-2]|0?[1-9])月(?!\\d)`), period: ([from, month = ''], year) => `${from ?? year}-${pad(month)}` },
  { pattern: /((?:19|20)\d\d)年(?!第|\d)/, period: ([from = '']) => from },
];

/** The period that a text names first and most narrowly. `year` is meant where it names none; null where no period can be told. */
export function statedPeriod(text: string, year: string | null): Period | null {
  for (const { pattern, period } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const inYear = /((?:19|20)\d\d)年/.exec(text)?.[1] ?? year;
    if (inYear === null) return null;
    return readPeriod(period(match.slice(1), inYear));
  }
  return null;
}
