import { intersect, type Interval } from '../../../interval/index.js';
import { isCount, type Entry } from '../entry.js';
import { sameName, sharedPairs } from '../likeness.js';
import type { RawRelation } from '../rawReport.js';
import { nameOtherTimes } from '../times.js';
import { isExact } from './arithmetic.js';
import { relation } from './proposal.js';

/** Digits of a number without the zeros that 万 and rounding add. */
function digits({ figure }: Entry): number {
  const n = figure.value === null ? '' : (figure.value.n * 1000n / figure.value.d).toString();
  return n.replace(/0+$/, '').length;
}

function agree(a: Entry, b: Entry): boolean {
  return a.figure.interval !== null && b.figure.interval !== null && intersect(a.figure.interval, b.figure.interval) !== null;
}

/** Measure words that one request may be counted in. */
const REQUESTS: ReadonlySet<string> = new Set(['件', '个', '通', '封', '条', '件次', '次', '单', 'requests', 'cases', 'calls', 'contacts', 'complaints', 'enquiries', 'tickets', 'items', 'messages']);

/** Do the shares and changes that are printed of two figures leave room for one fact? */
function annotatedAlike({ figure: a }: Entry, { figure: b }: Entry): boolean {
  const meet = (x: Interval | null | undefined, y: Interval | null | undefined): boolean => x == null || y == null || intersect(x, y) !== null;
  return meet(a.share?.interval, b.share?.interval) && a.changes.every(({ base, relative }) => b.changes.every((other) => other.base !== base || meet(relative?.interval, other.relative?.interval)));
}

/** Do the rows or columns of two cells name different times? */
function areOfOtherTimes({ figure: { place: a } }: Entry, { figure: { place: b } }: Entry): boolean {
  return nameOtherTimes(a.column ?? '', b.column ?? '') || nameOtherTimes(a.row ?? '', b.row ?? '');
}

/** Is one the total of a table, and the other what the document begins with: all that was received? */
function isTotalOfAll(a: Entry, b: Entry, first: Entry | undefined): boolean {
  return [[a, b], [b, a]].some(([total, all]) => all === first && total?.square?.totalRow === true && !total.square.subtotalRow);
}

/** Do two figures in different places state one thing: by name and value, or by a value with so many digits that chance hardly repeats it? */
function state(a: Entry, b: Entry, first: Entry | undefined): boolean {
  if (!isCount(a) || !isCount(b) || !agree(a, b)) return false;
  const words = [a, b].map(({ figure }) => figure.measureWord);
  if (words[0] !== words[1] && words.some((word) => word !== '' && !REQUESTS.has(word ?? ''))) return false;
  if (a.square !== null && b.square !== null && (a.square.table === b.square.table || areOfOtherTimes(a, b))) return false;
  const least = Math.min(digits(a), digits(b));
  const named = sameName(a.figure.label, b.figure.label) || sharedPairs(a.figure.label, b.figure.label) > 0;
  if (!named && !annotatedAlike(a, b)) return false;
  const rounded = !isExact(a.figure) || !isExact(b.figure);
  return rounded ? (least >= 4 ? true : (named && least >= 2) || (least >= 3 && isTotalOfAll(a, b, first))) : named ? least >= 2 : least >= (a.block === b.block ? 3 : 4);
}

/** Whether some relation tells two figures apart: parts of one whole are different things, and so are a part and its whole. */
function tellerApart(relations: readonly RawRelation[]): (a: Entry, b: Entry) => boolean {
  const among = new Map<string, Set<number>>();
  relations.filter(({ open }) => !open).filter(({ kind }) => kind === 'SUM' || kind === 'JOINT_SHARE').forEach(({ whole, parts }, index) => {
    for (const id of [whole, ...parts]) among.set(id, (among.get(id) ?? new Set()).add(index));
  });
  return (a, b) => [...(among.get(a.figure.id) ?? [])].some((index) => among.get(b.figure.id)?.has(index) === true);
}

/** Figures that state one thing twice: sentence and table, sentence and sentence, table and table. Each is told beside the first. None are that a relation tells apart. */
export function sameFacts(entries: readonly Entry[], relations: readonly RawRelation[]): RawRelation[] {
  const areApart = tellerApart(relations);
  const first = entries.find((entry) => entry.standing !== null && isCount(entry));
  const groups: Entry[][] = [];
  for (const entry of [...entries].sort((a, b) => Number(b.square !== null) - Number(a.square !== null))) {
    const group = groups.find((others) => others.every((other) => state(other, entry, first) && !areApart(other, entry)));
    if (group === undefined) groups.push([entry]);
    else group.push(entry);
  }
  return groups.flatMap(([one, ...others]) => others.flatMap((other) => (one === undefined ? [] : [relation('SAME_FACT', one, [other], sharedPairs(one.figure.label, other.figure.label) > 0 ? ['GRAMMAR', 'ARITHMETIC'] : ['ARITHMETIC'], false)])));
}
