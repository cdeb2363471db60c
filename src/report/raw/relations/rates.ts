import { compare } from '../../../interval/index.js';
import { isCount, isRate, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { dividesLoosely } from './arithmetic.js';
import { relation } from './proposal.js';
import { stemsOf } from './stems.js';
import { tableRatios } from './tableRatios.js';

/** Rates of all that was received: the count that they are printed beside is their base. */
const OF_ALL_RECEIVED = /(?:在线|直接|即时|一线|现场)(?:解答|答复|办结|办理)率|直办率/;

/** Rates that are likely to be of what they are printed beside, which is not said. */
const OF_THOSE_BESIDE: readonly (readonly [RegExp, RegExp])[] = [[/满意率|满意度/, /回访|评价|参评|测评/], [/解决率/, /回访|评价/]];

function proseRatio(rate: Entry, at: number, entries: readonly Entry[]): RawRelation[] {
  const near = [...entries.slice(Math.max(0, at - 16), at), ...entries.slice(at + 1, at + 3)].filter(isCount);
  const stems = stemsOf(rate.figure.label);
  const above = near.filter(({ figure }) => stems.some((stem) => figure.label.toLowerCase().includes(stem)) && /[不未非逾超]/.test(figure.label) === /[不未非逾超]/.test(rate.figure.label)).reverse();
  for (const part of above) {
    const below = near.filter((whole) => whole !== part && part.figure.value !== null && whole.figure.value !== null && compare(part.figure.value, whole.figure.value) <= 0).reverse();
    const whole = below.find((each) => part.figure.interval !== null && each.figure.interval !== null && rate.figure.interval !== null && dividesLoosely(part.figure.interval, each.figure.interval, rate.figure.interval));
    if (whole !== undefined) return [relation('RATIO', whole, [part], ['GRAMMAR', 'ARITHMETIC'], false, { figure: rate })];
  }
  return [];
}

function baseBeside(rate: Entry, at: number, entries: readonly Entry[]): RawRelation[] {
  const before = entries[at - 1];
  const isBeside = before !== undefined && before.block === rate.block && before.standing?.sentence === rate.standing?.sentence && isCount(before) && rate.standing?.break === 'comma';
  const likely = before !== undefined && OF_THOSE_BESIDE.some(([rates, counts]) => rates.test(rate.figure.label) && counts.test(before.figure.label));
  if (isBeside && likely) return [relation('RATE_OF', before, [], ['GRAMMAR'], true, { figure: rate })];
  return isBeside && OF_ALL_RECEIVED.test(rate.figure.label) ? [relation('RATE_OF', before, [], ['GRAMMAR'], false, { figure: rate })] : [];
}

/** What rates are rates of. */
export function rateRelations(entries: readonly Entry[]): RawRelation[] {
  const told = entries.flatMap((entry, at) => {
    if (!isRate(entry) || entry.standing === null) return [];
    const ratio = proseRatio(entry, at, entries);
    return ratio.length > 0 ? ratio : baseBeside(entry, at, entries);
  });
  return [...told, ...tableRatios(entries)];
}
