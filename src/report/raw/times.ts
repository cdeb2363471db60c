import type { ChangeBase } from './rawReport.js';

/** A time that a heading names: its place among times of one form, counted in the form's own steps. */
interface NamedTime {
  readonly form: 'YEAR' | 'HALF' | 'QUARTER' | 'MONTH' | 'WEEK';
  readonly year: number | null;
  /** Within the year; 0 for a year. */
  readonly place: number;
}

/** Years of the Republic, as in 113年, are counted from here. */
const BEFORE_THE_REPUBLIC = 1911;
const STEPS: Readonly<Record<NamedTime['form'], number>> = { YEAR: 1, HALF: 2, QUARTER: 4, MONTH: 12, WEEK: 53 };
const ORDINALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12, 上: 1, 下: 2,
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
};

const PLACES: readonly (readonly [RegExp, NamedTime['form']])[] = [
  [/第?([一二三四1-4])季度?|\bQ([1-4])\b/i, 'QUARTER'],
  [/([上下])半年/, 'HALF'],
  [/第?(\d{1,2})周|week (\d{1,2})/i, 'WEEK'],
  [/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i, 'MONTH'],
  [/(?<!\d)(1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])月/, 'MONTH'],
];
const TIME_WORDS = /(?:(?:19|20)\d\d\s*年?度?|(?<!\d)1[01]\d年度?|第?[一二三四1-4]季度?|[上下]半年|第?\d{1,2}周|(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])月份?|\bQ[1-4]\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?|\b(?:19|20)\d\d\b)/gi;
const EARLIER_YEAR = /(?:上|去|前一)年(?:同期)?|同期|(?:previous|prior|last) year|year earlier|same period/i;
const EARLIER_PERIOD = /上(?:个)?(?:月|期|周|季度|季)|(?:previous|prior|last) (?:month|quarter|week|period)/i;
const NOW_WORDS = /本(?:期|月|年|周|季度|季)|今年|当(?:期|月|年|季)|this (?:year|month|quarter|week|period)|current/gi;

function timeOf(text: string): NamedTime | null {
  const named = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  const republican = /(?<!\d)(1[01]\d)年/.exec(text)?.[1];
  const year = named !== undefined ? Number(named) : republican !== undefined ? Number(republican) + BEFORE_THE_REPUBLIC : null;
  for (const [pattern, form] of PLACES) {
    const match = pattern.exec(text);
    const word = match?.[1] ?? match?.[2];
    if (word !== undefined) return { form, year, place: ORDINALS[word.toLowerCase()] ?? Number(word) };
  }
  return year === null ? null : { form: 'YEAR', year, place: 0 };
}

/** A heading without the words that only name a time. */
function withoutTime(text: string): string {
  return text.replace(EARLIER_YEAR, '').replace(EARLIER_PERIOD, '').replaceAll(TIME_WORDS, '').replaceAll(NOW_WORDS, '').replaceAll(/[\s/年()（）:：]|数量?|数据|同比|环比|合计|总计|小计|\b(?:total|in|of|for)\b/gi, '');
}

function stepsBetween(later: NamedTime, earlier: NamedTime): number | null {
  if (later.form !== earlier.form || (later.year === null) !== (earlier.year === null)) return null;
  return ((later.year ?? 0) - (earlier.year ?? 0)) * STEPS[later.form] + later.place - earlier.place;
}

/** Do two headings name different times of one form, as 3月 and 9月 do? */
export function nameOtherTimes(a: string, b: string): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  return one !== null && other !== null && one.form === other.form && (one.place !== other.place || (one.year !== null && other.year !== null && one.year !== other.year));
}

/** Do words name a time before the one that they are printed for, as 上年同期 does? */
export function namesEarlier(text: string): boolean {
  return EARLIER_YEAR.test(text) || EARLIER_PERIOD.test(text);
}

/** What the value under one heading is measured against under another that tells of an earlier time; null where they are not compared. */
export function comparedTimes(heading: string, earlier: string): Exclude<ChangeBase, null> | null {
  if (heading === earlier || withoutTime(heading) !== withoutTime(earlier) || namesEarlier(heading)) return null;
  if (EARLIER_PERIOD.test(earlier)) return 'PERIOD';
  if (EARLIER_YEAR.test(earlier)) return 'YEAR';
  const [now, then] = [timeOf(heading), timeOf(earlier)];
  if (now !== null && then !== null && now.form === then.form && now.form !== 'YEAR' && now.place === then.place && now.year === null && then.year !== null) return 'YEAR';
  if (now === null && then !== null && withoutTime(heading) !== '') return then.form === 'YEAR' ? 'YEAR' : then.year === null && then.form !== 'HALF' ? 'PERIOD' : null;
  const steps = now === null || then === null ? null : stepsBetween(now, then);
  if (now === null || steps === null) return null;
  if (steps === STEPS[now.form]) return 'YEAR';
  return steps === 1 ? 'PERIOD' : null;
}
