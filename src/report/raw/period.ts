/** What a document says of the time that it speaks of: the whole days, where it says. */
export interface StatedPeriod {
  readonly days: number;
  /** The words that say so. */
  readonly printed: string;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthDays(year: number | null, month: number): number {
  return (MONTH_DAYS[month - 1] ?? 30) + (month === 2 && year !== null && isLeap(year) ? 1 : 0);
}

function dayOfYear(year: number | null, month: number, day: number): number {
  let days = day;
  for (let before = 1; before < month; before += 1) days += monthDays(year, before);
  return days;
}

const RANGE = /(\d{1,2})月(\d{1,2})日?\s*[—–~～至到-]{1,2}\s*(?:(\d{1,2})月)?(\d{1,2})日/;
const MONTHS = /(?<![\d.])(1[0-2]|0?[1-9])\s*月?(?:份)?\s*[—–~～至到-]{1,2}\s*(1[0-2]|0?[1-9])\s*月(?!\s*\d)/;
const HALF = /([上下])半年/;
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** A number of days that is said to be the period's own: 本期共31天, (31天), 统计天数:31天. No time limit, and no time that something takes. */
const OWN_DAYS = /(?:(?:本[月周期季年]度?|全[月周期季年]|当[月期]|统计(?:期|周期|时段|天数)?|(?:报告|通报)期|周期|为期|历时)(?:内)?(?:共计?|为|有|[:：])*\s*|(?:[月周年期]|月份|季度|年度|通报|[月周季年快专简]报|报告)\s*[(（](?:共计?)?\s*)(\d{1,3})\s*个?[天日](?=\s*[)）,，。;；、]|\s*$)/m;
const MOST_DAYS = 366;

/** The days that a text itself counts for its period; null where it counts none, or more than a year has. */
function printedDays(text: string): StatedPeriod | null {
  const [printed, count] = OWN_DAYS.exec(text) ?? [];
  const days = Number(count ?? 0);
  return printed === undefined || days < 1 || days > MOST_DAYS ? null : { days, printed: printed.trim() };
}

/** The days that a text counts for its period; else those of the period that it names first and most narrowly: a range of days, a quarter, a month, a year; null where it names none. */
export function statedPeriod(text: string): StatedPeriod | null {
  return printedDays(text) ?? namedPeriod(text);
}

/** The days of some months of a year, the last one included. */
function daysOfMonths(year: number | null, from: number, to: number): number {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, more) => monthDays(year, from + more)).reduce((sum, days) => sum + days, 0);
}

/** Several months that a text names before any single one or quarter: 1-9月, 上半年. */
function severalMonths(text: string, year: number | null, shorter: number): StatedPeriod | null {
  const [months, half] = [MONTHS.exec(text), HALF.exec(text)];
  const isInOneYear = months !== null && Number(months[1]) <= Number(months[2]);
  if (isInOneYear && months.index <= Math.min(shorter, half?.index ?? shorter)) return { days: daysOfMonths(year, Number(months[1]), Number(months[2])), printed: months[0] };
  if (half === null || half.index > shorter) return null;
  return { days: half[1] === '上' ? daysOfMonths(year, 1, 6) : daysOfMonths(year, 7, 12), printed: half[0] };
}

function namedPeriod(text: string): StatedPeriod | null {
  const named = /((?:19|20)\d\d)\s*年/.exec(text)?.[1];
  const year = named === undefined ? null : Number(named);
  const range = RANGE.exec(text);
  if (range !== null) {
    const [printed, from, first, to, last] = range;
    const month = Number(from);
    return { days: dayOfYear(year, Number(to ?? from), Number(last)) - dayOfYear(year, month, Number(first)) + 1, printed };
  }
  if (/第?\s*\d+\s*周|本周|周报/.test(text)) return { days: 7, printed: '周' };
  const quarter = /第?([一二三四1-4])季度/.exec(text);
  const month = /(?:^|[^\d])(1[0-2]|[1-9])月(?!\s*\d|[—–~～至到-])/.exec(text);
  const several = severalMonths(text, year, Math.min(quarter?.index ?? text.length, month?.index ?? text.length));
  if (several !== null) return several;
  if (quarter !== null) {
    const from = 3 * (QUARTERS[quarter[1] ?? ''] ?? 1) - 2;
    return { days: [from, from + 1, from + 2].reduce((days, month) => days + monthDays(year, month), 0), printed: quarter[0] };
  }
  if (month !== null) return { days: monthDays(year, Number(month[1])), printed: `${month[1]}月` };
  return year === null ? null : { days: isLeap(year) ? 366 : 365, printed: `${year}年` };
}
