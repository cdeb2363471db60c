import { addIntervals, compare, intersect, max, ONE, point, toDecimal, ZERO, type Rational } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { addsUp, distance, dividesLoosely, isExact, sumOfFigures } from './arithmetic.js';
import { namesEarlierValue } from './earlierFigures.js';
import { areMonthsOfPeriod } from './monthsOfPeriod.js';
import { relation } from './proposal.js';
import { runsOf, sequencesOf, type Run } from './runs.js';

/** A list with a part of this name names all there is. */
const REST = /其他|其它|其余|\bothers?\b/i;
/** Two names of which one says what the other denies: together they are all. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/办结|已.*处理|处理完|解决|结案/, /办理中|未办结|未解决|在办|正在|未结|处理中|待办/], [/满意/, /不满意/], [/有效/, /无效/], [/按[期时]/, /逾期|超期|超时/], [/直办|直接|在线|自行/, /转办|转派|交办|派单|派发|派遣/], [/接通/, /未接通|呼损|放弃/],
];

/** Words before the sum of what was just listed. */
const ADDS_UP = /(?:合计|共计|总计|合共|together|total(?:l?ing)?)(?:为|达|约)?\s*$/i;

const figuresOf = (entries: readonly Entry[]) => entries.map(({ figure }) => figure);

/** How many counts before a list may be its whole: the nearest ones, and the first ones of the document. */
const NEAR = 80;
const NEAR_FRONT = 20;

/** The counts of a document in order, and where each stands. */
interface Counts {
  readonly all: readonly Entry[];
  readonly places: ReadonlyMap<string, number>;
}

function greatest(entries: readonly Entry[]): Rational {
  return entries.reduce((most, { figure }) => (figure.value === null ? most : max(most, figure.value)), ZERO);
}

/** The counts that may be the whole of a run: before it, or right behind it. */
function wholesOf(run: Run, { all, places }: Counts): Entry[] {
  const ids = new Set(run.entries.map(({ figure }) => figure.id));
  const last = run.entries.at(-1);
  const at = places.get(run.entries[0]?.figure.id ?? '');
  const end = places.get(last?.figure.id ?? '');
  if (at === undefined || end === undefined) return [];
  const before = [...all.slice(Math.max(0, at - NEAR), at).reverse(), ...all.slice(0, Math.min(NEAR_FRONT, Math.max(0, at - NEAR)))];
  const behind = all.slice(end + 1, end + 2).filter(({ block }) => block === last?.block);
  const most = greatest(run.entries);
  return [...(run.under === null ? [] : [run.under]), ...before, ...behind].filter(({ figure }) => !ids.has(figure.id) && figure.value !== null && compare(most, figure.value) <= 0);
}

/** Chance hardly makes so large a sum come out. */
const TELLING = 50n;

function holdingWhole(run: Run, counts: Counts): Entry | null {
  const parts = figuresOf(run.entries);
  const sum = sumOfFigures(parts);
  if (sum === null) return null;
  const exact = parts.every(isExact);
  return wholesOf(run, counts).find((whole) => {
    const near = isToldBehind(whole, run, counts) || (whole === run.under && (run.grammar !== 'PLACE' || whole.block === run.entries[0]?.block));
    if (whole.figure.interval === null || intersect(sum, whole.figure.interval) === null) return false;
    if (!exact && run.entries.some((part) => addsUp(whole.figure, parts.filter((figure) => figure !== part.figure)))) return false;
    if (!exact || !isExact(whole.figure)) return near || (whole.block === run.entries[0]?.block && run.entries.length < 5);
    return near || (whole.figure.value?.n ?? 0n) >= TELLING;
  }) ?? null;
}

/** A list with the whole that it makes up. */
interface Held {
  readonly run: Run;
  readonly whole: Entry;
}

const held = (run: Run, whole: Entry | null): Held[] => (whole === null ? [] : [{ run, whole }]);

/** Of lists under one rounded whole of which one goes on where the other ends, only what comes nearest to what is printed. */
function nearestOf(all: readonly Held[]): Held[] {
  const gap = ({ run, whole }: Held): bigint => distance(whole.figure, figuresOf(run.entries))?.perMille ?? 0n;
  const includes = (a: Held, b: Held): boolean => b.run.entries.every((entry) => a.run.entries.includes(entry));
  const rounded = groupBy(all.filter(({ whole }) => !isExact(whole.figure)), ({ whole }) => whole.figure.id);
  return all.filter((each) => !(rounded.get(each.whole.figure.id) ?? []).some((other) => (includes(other, each) || includes(each, other)) && gap(other) < gap(each)));
}

/** Does a count right behind a list say that it adds it up, as in 甲(1件)、乙(2件),合计3件? */
function isToldBehind(whole: Entry, run: Run, { places }: Counts): boolean {
  const last = run.entries.at(-1);
  const isBehind = places.get(whole.figure.id) === (places.get(last?.figure.id ?? '') ?? -2) + 1 && whole.block === last?.block;
  return isBehind && ADDS_UP.test(whole.standing?.lead ?? '') && run.entries.length > 2;
}

/** What a sentence adds up to, off by more than this many thousandths, takes others together; unless just that is printed elsewhere as well. */
const MISADDED = 100n;

/** The count right behind a list that says it adds it up, where the sentence counts nothing else before it: what the list should come to. */
function misaddedWhole(run: Run, counts: Counts): Entry | null {
  const [first, last] = [run.entries[0], run.entries.at(-1)];
  const whole = counts.all[(counts.places.get(last?.figure.id ?? '') ?? -2) + 1];
  if (whole === undefined || first === undefined || !isToldBehind(whole, run, counts)) return null;
  const inSentence = counts.all.slice(0, counts.places.get(whole.figure.id)).filter(({ block, standing }) => block === whole.block && standing?.sentence === whole.standing?.sentence);
  const repeats = counts.all.some((each) => each !== whole && each.figure.value !== null && whole.figure.value !== null && compare(each.figure.value, whole.figure.value) === 0);
  const gap = distance(whole.figure, figuresOf(run.entries));
  return inSentence.length === run.entries.length && inSentence[0] === first && gap !== null && (repeats || gap.perMille <= MISADDED) ? whole : null;
}

/** Do the printed shares of the parts make up all? */
function sharesMakeAll(run: Run): boolean {
  const shares = run.entries.map(({ figure }) => figure.share?.interval ?? null).filter((share) => share !== null);
  return shares.length === run.entries.length && intersect(shares.reduce(addIntervals, point(ZERO)), point(ONE)) !== null;
}

/** Do most of the printed shares fit the whole? */
function sharesFit(run: Run, whole: Entry): boolean {
  const told = run.entries.filter(({ figure }) => figure.share !== null);
  const fit = told.filter(({ figure }) => figure.share !== null && figure.interval !== null && whole.figure.interval !== null && dividesLoosely(figure.interval, whole.figure.interval, figure.share.interval));
  return told.length > 1 && 2 * fit.length > told.length;
}

function areOpposites({ entries }: Run): boolean {
  const [a, b, third] = entries.map(({ figure }) => figure.label);
  return a !== undefined && b !== undefined && third === undefined && OPPOSITES.some(([says, denies]) => (says.test(a) && denies.test(b)) || (denies.test(a) && says.test(b)));
}

/** A list of months and nothing else says not what they count: that they are those of a total which they nearly make up is open. */
const areMonths = (run: Run): boolean => areMonthsOfPeriod(run.entries.map(({ figure }) => figure.label));

/** A list that does not add up, but whose words or shares say that it is all there is: the whole that it should make up. */
function missedWhole(run: Run, counts: Counts): Entry | null {
  const words = new Set(run.entries.map(({ figure }) => figure.measureWord).filter((word) => word !== ''));
  if (words.size > 1) return null;
  const misadded = misaddedWhole(run, counts);
  if (misadded !== null) return misadded;
  const { under } = run;
  const near = (whole: Entry, most: bigint): boolean => {
    const gap = distance(whole.figure, figuresOf(run.entries));
    return gap !== null && gap.perMille <= most;
  };
  const shared = run.entries.every(({ figure }) => figure.share !== null);
  const isLarger = under !== null && run.entries.every(({ figure }) => figure.value !== null && under.figure.value !== null && compare(figure.value, under.figure.value) <= 0);
  if (isLarger && shared && run.grammar !== 'PLACE' && sharesMakeAll(run)) return under;
  const rest = REST.test(run.entries.at(-1)?.figure.label ?? '');
  const first = run.entries[0];
  const isLikely = (whole: Entry): boolean => whole === under || whole === counts.all[0] || (whole.block === first?.block && counts.all[(counts.places.get(whole.figure.id) ?? 0) - 1]?.block !== whole.block);
  if (rest) return wholesOf(run, counts).find((whole) => (near(whole, 50n) && sharesFit(run, whole)) || (isLikely(whole) && near(whole, 20n) && run.entries.length > 2)) ?? null;
  if (areMonths(run)) return wholesOf(run, counts).find((whole) => whole.square === null && isLikely(whole) && !namesEarlierValue(whole.figure.label) && near(whole, 2n)) ?? null;
  return areOpposites(run) ? (wholesOf(run, counts).slice(0, 12).find((whole) => whole.square === null && !namesEarlierValue(whole.figure.label) && near(whole, 2n)) ?? null) : null;
}

/** The sums that lists in sentences speak of. */
export function proseSums(entries: readonly Entry[]): RawRelation[] {
  const all = entries.filter(isCount);
  const counts: Counts = { all, places: new Map(all.map(({ figure }, at) => [figure.id, at])) };
  const runs = sequencesOf(entries).flatMap(({ sequence, anywhere }) => runsOf(sequence, anywhere)).filter((run) => run.entries.length > 1);
  const found = new Map<string, RawRelation>();
  const values = new Map(all.map(({ figure }) => [figure.id, figure.value === null ? figure.id : toDecimal(figure.value)]));
  // One whole may be printed twice: what makes it up there does so here.
  const placed = new Set<string>();
  const keep = (each: RawRelation): void => {
    if (!found.has(each.id)) found.set(each.id, each);
    for (const part of each.parts) placed.add(`${values.get(each.whole)}|${part}`);
  };
  for (const { run, whole } of nearestOf(runs.flatMap((run) => held(run, holdingWhole(run, counts))))) {
    keep(relation('SUM', whole, run.entries, run.grammar === 'PLACE' ? ['ARITHMETIC'] : ['GRAMMAR', 'ARITHMETIC'], false));
  }
  const holding = [...found.values()].map(({ parts }) => new Set(parts));
  const split = new Set([...found.values()].map((each) => [...each.parts].sort().join('|')));
  // What makes up another figure together with its list is one of the list, and not its whole.
  const isOneOf = (whole: Entry, run: Run): boolean => holding.some((parts) => [whole, ...run.entries].every(({ figure }) => parts.has(figure.id)));
  const longest = [...runs].sort((a, b) => b.entries.length - a.entries.length);
  for (const run of longest) {
    const whole = missedWhole(run, counts);
    const parts = run.entries.map(({ figure }) => figure.id).sort().join('|');
    const isNew = whole !== null && !split.has(parts) && run.entries.every(({ figure }) => !placed.has(`${values.get(whole.figure.id)}|${figure.id}`));
    if (isNew && whole !== null && !isOneOf(whole, run)) keep(relation('SUM', whole, run.entries, ['GRAMMAR'], areMonths(run)));
  }
  return [...found.values()];
}
