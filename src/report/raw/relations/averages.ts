import { addIntervals, onlyValue, rational, type Interval } from '../../../interval/index.js';
import { isCount, type Entry } from '../entry.js';
import { sharedPairs } from '../likeness.js';
import type { StatedPeriod } from '../period.js';
import type { RawRelation } from '../rawReport.js';
import { divides } from './arithmetic.js';
import { relation } from './proposal.js';

const numberOf = (days: number) => ({ lower: { value: { n: BigInt(days), d: 1n }, open: false }, upper: { value: { n: BigInt(days), d: 1n }, open: false } });

const AVERAGE_WORDS = /日均|平均每[天日]|每[天日]平均|每[天日]|平均|受理量?|数?量|数|daily average|average|per day|of|an?\b|\s/gi;

/** Averages over weeks or months are none of days. */
const DAILY = /日均|平均每[天日]|每[天日]|daily|per day|a day/i;

/** An average of whole things need not be whole: it was rounded to a whole one. */
function unrounded({ figure: { interval }, quantity }: Entry): Interval | null {
  return interval === null || quantity !== 'count' || onlyValue(interval) === null ? interval : addIntervals(interval, { lower: { value: rational(-1n, 2n), open: false }, upper: { value: rational(1n, 2n), open: false } });
}

/** Is an average over days that are counted right before it, as in 5个工作日日均884件? Those are not the days of the period. */
function countsItsDays(before: Entry | undefined, average: Entry): boolean {
  return before?.quantity === 'duration' && before.block === average.block && average.standing?.break === 'none';
}

/** The count that an average can only be of: the one count before it in its sentence, or the nearest one whose name it has. */
function ownWhole(average: Entry, before: readonly Entry[]): Entry | undefined {
  const here = before.filter(({ block, figure, standing }) => block === average.block && figure.measureWord === average.figure.measureWord && (standing?.depth ?? 0) <= (average.standing?.depth ?? 0));
  const [only, second] = here.filter(({ standing }) => standing?.sentence === average.standing?.sentence);
  const own = average.figure.label.replaceAll(AVERAGE_WORDS, '');
  return own === '' ? (second === undefined ? only : undefined) : here.find(({ figure }) => sharedPairs(own, figure.label) > 0);
}

/** Averages over days: of the count before them that fits the days of the period; else of the one that their words leave. */
export function averages(entries: readonly Entry[], period: StatedPeriod | null): RawRelation[] {
  if (period === null) return [];
  return entries.flatMap((average, at): RawRelation[] => {
    const stated = unrounded(average);
    if (average.standing?.average !== true || !DAILY.test(`${average.standing.lead} ${average.figure.label}`) || stated === null || countsItsDays(entries[at - 1], average)) return [];
    const before = entries.slice(0, at).filter(isCount).reverse();
    const fitting = before.find((whole) => whole.figure.interval !== null && divides(whole.figure.interval, numberOf(period.days), stated));
    const own = ownWhole(average, before);
    const whole = fitting ?? own ?? before.find(({ block }) => block === average.block);
    return whole === undefined ? [] : [relation('AVERAGE', whole, [], fitting === undefined ? ['GRAMMAR'] : ['GRAMMAR', 'ARITHMETIC'], fitting === undefined && own === undefined, { figure: average, days: period.days })];
  });
}
