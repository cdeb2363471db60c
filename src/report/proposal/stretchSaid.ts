import { daysOf, nextDay, periodLevel, periodOfDay, periodOfRange, readPeriod, type DateLevel, type Period } from '../../model/index.js';

/** What is known where words name a stretch of time. */
export interface TimeContext {
  /** What an edition is about. */
  readonly edition: Period;
  /** The year that is meant where none is named. */
  readonly year: string;
}

/** One way to name a stretch: the words, and the period that they mean; null for one that begins or ends who knows when. */
interface Form {
  readonly pattern: RegExp;
  readonly period: (groups: readonly string[], context: TimeContext) => Period | null;
}

const DIGITS = '一二三四五六七八九十';
const pad = (month: number): string => `${month}`.padStart(2, '0');

function numberIn(words: string): number {
  return words === '两' ? 2 : DIGITS.includes(words) ? DIGITS.indexOf(words) + 1 : Number(words);
}

function months(year: string, first: number, last: number): Period | null {
  return readPeriod(`${year}-${pad(first)}/${year}-${pad(last)}`);
}

/** From the first of January to the end of an edition that lies in one year. */
function soFar({ edition }: TimeContext): Period | null {
  const { from, to } = daysOf(edition);
  const year = periodOfDay(from, 'year');
  return periodOfDay(to, 'year') === year ? periodOfRange({ from: daysOf(year).from, to }) : null;
}

const LEVELS: Readonly<Record<string, DateLevel>> = { 月: 'month', 周: 'week', 季度: 'quarter', 季: 'quarter' };

/** The period right before an edition, where that is of the level named, or of any for 期. */
function before([name = '']: readonly string[], { edition }: TimeContext): Period | null {
  const level = periodLevel(edition);
  return level === null || level === 'day' || (name !== '期' && LEVELS[name] !== level) ? null : periodOfDay(nextDay(daysOf(edition).from, -1), level);
}

const FORMS: readonly Form[] = [
  { pattern: /(?:开通|开办|运行|上线|成立|建成|启用|整合)(?:运行)?(?:以来|至今)|(?:19|20)\d\d年?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|至今)|(?:19|20)\d\d年?[-—–~至到]+(?:19|20)\d\d年?|近[一二三四五六七八九十两\d]+个?[年月]/, period: () => null },
  { pattern: /(?<!\d)(\d{1,2})月?份?[-—–~至到]+(\d{1,2})月(?!\d)/, period: ([first = '', last = ''], { year }) => months(year, Number(first), Number(last)) },
  { pattern: /([上下])半年/, period: ([half], { year }) => (half === '上' ? months(year, 1, 6) : months(year, 7, 12)) },
  { pattern: /前([一二三四五六七八九十两]|\d{1,2})个?(季度?|月)/, period: ([count = '', unit = ''], { year }) => months(year, 1, numberIn(count) * (unit === '月' ? 1 : 3)) },
  { pattern: /(?:今年|本年|年初|年内)(?:以来|至今)|(?:今年|本年度?|当年|年度)累计/, period: (_, context) => soFar(context) },
  { pattern: /上一?个?(季度?|[月周期])(?!半)/, period: before },
  { pattern: /累计|截至|截止/, period: () => null },
];

/** Words for a stretch that an edition of a whole year says nothing new with. */
const WHOLE_YEAR = /^(?:累计|截至|截止)$/;

const saysNothing = (words: string, { edition }: TimeContext): boolean => WHOLE_YEAR.test(words) && periodLevel(edition) === 'year';

/** A stretch of time with the words for it. */
export interface Stretch {
  readonly words: string;
  /** Null where it cannot be told. */
  readonly period: Period | null;
}

/** The stretch of time that a text names; null where it names none. */
export function stretchSaid(text: string, context: TimeContext): Stretch | null {
  for (const { pattern, period } of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return saysNothing(match[0], context) ? null : { words: match[0], period: period(match.slice(1), context) };
  }
  return null;
}

/** A name without the words for stretches of time that are understood. */
export function withoutStretch(name: string, context: TimeContext): string {
  return FORMS.reduce((rest, { pattern, period }) => rest.replaceAll(new RegExp(pattern, 'g'), (words, ...groups: string[]) =>
    (saysNothing(words, context) || period(groups, context) !== null ? '' : words)), name);
}
