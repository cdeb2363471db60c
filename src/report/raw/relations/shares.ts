import { addIntervals, compare, equal, intersect, ONE, point, ZERO } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import { isCount, type Entry } from '../entry.js';
import { essence, sharedPairs } from '../likeness.js';
import type { RawRelation } from '../rawReport.js';
import { areOfAnother } from './anotherWhole.js';
import { distance, divides, dividesLoosely, sumOfFigures } from './arithmetic.js';
import { relation } from './proposal.js';
import { namedWhole } from './runs.js';

/** Shares that stand together as one list. */
function listsOf(entries: readonly Entry[]): Entry[][] {
  const lists: Entry[][] = [];
  let before: Entry | null = null;
  const shared = entries.filter(({ figure, quantity }) => figure.share !== null && figure.value !== null && quantity === 'count');
  const inTables = groupBy(shared.filter(({ square }) => square !== null), ({ square }) => `${square?.table}|${square?.column}`);
  for (const entry of shared.filter(({ square }) => square === null)) {
    const last = lists.at(-1) ?? [];
    const apart = before !== null && before.square === null && entry.block !== before.block && (entry.block > before.block + 1 || last.at(-2)?.block === before.block);
    const anew = before === null || apart || (entry.standing?.opens != null && entry.standing.break !== 'comma') || (entry.figure.shareOf !== null && before.figure.shareOf !== null && entry.figure.shareOf !== before.figure.shareOf);
    if (anew) lists.push([entry]);
    else lists.at(-1)?.push(entry);
    before = entry;
  }
  return [...lists, ...inTables.values()];
}

function fits(entry: Entry, whole: Entry): boolean {
  const [part, all, share] = [entry.figure.interval, whole.figure.interval, entry.figure.share?.interval ?? null];
  return part !== null && all !== null && share !== null && dividesLoosely(part, all, share);
}

function fitsRounded(entry: Entry, whole: Entry): boolean {
  const [part, all, share] = [entry.figure.interval, whole.figure.interval, entry.figure.share?.interval ?? null];
  return part !== null && all !== null && share !== null && divides(part, all, share);
}

/** Words for everything that a document counts. */
const ALL_THERE_IS = /^(?:全部|所有|受理|接收|诉求|工单|来电|话务|热线)*(?:总量|总数|总体)$/;

function contains(whole: Entry, part: Entry): boolean {
  return whole !== part && whole.figure.value !== null && part.figure.value !== null && compare(part.figure.value, whole.figure.value) <= 0;
}

interface Candidate {
  readonly whole: Entry;
  readonly fitting: number;
  /** Of those the ones that need not have been cut. */
  readonly rounded: number;
  readonly named: boolean;
  readonly summed: boolean;
}

function candidatesFor(list: readonly Entry[], counts: readonly Entry[], sums: readonly RawRelation[]): Candidate[] {
  const said = list.map(({ figure }) => figure.shareOf).find((words) => words !== null) ?? null;
  const [first] = list;
  const at = first === undefined ? 0 : counts.indexOf(first);
  const opened = first?.standing?.lead === undefined ? null : namedWhole(first.standing.lead, counts.slice(0, at));
  const inColumn = (whole: Entry): boolean => whole.square !== null && whole.square.table === first?.square?.table && whole.square.column === first.square.column;
  const order = [...counts.slice(0, at).reverse(), ...counts.slice(at)];
  return order.filter((whole) => list.some((part) => contains(whole, part))).map((whole): Candidate => ({
    whole, fitting: list.filter((part) => part !== whole && fits(part, whole)).length, rounded: list.filter((part) => part !== whole && fitsRounded(part, whole)).length,
    named: (said !== null && whole === counts[0] && ALL_THERE_IS.test(said)) || (said === null && whole === opened) || said !== null && (essence(whole.figure.label) === essence(said) || sharedPairs(whole.figure.label, said) > 1),
    summed: sums.some(({ whole: id, parts }) => id === whole.figure.id && list.some(({ figure }) => parts.includes(figure.id))),
  })).sort((a, b) => b.fitting - a.fitting || b.rounded - a.rounded || Number(b.named) - Number(a.named) || Number(b.summed) - Number(a.summed) || Number(inColumn(b.whole)) - Number(inColumn(a.whole)));
}

/** The first count of the document, or the whole that the list adds up to: what shares are of where nothing else is said. */
function usualWhole(list: readonly Entry[], candidates: readonly Candidate[], counts: readonly Entry[]): Candidate | null {
  const [first] = list;
  const apart = candidates.filter(({ whole }) => !list.includes(whole));
  const inBlock = apart.filter(({ whole }) => whole.block === first?.block);
  return candidates.find(({ named }) => named) ?? candidates.find(({ summed }) => summed) ?? inBlock.at(-1) ?? apart.find(({ whole }) => whole === counts[0]) ?? null;
}

/** Do the shares of a list come to all? Then they are of what it is a list of, whatever that is. */
function makeAll(list: readonly Entry[]): boolean {
  const shares = list.map(({ figure }) => figure.share?.interval ?? null).filter((share) => share !== null);
  return intersect(shares.reduce(addIntervals, point(ZERO)), point(ONE)) !== null;
}

/** Are the shares of a column of a table those of its own sum, which is not printed? */
function areOfOwnSum(list: readonly Entry[]): boolean {
  const parts = list.filter(({ square }) => square?.totalRow === false);
  const sum = sumOfFigures(parts.map(({ figure }) => figure));
  const fitting = parts.filter(({ figure: { interval, share } }) => sum !== null && interval !== null && share !== null && dividesLoosely(interval, sum, share.interval));
  return list.length > 1 && parts.length === list.length && fitting.length === list.length;
}

/** The first count of the document, or the whole of an earlier list, where the shares of a list make up all and some of them fit it: the others are its parts as well. */
function wholeOfSome(list: readonly Entry[], counts: readonly Entry[], known: Entry | null): Entry | null {
  if (list.length < 2 || !makeAll(list)) return null;
  return [counts[0], known].find((whole) => whole != null && !list.includes(whole) && list.some((part) => contains(whole, part) && fitsRounded(part, whole))) ?? null;
}

/** A whole other than the list's that one share fits: what stands nearest before it. */
function ownWhole(part: Entry, counts: readonly Entry[]): Entry | null {
  const at = counts.indexOf(part);
  return [...counts.slice(0, at).reverse().slice(0, 12), ...counts.slice(at + 1, at + 3)].find((whole) => contains(whole, part) && fits(part, whole)) ?? null;
}

/** The wholes that printed shares are shares of: for each list the count that most of its shares fit. */
export function shareRelations(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  const counts = entries.filter(isCount);
  const lists = listsOf(entries);
  let known: Entry | null = null;
  return lists.flatMap((list) => {
    const candidates = candidatesFor(list, counts, sums);
    const [best] = candidates;
    const usual = usualWhole(list, candidates, counts);
    const chosen = best !== undefined && best.fitting > 0 ? best : usual;
    if (chosen === null || chosen === undefined || (!chosen.named && 2 * chosen.fitting < list.length && areOfOwnSum(list))) return [];
    const borne = chosen.fitting > 1 && 2 * chosen.fitting >= list.length;
    const nothingFits = list.length > 1 && (best?.fitting ?? 0) === 0 && makeAll(list);
    const aloneNamed = chosen.named && counts.filter(({ figure }) => essence(figure.label) === essence(chosen.whole.figure.label) && figure.value !== null && chosen.whole.figure.value !== null && !equal(figure.value, chosen.whole.figure.value)).length === 0;
    // Shares that agree with each other, and with no count that is printed, may be of a whole that is not: unless their own paragraph names it.
    const isOfAnother = chosen.fitting === 0 && !aloneNamed && chosen.whole.block !== list[0]?.block && areOfAnother(list, chosen.whole);
    const sure = !isOfAnother && (borne || aloneNamed || chosen.summed || nothingFits);
    if (borne) known = chosen.whole;
    const some = list.filter((part) => part !== chosen.whole && contains(chosen.whole, part));
    const isSome = borne && some.length > 1 && !chosen.summed && (distance(chosen.whole.figure, some.map(({ figure }) => figure))?.short ?? false);
    const isAll = (part: Entry): boolean => part.square?.totalRow === true && part.figure.share !== null && equal(part.figure.share.value, ONE);
    const named = isSome ? [relation('BOUND', chosen.whole, some, ['ARITHMETIC'], true)] : [];
    return [...named, ...list.filter((part) => part !== chosen.whole && !(isAll(part) && !fits(part, chosen.whole))).map((part): RawRelation => {
      if (fits(part, chosen.whole)) return relation('SHARE', chosen.whole, [part], borne || chosen.named ? ['GRAMMAR', 'ARITHMETIC'] : ['ARITHMETIC'], false);
      const own = ownWhole(part, counts);
      if (own !== null) return relation('SHARE', own, [part], ['ARITHMETIC'], false);
      const whole = sure || known === null ? chosen.whole : known;
      const shared = borne ? null : wholeOfSome(list, counts, known);
      return shared === null ? relation('SHARE', whole, [part], ['GRAMMAR'], !sure || (!borne && !contains(whole, part))) : relation('SHARE', shared, [part], ['GRAMMAR', 'ARITHMETIC'], false);
    })];
  });
}
