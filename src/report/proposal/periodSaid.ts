import { daysOf, periodLevel, periodOfDay, shiftPeriod, type Period } from '../../model/index.js';

/** What words say of the time of a figure: the edition's own, another period, or one that is none of the calendar. */
export type SaidPeriod = { readonly kind: 'own' } | { readonly kind: 'other'; readonly period: Period } | { readonly kind: 'unknown'; readonly words: string };

const OWN: SaidPeriod = { kind: 'own' };
/** What a change is measured from is not the time of a figure. */
const COMPARED = /(?:同比|环比)|[较比与同](?:[上去前]年|上[一个]*[周月期季]度?|(?:19|20)?\d\d年)?(?:同期|相比)?/g;
const EARLIER_YEAR = /上年|去年|同期|上一年/;
/** Stretches of time that begin before a period or end within it. */
const STRETCH = /今年以来|截至|截止|累计|上半年|下半年|前[一二三四五六七八九十两]+个?[月季]|\d{1,2}月?[-—–~至到]+\d{1,2}月(?!\d)|上周|上月|上期|上季|近[一二三四五六七八九十两]+[年月]|[一二三四五六七八九十]+年/;
const DAYS = /\d{1,2}月\d{1,2}日?[-—–~至到]|\d{1,2}日[-—–~至到]/;
const QUARTERS = '一二三四';

const own = (period: Period, edition: Period): SaidPeriod => (period === edition ? OWN : { kind: 'other', period });

/** A calendar period that words name, in the year of the edition where they name none. */
function named(words: string, edition: Period): Period | null {
  const year = /(?<!\d)((?:19|20)\d\d)(?:年|(?=\p{Control}|$))/u.exec(words)?.[1];
  const inYear = year ?? edition.slice(0, 4);
  const quarter = /第?([一二三四1-4])季度/.exec(words)?.[1];
  if (quarter !== undefined) return `${inYear}-Q${QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : quarter}`;
  const month = /(?<!\d)(1[0-2]|[1-9])月(?:份|(?!\d))/.exec(words)?.[1];
  if (month !== undefined) return `${inYear}-${month.padStart(2, '0')}`;
  return year ?? null;
}

/** Is one period the other or a part of it? */
function isWithin(inner: Period, outer: Period): boolean {
  const [a, b] = [daysOf(inner), daysOf(outer)];
  return a.from >= b.from && a.to <= b.to;
}

/**
 * The period that words name. `edition` is what they are about unless they say otherwise: a year that an edition of a
 * month names says which month is meant, and words that add up a year say nothing new in an edition of that year.
 */
export function periodSaid(words: string, edition: Period): SaidPeriod {
  const said = words.replaceAll(COMPARED, '');
  const isYear = edition === periodOfDay(daysOf(edition).from, 'year');
  const stretch = STRETCH.exec(said)?.[0];
  if (stretch !== undefined && !(isYear && /今年以来|累计|截至|截止/.test(stretch)) && !/^[一二三四五六七八九十]+年$/.test(stretch)) return { kind: 'unknown', words: stretch };
  if (DAYS.test(said)) return OWN;
  const period = named(said, edition);
  if (period !== null && periodLevel(period) !== null) return periodLevel(period) === 'year' && isWithin(edition, period) ? OWN : own(period, edition);
  const earlier = EARLIER_YEAR.exec(said)?.[0];
  if (earlier === undefined) return OWN;
  const yearBefore = shiftPeriod(edition, -1);
  return yearBefore === null ? { kind: 'unknown', words: earlier } : { kind: 'other', period: yearBefore };
}

const TIME_WORDS = /(?:19|20)\d\d年度?|(?<!\d)(?:1[0-2]|[1-9])月份?(?!\d)|第?[一二三四]季度|(?:上年|去年)(?:同期)?|同期/g;

/** A name without the words for its time. */
export function withoutTime(name: string): string {
  return name.replaceAll(TIME_WORDS, '');
}
