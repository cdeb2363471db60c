import { daysOf, periodOfDay, shiftPeriod, type Period } from '../../model/index.js';
import { stretchSaid, withoutStretch, type TimeContext } from './stretchSaid.js';

/** What words say of the time of a figure: the edition's own, another period, or one that is none of the calendar. */
export type SaidPeriod = { readonly kind: 'own' } | { readonly kind: 'other'; readonly period: Period } | { readonly kind: 'unknown'; readonly words: string };

/** What is said where the words name a period; null for one that no calendar has. */
function saidOf(period: Period | null, edition: Period): SaidPeriod {
  if (period === null) return { kind: 'unknown', words: '' };
  return period === edition ? { kind: 'own' } : { kind: 'other', period };
}

/** What a change is measured from is not the time of a figure. */
const COMPARED = /(?:同比|环比)|[较比与同](?:[上去前]年|上[一个]*[周月期季]度?|(?:19|20)?\d\d年)?(?:同期|相比)?/g;
const EARLIER_YEAR = /上年|去年|同期|上一年/;
const DAYS = /\d{1,2}月\d{1,2}日?[-—–~至到]|\d{1,2}日[-—–~至到]/;
/** A day on which something came out or was counted up to: no title's time. */
const DAY = /(?:截至|截止)?(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-/.])\d{1,2}\1\d{1,2})(?![-—–~至到])/g;
const CLAUSE = /[,;]/;
const QUARTERS = '一二三四';

/** The year that words name; null for none. */
function yearIn(words: string): string | null {
  return /(?<!\d)((?:19|20)\d\d)(?:年|(?=\p{Control}|$))/u.exec(words)?.[1] ?? null;
}

/** The quarter or month that words name, in the year that is meant. */
function partOfYear(words: string, year: string): Period | null {
  const quarter = /第?([一二三四1-4])季度/.exec(words)?.[1];
  if (quarter !== undefined) return `${year}-Q${QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : quarter}`;
  const month = /(?<!\d)(1[0-2]|[1-9])月(?:份|(?!\d))/.exec(words)?.[1];
  return month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}

/** Is one period the other or a part of it? */
function isWithin(inner: Period, outer: Period): boolean {
  const [a, b] = [daysOf(inner), daysOf(outer)];
  return a.from >= b.from && a.to <= b.to;
}

/** What was said of time up to some words. */
interface Saying {
  readonly said: SaidPeriod;
  /** The period that 去年同期 is a year before. */
  readonly anchor: Period;
  readonly year: string;
}

/** Where words stand: years that head columns or rows are of like periods, and what a title compares with is not its time. */
type Standing = 'title' | 'sentence' | 'heading';

/** What words add to what was said before them. */
function sayingAfter(words: string, before: Saying, edition: Period, standing: Standing): Saying {
  const named = yearIn(words);
  const year = named ?? before.year;
  const told = (period: Period | null, anchor = period ?? before.anchor): Saying => ({ said: saidOf(period, edition), anchor, year });
  if (DAYS.test(words)) return told(edition);
  const stretch = stretchSaid(words, { edition, year });
  if (stretch?.period === null) return { said: { kind: 'unknown', words: stretch.words }, anchor: before.anchor, year };
  const exact = stretch?.period ?? partOfYear(words, year);
  const isEarlier = standing !== 'title' && EARLIER_YEAR.test(words);
  if (exact !== null) return named === null && isEarlier ? told(shiftPeriod(exact, -1), exact) : told(exact);
  if (named === null) return isEarlier ? told(shiftPeriod(before.anchor, -1), before.anchor) : before;
  if (isWithin(edition, named) && !isEarlier) return told(edition);
  return told(standing === 'heading' || isEarlier ? shiftPeriod(before.anchor, Number(named) - Number(before.anchor.slice(0, 4))) : named);
}

/** The words of a figure that may say its time. */
export interface TimeWords {
  /** Headings and titles above it. */
  readonly titles: readonly string[];
  /** The sentence up to it; empty in tables. */
  readonly sentence: string;
  /** Its own name, rows and columns with a control character between. */
  readonly own: string;
  /** The headings of the columns and rows of its table. */
  readonly beside: readonly string[];
}

/** Does a column or row of the year so far stand beside a heading such as 上年同期, which may be of either? */
function mayBeSoFar({ own, beside }: TimeWords, edition: Period): boolean {
  const context: TimeContext = { edition, year: edition.slice(0, 4) };
  const isLonger = (period: Period | null | undefined): boolean => period !== null && period !== undefined && period !== edition && isWithin(edition, period);
  return EARLIER_YEAR.test(own) && yearIn(own) === null && stretchSaid(own, context) === null && partOfYear(own, context.year) === null
    && beside.some((heading) => isLonger(stretchSaid(heading, context)?.period));
}

/**
 * The period that words name. `edition` is what they are about unless they say otherwise. What is said last holds: in titles,
 * then in the sentence, clause by clause, then in the figure's own name. A month without a year is of the year named before
 * it, and a year that an edition of a month names says which month is meant.
 */
export function periodSaid(words: TimeWords, edition: Period): SaidPeriod {
  const { titles, sentence, own } = words;
  if (mayBeSoFar(words, edition)) return { kind: 'unknown', words: '' };
  const after = (before: Saying, text: string, standing: Standing): Saying => sayingAfter((standing === 'title' ? text.replaceAll(DAY, '') : text).replaceAll(COMPARED, ''), before, edition, standing);
  const titled = titles.reduce<Saying>((said, title) => after(said, title, 'title'), { said: { kind: 'own' }, anchor: edition, year: edition.slice(0, 4) });
  const inSentence = sentence.split(CLAUSE).reduce((said, clause) => after(said, clause, 'sentence'), titled);
  return after(inSentence, own, sentence === '' ? 'heading' : 'sentence').said;
}

/** The period of a cell that a figure may state by what is said of its time: null for the edition's own; undefined where that cannot be told. */
export function cellPeriod(said: SaidPeriod): Period | null | undefined {
  return said.kind === 'unknown' ? undefined : said.kind === 'own' ? null : said.period;
}

const TIME_WORDS = /(?:19|20)\d\d年度?|(?<!\d)(?:1[0-2]|[1-9])月份?(?!\d)|第?[一二三四]季度|(?:上年|去年)(?:同期)?|同期/g;

/** A name without the words for its time. */
export function withoutTime(name: string, edition: Period): string {
  const context: TimeContext = { edition, year: periodOfDay(daysOf(edition).from, 'year') };
  return withoutStretch(name, context).replaceAll(TIME_WORDS, '');
}
