import { compare, ONE, ZERO, type Interval } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import { isCount, isRate, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { dividesLoosely } from './arithmetic.js';
import { namesEarlierValue } from './earlierFigures.js';
import { relation } from './proposal.js';

/** Figures before a change that it may be of as well, the nearest first. */
const MOST_HOSTS = 3;
/** Counts of one paragraph that a share or rate is tried with. */
const MOST_COUNTS = 40;
/** Other quotients that are told of one share or rate. */
const MOST_QUOTIENTS = 2;

const sentenceOf = ({ block, standing }: Entry): string => `${block}|${standing?.sentence ?? ''}`;

/** Where the first change of a figure begins. */
function changesBegin({ figure }: Entry): number {
  return Math.min(...figure.changes.map(({ relative, difference }) => (relative ?? difference)?.start ?? 0));
}

/** May a change that stands behind both be of this figure, which prints none of its own? */
function mayChange(host: Entry, entry: Entry): boolean {
  return host !== entry && host.quantity === entry.quantity && (isCount(host) || isRate(host)) && host.figure.changes.length === 0
    && host.standing?.average !== true && host.standing?.earlierOf == null && !namesEarlierValue(host.figure.label) && (host.figure.place.end ?? 0) <= changesBegin(entry);
}

/** Figures of the same sentence that the changes of a figure may be of, where neither a name nor a bracket settles it. */
function otherHosts(entry: Entry, sentence: readonly Entry[]): RawRelation[] {
  if (entry.standing?.ownChanges !== false || entry.figure.changes.length === 0 || entry.figure.value === null) return [];
  return sentence.filter((host) => mayChange(host, entry)).slice(-MOST_HOSTS).reverse().map((host) => relation('OTHERWISE', host, [], ['GRAMMAR'], true, { figure: entry }));
}

/** Columns of the same row that stand before a change and print none in any row: the change may be one of theirs. */
function otherColumns(entries: readonly Entry[]): RawRelation[] {
  const tables = groupBy(entries.filter(({ square }) => square !== null), ({ square }) => square?.table ?? '');
  return [...tables.values()].flatMap((table) => {
    const changed = new Set(table.filter(({ figure }) => figure.changes.length > 0).map(({ square }) => square?.column));
    const rows = groupBy(table, ({ square }) => String(square?.row));
    return [...rows.values()].flatMap((row) => row.flatMap((entry) => (entry.figure.changes.length === 0 || isInOwnSquare(entry) ? [] : row.filter((host) => !changed.has(host.square?.column) && mayChange(host, entry)).map((host) => relation('OTHERWISE', host, [], ['GRAMMAR'], true, { figure: entry })))));
  });
}

/** How much a change in percent says, as a share would; null where it prints a fall, or none. */
function sizeOf({ figure }: Entry): Interval | null {
  const [only, second] = figure.changes;
  const stated = second === undefined && only?.relative?.unit === 'PERCENT' ? only.relative.interval : null;
  return stated?.lower.value != null && compare(stated.lower.value, ZERO) >= 0 ? stated : null;
}

/** A column read as changes whose numbers are, line by line, shares of one count of the figures beside them: it may print those. */
function sharesAsChanges(entries: readonly Entry[]): RawRelation[] {
  const changed = entries.filter((entry) => entry.square !== null && isCount(entry) && sizeOf(entry) !== null);
  return [...groupBy(changed, ({ square }) => `${square?.table}|${square?.column}`).values()].flatMap((column) => {
    const isShareOf = (entry: Entry, whole: Entry): boolean => {
      const [over, under, stated] = [entry.figure.interval, whole.figure.interval, sizeOf(entry)];
      return entry !== whole && over !== null && under !== null && stated !== null && dividesLoosely(over, under, stated);
    };
    const whole = column.find((each) => column.filter((entry) => isShareOf(entry, each)).length >= Math.max(2, (column.length - 1) / 2));
    return whole === undefined ? [] : column.map((entry) => relation('OTHERWISE', whole, [entry], ['ARITHMETIC'], true, { figure: entry }));
  });
}

/** Is its change printed in its own square, as in 2873591(↑4.2%)? */
function isInOwnSquare({ figure }: Entry): boolean {
  return figure.changes.every(({ relative, difference }) => figure.printed.includes((relative ?? difference)?.printed ?? ''));
}

/** Is a quotient one that tells? All of something, and nothing of it, come out of many. */
function isTelling(entry: Entry): boolean {
  const stated = entry.figure.share?.value ?? entry.figure.value;
  return stated !== null && compare(stated, ZERO) > 0 && compare(stated, ONE) < 0;
}

/** The counts that stand around a figure: in its row of a table, or in its paragraph. */
function around(entry: Entry): string {
  return entry.square === null ? `${entry.block}` : `${entry.square.table}|${entry.square.row}`;
}

function isQuotient(entry: Entry, part: Entry, whole: Entry): boolean {
  const [stated, over, under] = [(entry.figure.share ?? entry.figure).interval, part.figure.interval, whole.figure.interval];
  const isPart = part.figure.value !== null && whole.figure.value !== null && compare(part.figure.value, whole.figure.value) < 0;
  return isPart && stated !== null && over !== null && under !== null && dividesLoosely(over, under, stated);
}

/** Quotients of counts around it that a share or rate is, where it is not the one that it was read to be. */
function otherQuotients(missed: RawRelation, byId: ReadonlyMap<string, Entry>, counts: readonly Entry[]): RawRelation[] {
  const entry = byId.get(missed.figure ?? missed.parts[0] ?? '');
  const [part, whole] = [byId.get(missed.parts[0] ?? ''), byId.get(missed.whole)];
  if (entry === undefined || part === undefined || whole === undefined || !isTelling(entry) || (missed.kind === 'RATIO_WITHIN' ? missed.grounds.includes('ARITHMETIC') : isQuotient(entry, part, whole))) return [];
  const parts = missed.kind === 'SHARE' ? [part, ...counts.filter(({ figure }) => figure.share === null)] : counts;
  const found = parts.flatMap((over) => counts.filter((under) => under !== over && isQuotient(entry, over, under)).map((under) => ({ over, under })));
  return found.slice(0, MOST_QUOTIENTS).map(({ over, under }) => relation('OTHERWISE', under, [over], ['ARITHMETIC'], true, { figure: entry }));
}

/**
 * Other readings of the changes, shares and rates that only their place gave to a figure: of another figure of the sentence,
 * of other counts of the paragraph or of the row. They say nothing by themselves, and are tried where what was read fails.
 */
export function otherwise(entries: readonly Entry[], relations: readonly RawRelation[]): RawRelation[] {
  const byId = new Map(entries.map((entry) => [entry.figure.id, entry]));
  // A change that follows from an earlier value which is printed has no other reading, nor has one whose column does elsewhere.
  const isBorneOut = ({ whole, grounds, open }: RawRelation): boolean => grounds.includes('ARITHMETIC') || (!open && byId.get(whole)?.square != null);
  const followed = new Set(relations.filter((each) => each.kind === 'GROWTH' && isBorneOut(each)).map(({ whole }) => whole));
  const sentences = groupBy(entries.filter(({ standing }) => standing !== null), sentenceOf);
  const places = groupBy(entries.filter(isCount), around);
  const quotients = relations.filter(({ kind, open, parts }) => (kind === 'SHARE' || kind === 'RATIO' || kind === 'RATIO_WITHIN') && !open && parts.length > 0);
  const nearby = (each: RawRelation): readonly Entry[] => {
    const entry = byId.get(each.figure ?? each.parts[0] ?? '');
    return entry === undefined ? [] : (places.get(around(entry)) ?? []).slice(0, MOST_COUNTS);
  };
  const hosts = [...otherColumns(entries), ...sharesAsChanges(entries), ...[...sentences.values()].flatMap((sentence) => sentence.flatMap((entry) => otherHosts(entry, sentence)))];
  return [...hosts.filter(({ figure }) => !followed.has(figure ?? '')), ...quotients.flatMap((each) => otherQuotients(each, byId, nearby(each)))];
}
