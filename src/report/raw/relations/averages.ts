import { isCount, type Entry } from '../entry.js';
import { sharedPairs } from '../likeness.js';
import type { StatedPeriod } from '../period.js';
import type { RawRelation } from '../rawReport.js';
import { divides } from './arithmetic.js';
import { relation } from './proposal.js';

const numberOf = (days: number) => ({ lower: { value: { n: BigInt(days), d: 1n }, open: false }, upper: { value: { n: BigInt(days), d: 1n }, open: false } });

const AVERAGE_WORDS = /日均|平均每[天日]|每[天日]平均|每[天日]|平均|受理量?|数?量|数|daily average|average|per day|of|an?\b|\s/gi;

/** Is an average called nothing else than what the count before it is called? */
function isNamedAfter(average: Entry, whole: Entry): boolean {
  const own = average.figure.label.replaceAll(AVERAGE_WORDS, '');
  return own === '' || sharedPairs(own, whole.figure.label) > 0;
}

/** Averages over days: of the count before them that fits the days of the period; else of the nearest one. */
export function averages(entries: readonly Entry[], period: StatedPeriod | null): RawRelation[] {
  if (period === null) return [];
  return entries.filter(({ standing, figure }) => standing?.average === true && figure.interval !== null).flatMap((average): RawRelation[] => {
    const at = entries.indexOf(average);
    const before = entries.slice(0, at).filter(isCount).reverse();
    const holds = (whole: Entry): boolean => whole.figure.interval !== null && average.figure.interval !== null && divides(whole.figure.interval, numberOf(period.days), average.figure.interval);
    const fitting = before.find(holds);
    const near = before.find(({ block, figure }) => block === average.block && figure.measureWord === average.figure.measureWord);
    const isOfIt = near !== undefined && near === before[0] && isNamedAfter(average, near);
    const whole = fitting ?? near;
    return whole === undefined ? [] : [relation('AVERAGE', whole, [], fitting === undefined ? ['GRAMMAR'] : ['GRAMMAR', 'ARITHMETIC'], fitting === undefined && !isOfIt, { figure: average, days: period.days })];
  });
}
