import { intersect, mayReach, type Interval } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import { placeWithin, type Document, type Passage } from '../../document/index.js';
import type { Entry } from '../entry.js';
import { sameName, sharedPairs } from '../likeness.js';
import type { RankingReading, RawRanking, RawRelation } from '../rawReport.js';
import { unspaced } from '../unspaced.js';
import { rankingWords, type RankingWords } from './rankingWords.js';

/** Figures that are ranked among each other: the parts of one whole, or a column of a table. */
interface Field {
  readonly entries: readonly Entry[];
  /** What they make up, where the figures bear it out. */
  readonly whole: Entry | null;
}

/** What is left over is not ranked. */
const REST = /其他|其它|其余|\bothers?\b/i;

/** Can a figure stand in an order? */
export const canBeRanked = ({ figure, standing }: Entry): boolean => figure.value !== null && figure.interval !== null && standing?.joint !== true && standing?.average !== true;

function alike(a: Entry, b: Entry): boolean {
  return a.quantity === b.quantity && (a.figure.measureWord === b.figure.measureWord || a.figure.measureWord === '' || b.figure.measureWord === '');
}

function agree(a: Entry, b: Entry): boolean {
  return a.figure.interval !== null && b.figure.interval !== null && intersect(a.figure.interval, b.figure.interval) !== null;
}

/** What is compared of a figure; null where it is not printed. */
function compared({ figure }: Entry, by: RankingReading['by']): Interval | null {
  return by === 'value' ? figure.interval : by === 'share' ? (figure.share?.interval ?? null) : (figure.change?.interval ?? null);
}

function fieldsOf(entries: readonly Entry[], relations: readonly RawRelation[]): Field[] {
  const byId = new Map(entries.map((entry) => [entry.figure.id, entry]));
  const sums = relations.filter(({ kind, open }) => kind === 'SUM' && !open).map(({ whole, parts, grounds }): Field => ({ entries: parts.flatMap((part) => byId.get(part) ?? []), whole: grounds.includes('ARITHMETIC') ? (byId.get(whole) ?? null) : null }));
  const rows = entries.filter(({ square }) => square !== null && !square.totalRow);
  const columns = [...groupBy(rows, ({ square }) => `${square?.table}|${square?.column}`).values()].map((column): Field => ({ entries: column.filter(canBeRanked), whole: null }));
  return [...sums, ...columns].filter((field) => field.entries.length > 1 && field.entries.every(canBeRanked));
}

/** The entries of a passage between two of its offsets. */
function entriesWithin(passage: Passage, from: number, to: number, entries: readonly Entry[]): Entry[] {
  const { start, end } = placeWithin(passage, from, to);
  return entries.filter(({ figure: { place } }) => place.start !== null && place.end !== null && place.start >= start && place.end <= end);
}

/** Words that may stand between a figure and what is said of its place. */
const CLOSE = 40;
/** Nothing but a figure's own annotations. */
const ANNOTATIONS = /^(?:[,，、()（）\s]|占比?[\d.%％]+|[为是]|(?:同比|环比)[^,，;；。同环]{0,14})*$/;

/** The figures that the words are followed by, or the one that stands before them; null where they are not there. */
function namedByPlace(words: RankingWords, passage: Passage, here: readonly Entry[], next: readonly Entry[]): Entry[] | null {
  if (words.side === 'BEFORE') {
    const last = entriesWithin(passage, 0, words.start, here).filter(canBeRanked).at(-1);
    const { end } = placeWithin(passage, 0, words.start);
    const between = last?.figure.place.end == null ? null : passage.text.slice(Math.max(0, words.start - (end - last.figure.place.end)), words.start);
    return last === undefined || between === null || between.length > CLOSE || !ANNOTATIONS.test(between.replace(/占比$/, '')) ? null : [last];
  }
  const opens = passage.text.slice(words.end).trim() === '';
  const behind = (opens ? next : words.end < words.until ? entriesWithin(passage, words.end, words.until, here) : []).filter(canBeRanked);
  const [first] = behind;
  const level = first === undefined ? [] : behind.filter((entry) => alike(first, entry) && entry.standing?.depth === first.standing?.depth).slice(0, words.count);
  return level.length < words.count ? null : level;
}

const nameOf = ({ figure: { place, label } }: Entry): string => (place.table === null ? label : (place.row ?? label));

/** The figures of a field that have the names; null where one has none, or several. */
function namedIn({ entries }: Field, names: readonly string[]): Entry[] | null {
  const found = names.map((name) => entries.filter((entry) => sameName(nameOf(entry), name)));
  return found.every((each) => each.length === 1) ? found.flat() : null;
}

/** What is put in order, in one field; null where a figure prints nothing to compare. */
function readingOf(ranked: readonly Entry[], others: readonly Entry[], { by, direction, ahead }: RankingWords, ordered: boolean): RankingReading | null {
  const all = [...ranked, ...others];
  const isPrinted = (what: RankingReading['by']): boolean => all.every((entry) => compared(entry, what) !== null);
  // Shares of one whole stand in the order of its parts.
  const meant = isPrinted(by) ? by : by === 'share' && isPrinted('value') ? 'value' : null;
  const ids = (entries: readonly Entry[]): string[] => entries.map(({ figure }) => figure.id);
  return meant === null || all.length < 2 ? null : { by: meant, direction, ranked: ids(ranked), ordered, others: ids(others), ahead };
}

/** Do the figures stand in the order that a reading says, for some values that they allow? */
export function orderHolds({ by, direction, ranked, ordered, others, ahead }: RankingReading, entries: ReadonlyMap<string, Entry>): boolean {
  const reach = (a: string, b: string): boolean => {
    const [x, y] = [a, b].map((id) => entries.get(id)).map((entry) => (entry === undefined ? null : compared(entry, by)));
    return x == null || y == null || (direction === 'MOST' ? mayReach(x, y) : mayReach(y, x));
  };
  const inOrder = !ordered || ranked.every((id, at) => ranked.slice(at + 1).every((later) => reach(id, later)));
  return inOrder && ranked.every((id) => others.filter((other) => !reach(id, other)).length <= ahead && others.filter((other) => reach(other, id)).length >= ahead);
}

/** Words that name no count of their own: who asks, what of, by what it is sorted. */
const COUNTS_ALL = /其中|从[^,，]{0,8}看|按[^,，]{0,8}分|群众|市民|企业|反映|诉求|受理|接收|全[市县区省]|各|总|占比|比重|同比|环比|增[幅速长]|涨幅|升幅|降幅|减幅|渠道|类[型别]|的|为|以|中|[量数件]/g;

/** Do the words speak of what the whole counts, as far as they say what is counted? */
function speakOf({ subject }: RankingWords, ranked: readonly Entry[], { figure }: Entry): boolean {
  const named = ranked.reduce((text, entry) => text.replace(nameOf(entry), ''), subject.replaceAll(/\s+/g, ''));
  return named.replaceAll(COUNTS_ALL, '') === '' || sharedPairs(named, figure.label) > 0;
}

/** The name of a figure whose label goes on to say its place, as 电话最多. */
function plainName(entry: Entry): string {
  return nameOf(entry).replace(/(?:最[多高大少低小]|(?:排名?|居|位居|列|位列)(?:首|第|前)).*$/, '');
}

interface Candidate {
  readonly ranked: readonly Entry[];
  readonly others: readonly Entry[];
  readonly settled: boolean;
}

/** The figures that the words speak of, in every field that has them; figures that state one fact stand for each other. */
function candidatesOf(words: RankingWords, named: readonly Entry[] | null, fields: readonly Field[], isSame: (a: Entry, b: Entry) => boolean): Candidate[] {
  const among = fields.flatMap((field): Candidate[] => {
    const inField = named === null ? namedIn(field, words.names) : named.map((entry) => field.entries.find((each) => isSame(each, entry) || (sameName(nameOf(each), plainName(entry)) && agree(each, entry))));
    const ranked = (inField ?? []).filter((entry) => entry !== undefined);
    const [first] = ranked;
    if (first === undefined || (first.quantity === 'rate') !== words.ofRates || ranked.length < words.count || new Set(ranked).size < ranked.length) return [];
    const others = field.entries.filter((entry) => !ranked.includes(entry) && alike(first, entry) && !REST.test(nameOf(entry)));
    return others.length === 0 ? [] : [{ ranked, others, settled: field.whole !== null && speakOf(words, ranked, field.whole) }];
  });
  const isRanked = named !== null && named.every(({ quantity }) => (quantity === 'rate') === words.ofRates);
  return among.length > 0 || !isRanked ? among : [{ ranked: named, others: [], settled: false }];
}

function rankingOf(words: RankingWords, printed: string, candidates: readonly Candidate[], entries: ReadonlyMap<string, Entry>, id: string): RawRanking | null {
  const read = candidates.map(({ ranked, others, settled }) => {
    const told = [words.ordered ? null : readingOf(ranked, others, words, false), readingOf(ranked, others, words, true)].filter((reading) => reading !== null);
    return { settled, told: told.filter(({ ordered, others: rest }) => ordered || rest.length > 0), bearsOut: told.every((reading) => orderHolds(reading, entries)) };
  }).filter(({ told }) => told.length > 0);
  const bearing = read.filter(({ bearsOut }) => bearsOut);
  const settled = read.filter((each) => each.settled);
  // Among which figures is not said: a field that bears the words out is the one that is meant, else one that is known to be whole.
  const chosen = bearing.length > 0 ? bearing.slice(0, 1) : settled.length > 0 ? settled : read;
  const readings = [...new Map(chosen.flatMap(({ told }) => told).map((reading) => [JSON.stringify(reading), reading])).values()];
  return readings.length === 0 ? null : { id, printed, readings, open: !chosen.every((each) => each.settled) };
}

/** Words of an order that are looked at: those of a document beyond them are left. */
const MOST_WORDS = 500;

/** What the words of a document say of the order of its figures. Kept only where the words name figures that were read, and there is something to compare. */
export function rankings(document: Document, entries: readonly Entry[], relations: readonly RawRelation[]): RawRanking[] {
  const fields = fieldsOf(entries, relations);
  const byId = new Map(entries.map((entry) => [entry.figure.id, entry]));
  const first = new Map(relations.filter(({ kind }) => kind === 'SAME_FACT').flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)));
  const fact = ({ figure: { id } }: Entry): string => first.get(id) ?? id;
  const isSame = (a: Entry, b: Entry): boolean => fact(a) === fact(b);
  const inBlock = groupBy(entries.filter(({ standing }) => standing !== null), ({ block }) => `${block}`);
  const said = document.blocks.flatMap((block, at) => {
    const passage = block.kind === 'table' ? null : unspaced(block);
    return passage === null ? [] : rankingWords(passage.text).map((words) => ({ words, passage, at }));
  });
  return said.slice(0, MOST_WORDS).flatMap(({ words, passage, at }): RawRanking[] => {
    const [here, next] = [at + 1, at + 2].map((number) => inBlock.get(`${number}`) ?? []);
    const named = words.names.length > 0 ? null : namedByPlace(words, passage, here ?? [], next ?? []);
    if (named === null && words.names.length === 0) return [];
    const printed = passage.text.slice(words.start, words.end).trim();
    const ranking = rankingOf(words, printed, candidatesOf(words, named, fields, isSame), byId, `${at + 1}: ${printed}: ${words.start}`);
    return ranking === null ? [] : [ranking];
  });
}
