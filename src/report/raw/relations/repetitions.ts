import { compare, equal, intersect, multiply, rational, type Rational } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { isExact } from './arithmetic.js';
import { relation } from './proposal.js';

/** Words that only say that this time is meant: they tell no facts apart. */
const NOW = /今年(?:同期)?|本(?:期|月|年|周|季度|季)|当(?:期|月|年|季)|\s/g;
/** Words of another time or scope: a name with them is not told what it repeats. */
const OTHER_TIME = /累计|截至|以来|[去上]年|同期|上(?:个)?(?:月|周|期|季度)|日均|[月周旬季年]均|平均/;
/** Shorter names are given to many things. */
const SHORTEST = 4;
/** As many digits as chance hardly repeats. */
const FEWEST_DIGITS = 4;
const FEWEST_SIGNIFICANT = 3;
const MAGNITUDES = [rational(10_000n), rational(100_000_000n)];

/** What a figure is called, without its time: in a table the words of its row, where that prints no other count. */
function nameOf(entry: Entry, inRow: ReadonlyMap<string, readonly Entry[]>): string | null {
  const { figure, square, standing } = entry;
  const alone = square === null ? standing?.opens === null && standing.depth === 0 : inRow.get(`${square.table}|${square.row}`)?.length === 1;
  const words = square === null ? figure.label : (figure.place.row ?? '');
  const name = words.replaceAll(NOW, '');
  return !alone || name.length < SHORTEST || OTHER_TIME.test(`${words} ${standing?.lead ?? ''}`) ? null : name;
}

const digitsOf = ({ n, d }: Rational): string => (n / d).toString();
const significant = (value: Rational): number => digitsOf(multiply(value, rational(1000n))).replace(/0+$/, '').length;

/** Is one the other times 万 or 亿, to three digits at least? */
function areMagnitudes(a: Rational, b: Rational): boolean {
  return significant(a) >= FEWEST_SIGNIFICANT && MAGNITUDES.some((factor) => equal(multiply(a, factor), b) || equal(multiply(b, factor), a));
}

/** Is one the other with two neighbouring digits exchanged? */
function areTransposed(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((digit, place) => digit !== b.charAt(place));
  return a.length === b.length && a.length >= FEWEST_DIGITS && at >= 0 && `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}` === b;
}

/** Are two values within a twentieth of the greater? */
function areNear(a: Rational, b: Rational): boolean {
  const [less, more] = compare(a, b) < 0 ? [a, b] : [b, a];
  return compare(multiply(less, rational(20n)), multiply(more, rational(19n))) >= 0;
}

interface Contradiction {
  /** Does a slip of the hand, which other facts would hardly repeat, make one of the other? */
  readonly slip: boolean;
}

function contradiction({ figure: a }: Entry, { figure: b }: Entry): Contradiction | null {
  if (a.value === null || b.value === null || a.interval === null || b.interval === null || intersect(a.interval, b.interval) !== null) return null;
  const near = areNear(a.value, b.value);
  const slip = areMagnitudes(a.value, b.value) || (near && isExact(a) && isExact(b) && areTransposed(digitsOf(a.value), digitsOf(b.value)));
  const isLong = Math.min(digitsOf(a.value).length, digitsOf(b.value).length) >= FEWEST_DIGITS;
  return slip || (near && isLong) ? { slip } : null;
}

/**
 * Figures of one name, of no other time or scope, whose values contradict each other: one fact, printed twice. Only where the
 * name is given just twice. Doubted unless a slip makes one of the other: near values may be two facts.
 */
export function repetitions(entries: readonly Entry[], relations: readonly RawRelation[]): RawRelation[] {
  const counts = entries.filter(isCount);
  const inRow = groupBy(counts.filter(({ square }) => square !== null), ({ square }) => `${square?.table}|${square?.row}`);
  const named = counts.flatMap((entry) => {
    const name = nameOf(entry, inRow);
    return name === null ? [] : [{ name: `${name}|${entry.figure.measureWord}`, entry }];
  });
  return [...groupBy(named, ({ name }) => name).values()].flatMap((group): RawRelation[] => {
    const [first, second, third] = group.map(({ entry }) => entry);
    if (first === undefined || second === undefined || third !== undefined) return [];
    const areApart = relations.some(({ whole, parts }) => [first, second].every(({ figure }) => whole === figure.id || parts.includes(figure.id)));
    const found = areApart ? null : contradiction(first, second);
    return found === null ? [] : [relation('SAME_FACT', first, [second], ['GRAMMAR'], !found.slip)];
  });
}
