import { compare } from '../../../interval/index.js';
import { isCount, isRate, type Entry } from '../entry.js';
import { sharedPairs } from '../likeness.js';
import type { RawRelation } from '../rawReport.js';
import { dividesLoosely } from './arithmetic.js';
import { relation } from './proposal.js';
import { ratesBesideTotals, type TableQuotient } from './rateBesideTotal.js';
import { satisfactionInTables, satisfactionOf } from './satisfaction.js';
import { isSlip } from './slips.js';
import { stemsOf } from './stems.js';
import { tableRatios } from './tableRatios.js';

/** Rates of all that was received: the count that they are printed beside is their base. */
const OF_ALL_RECEIVED = /(?:在线|直接|即时|一线|现场)(?:解答|答复|办结|办理)率|直办率/;

/** Rates that are likely to be of what they are printed beside, which is not said. */
const OF_THOSE_BESIDE: readonly (readonly [RegExp, RegExp])[] = [[/满意率|满意度/, /回访|评价|参评|测评/], [/解决率/, /回访|评价/]];

const DENIES = /[不未非逾超]|\bun|\bnot\b/;

function isQuotient(rate: Entry, part: Entry, whole: Entry): boolean {
  const [over, under, stated] = [part.figure.interval, whole.figure.interval, rate.figure.interval];
  return contains(whole, part) && over !== null && under !== null && stated !== null && dividesLoosely(over, under, stated);
}

function contains(whole: Entry, part: Entry): boolean {
  return whole !== part && part.figure.value !== null && whole.figure.value !== null && compare(part.figure.value, whole.figure.value) <= 0;
}

/** Counts that a rate may be the share of, by its name: the nearest before it first. */
function countedBy(rate: Entry, near: readonly Entry[]): Entry[] {
  const stems = stemsOf(rate.figure.label);
  return near.filter(({ figure }) => stems.some((stem) => figure.label.toLowerCase().includes(stem)) && DENIES.test(figure.label) === DENIES.test(rate.figure.label)).reverse();
}

/** Of several wholes that fit the one whose name is most like the part's, of those the nearest. */
function likeliest(part: Entry, wholes: readonly Entry[]): Entry | undefined {
  return [...wholes].reverse().sort((a, b) => sharedPairs(b.figure.label, part.figure.label) - sharedPairs(a.figure.label, part.figure.label))[0];
}

/** A rate right behind what it counts, which is right behind its base, as in 派单100件,办结90件,办结率90%: no other reading is left. */
function besideBoth(rate: Entry, at: number, entries: readonly Entry[]): { part: Entry; whole: Entry } | null {
  const [whole, part] = [entries[at - 2], entries[at - 1]];
  const isClause = (entry: Entry | undefined): entry is Entry => entry !== undefined && isCount(entry) && entry.block === rate.block && entry.standing?.sentence === rate.standing?.sentence;
  const [longest = ''] = stemsOf(rate.figure.label);
  const isNamed = isClause(part) && longest !== '' && stemsOf(rate.figure.label).length > 0 && part.figure.label.toLowerCase().includes(longest) && DENIES.test(part.figure.label) === DENIES.test(rate.figure.label);
  const breaks = [part?.standing?.break, rate.standing?.break];
  return isNamed && isClause(whole) && contains(whole, part) && breaks.every((each) => each === 'comma') ? { part, whole } : null;
}

/** The count in the bracket right behind a rate, as in 重复投诉率3.4%(320件): what it counts. */
function inBracket(rate: Entry, behind: Entry | undefined): Entry | null {
  const isBehind = behind !== undefined && isCount(behind) && behind.block === rate.block && behind.figure.label === '' && (behind.standing?.depth ?? 0) > (rate.standing?.depth ?? 0);
  return isBehind && behind.standing?.sentence === rate.standing?.sentence ? behind : null;
}

/** What a rate in a sentence is the quotient of. A whole that only two digits exchanged tell from the one beside the rate is that one, and it is misprinted. */
function proseRatio(rate: Entry, at: number, entries: readonly Entry[]): RawRelation[] {
  const near = [...entries.slice(Math.max(0, at - 16), at), ...entries.slice(at + 1, at + 3)].filter(isCount);
  const parts = countedBy(rate, near);
  const beside = besideBoth(rate, at, entries);
  const misprinted = (whole: Entry): boolean => beside !== null && isSlip(beside.whole.figure, whole.figure);
  for (const part of parts) {
    const whole = likeliest(part, near.filter((each) => isQuotient(rate, part, each)));
    if (whole !== undefined && !misprinted(whole)) return [relation('RATIO', whole, [part], ['GRAMMAR', 'ARITHMETIC'], false, { figure: rate })];
  }
  const counted = inBracket(rate, entries[at + 1]);
  const base = counted === null ? undefined : near.find((each) => isQuotient(rate, counted, each)) ?? entries.find((each) => isCount(each) && each.standing !== null && isQuotient(rate, counted, each));
  if (counted !== null && base !== undefined) return [relation('RATIO', base, [counted], ['GRAMMAR', 'ARITHMETIC'], false, { figure: rate })];
  if (beside === null) return [];
  const elsewhere = entries.find((each) => isCount(each) && isQuotient(rate, beside.part, each));
  return elsewhere !== undefined && !misprinted(elsewhere) ? [relation('RATIO', elsewhere, [beside.part], ['ARITHMETIC'], false, { figure: rate })] : [relation('RATIO', beside.whole, [beside.part], ['GRAMMAR'], false, { figure: rate })];
}

function baseBeside(rate: Entry, at: number, entries: readonly Entry[]): RawRelation[] {
  const before = entries[at - 1];
  const isBeside = before !== undefined && before.block === rate.block && before.standing?.sentence === rate.standing?.sentence && isCount(before) && rate.standing?.break === 'comma';
  const likely = before !== undefined && OF_THOSE_BESIDE.some(([rates, counts]) => rates.test(rate.figure.label) && counts.test(before.figure.label));
  if (isBeside && likely) return [relation('RATE_OF', before, [], ['GRAMMAR'], true, { figure: rate })];
  return isBeside && OF_ALL_RECEIVED.test(rate.figure.label) ? [relation('RATE_OF', before, [], ['GRAMMAR'], false, { figure: rate })] : [];
}

function quotientsOf(ratios: readonly RawRelation[], entries: readonly Entry[]): TableQuotient[] {
  const byId = new Map(entries.map((entry) => [entry.figure.id, entry]));
  return ratios.flatMap(({ figure, whole: below, parts: [above = ''] }) => {
    const [rate, part, whole] = [byId.get(figure ?? ''), byId.get(above), byId.get(below)];
    return rate === undefined || part === undefined || whole === undefined ? [] : [{ rate, part, whole }];
  });
}

/** What rates are rates of. */
export function rateRelations(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  const told = entries.flatMap((entry, at) => {
    if (!isRate(entry) || entry.standing === null) return [];
    const ratio = proseRatio(entry, at, entries);
    const answered = ratio.length > 0 ? ratio : satisfactionOf(entry, at, entries);
    return answered.length > 0 ? answered : baseBeside(entry, at, entries);
  });
  const tabled = tableRatios(entries);
  const answered = satisfactionInTables(entries, new Set(tabled.map(({ figure }) => figure)));
  return [...told, ...tabled, ...answered, ...ratesBesideTotals(quotientsOf(tabled, entries), entries, sums)];
}
