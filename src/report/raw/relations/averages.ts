import { isCount, type Entry } from '../entry.js';
import type { StatedPeriod } from '../period.js';
import type { RawRelation } from '../rawReport.js';
import { divides } from './arithmetic.js';
import { relation } from './proposal.js';

const numberOf = (days: number) => ({ lower: { value: { n: BigInt(days), d: 1n }, open: false }, upper: { value: { n: BigInt(days), d: 1n }, open: false } });

/** Averages over days: of the count before them that fits the days of the period; else of the nearest one. */
export function averages(entries: readonly Entry[], period: StatedPeriod | null): RawRelation[] {
  if (period === null) return [];
  return entries.filter(({ standing, figure }) => standing?.average === true && figure.interval !== null).flatMap((average): RawRelation[] => {
    const at = entries.indexOf(average);
    const before = entries.slice(0, at).filter(isCount).reverse();
    const holds = (whole: Entry): boolean => whole.figure.interval !== null && average.figure.interval !== null && divides(whole.figure.interval, numberOf(period.days), average.figure.interval);
    const fitting = before.find(holds);
    const near = before.find(({ block, figure }) => block === average.block && figure.measureWord === average.figure.measureWord);
    const whole = fitting ?? near;
    return whole === undefined ? [] : [relation('AVERAGE', whole, [], fitting === undefined ? ['GRAMMAR'] : ['GRAMMAR', 'ARITHMETIC'], fitting === undefined && near === undefined, { figure: average, days: period.days })];
  });
}
