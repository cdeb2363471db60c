import { divide, rational, type Rational } from '../../interval/index.js';
import { measureNamed, type Fact } from '../../model/index.js';
import { flagQuotas } from '../plan/flags.js';
import type { Plan } from '../plan/plan.js';
import { printedRates } from '../plan/rates.js';
import { sumOfRequests, withinMembers } from './madeRequests.js';

/** Which of a plan's numbers: those of the whole city, or those that are written. */
export type Extent = 'whole' | 'written';

/** What a plan makes of a cell; null where it makes nothing of it. */
export type MadeOf = (year: number, service: string, measure: string, members: Readonly<Record<string, string>>) => Rational | null;

type SumOf = (year: number, service: string, measure: string, members: Readonly<Record<string, string>>) => number | null;

function callSums({ calls }: Plan, extent: Extent): SumOf {
  return (year, service, measure, members) => {
    const found = calls.find((each) => each.year === year && each.service === service);
    if (found === undefined || Object.keys(members).length > 0) return null;
    const totals = Object.entries(extent === 'whole' ? found.whole : found.totals);
    return totals.find(([name]) => name === measure)?.[1] ?? null;
  };
}

function requestSums({ requests, source, year: current }: Plan, fact: Fact, extent: Extent): SumOf {
  const isWithin = withinMembers(source.members);
  const rates = printedRates(source, fact);
  return (year, service, measure, members) => {
    const found = requests.find((each) => each.year === year && each.service === service);
    if (found === undefined) return null;
    const made = extent === 'written' ? found : { cells: found.whole, quotas: flagQuotas(service, found.whole, year === current ? rates : []) };
    return sumOfRequests(made, measure, members, isWithin);
  };
}

/** What a plan makes of any cell of a fact: sums, and ratios of sums. */
export function madeOf(plan: Plan, fact: Fact, extent: Extent): MadeOf {
  const sum = fact.name === 'calls' ? callSums(plan, extent) : requestSums(plan, fact, extent);
  return (year, service, name, members) => {
    const { formula } = measureNamed(fact, name);
    if (formula.kind !== 'ratio') {
      const value = sum(year, service, name, members);
      return value === null ? null : rational(value);
    }
    const [top, bottom] = [formula.numerator, formula.denominator].map(({ measure, within }) => sum(year, service, measure, within === undefined ? members : { ...members, [within.dimension]: within.member }));
    return top == null || bottom == null || bottom === 0 ? null : divide(rational(top), rational(bottom));
  };
}
