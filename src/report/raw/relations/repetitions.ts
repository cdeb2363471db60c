import { intersect } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { relation } from './proposal.js';
import { areLong, areNear, isSlip } from './slips.js';

/** Words that only say that this time is meant: they tell no facts apart. */
const NOW = /今年(?:同期)?|本(?:期|月|年|周|季度|季)|当(?:期|月|年|季)|\s/g;
/** Words of another time or scope: a name with them is not told what it repeats. */
const OTHER_TIME = /累计|截至|以来|[去上]年|同期|上(?:个)?(?:月|周|期|季度)|日均|[月周旬季年]均|平均/;
/** Shorter names are given to many things. */
const SHORTEST = 4;

/** What a figure is called, without its time: in a table the words of its row, where that prints no other count. */
function nameOf(entry: Entry, inRow: ReadonlyMap<string, readonly Entry[]>): string | null {
  const { figure, square, standing } = entry;
  const alone = square === null ? standing?.opens === null && standing.depth === 0 : inRow.get(`${square.table}|${square.row}`)?.length === 1;
  const words = square === null ? figure.label : (figure.place.row ?? '');
  const name = words.replaceAll(NOW, '');
  return !alone || name.length < SHORTEST || OTHER_TIME.test(`${words} ${standing?.lead ?? ''}`) ? null : name;
}

interface Contradiction {
  /** Does a slip of the hand, which other facts would hardly repeat, make one of the other? */
  readonly slip: boolean;
}

function contradiction({ figure: a }: Entry, { figure: b }: Entry): Contradiction | null {
  if (a.value === null || b.value === null || a.interval === null || b.interval === null || intersect(a.interval, b.interval) !== null) return null;
  const slip = isSlip(a, b);
  return slip || (areNear(a.value, b.value) && areLong(a.value, b.value)) ? { slip } : null;
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
