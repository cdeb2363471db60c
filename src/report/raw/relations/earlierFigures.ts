import { isNamedAgain } from '../../prose/index.js';
import { isRate, isCount, type Entry } from '../entry.js';
import type { ChangeBase } from '../rawReport.js';
import { changesFrom } from './changesFrom.js';

/** A figure beside the earlier one that its changes are measured from. */
export interface GrowthPair {
  readonly now: Entry;
  readonly earlier: Entry;
  /** Null where the earlier time is not said, and no change says another. */
  readonly base: ChangeBase;
  /** Pairs of one line of the table bear each other out. */
  readonly line: string;
  /** Do the words leave no other reading? */
  readonly settled: boolean;
}

/** Words that name an earlier time at the front of a figure's name, or behind it. */
const EARLIER: readonly (readonly [RegExp, Exclude<ChangeBase, null>])[] = [
  [/^(?:而|比|较)?(?:[去上]年同期|上年|去年|同期)(?:为|是|的)?|(?:[去上]年同期|去年|上年)(?:为|是|的)?$|(?:(?:over|than|from|on) )?(?:the )?(?:same (?:period|quarter|month|week)(?: of)?(?: the)? )?(?:last|previous|prior) year|(?:a )?year (?:earlier|ago|before)/i, 'YEAR'],
  [/^[较比与同而]?上(?:个)?(?:月|周|期|季度)(?:为|是|的)?(?:同期)?|上(?:个)?(?:月|周|期|季度)(?:为|是)?$|(?:(?:over|than|from|on) )?(?:the )?(?:last|previous|prior) (?:month|week|quarter)/i, 'PERIOD'],
];
const NOW = /今年(?:同期)?|本[年月周期]|本季度|当[月期]|this (?:year|month|week|quarter)/gi;

/** What a name is without the words for its earlier time; null where it names none. */
function earlierName(label: string): { readonly base: Exclude<ChangeBase, null>; readonly rest: string } | null {
  const found = EARLIER.find(([pattern]) => pattern.test(label));
  return found === undefined ? null : { base: found[1], rest: label.replace(found[0], '').trim() };
}

/** Does a name say that its figure is of an earlier time? */
export function namesEarlierValue(label: string): boolean {
  return earlierName(label) !== null;
}

const isMeasured = (entry: Entry | undefined): entry is Entry => entry !== undefined && entry.standing !== null && (isCount(entry) || isRate(entry));

/** Does a figure stand in one sentence with an earlier one that is counted in its word, or in none? */
function areAlike(a: Entry, b: Entry): boolean {
  return a.block === b.block && a.standing?.sentence === b.standing?.sentence && a.quantity === b.quantity && (a.figure.measureWord === b.figure.measureWord || b.figure.measureWord === '');
}

/** Are all the changes from a base printed behind both figures, or said to be from it? */
function followBoth(now: Entry, earlier: Entry, base: ChangeBase): boolean {
  const end = Math.max(now.figure.place.end ?? 0, earlier.figure.place.end ?? 0);
  return changesFrom(now, base).every((change) => change.base === base || ((change.relative ?? change.difference)?.start ?? 0) >= end);
}

/** A figure and the earlier value that words set beside it, as in 由95%提升至97%; null where its changes are said to be from another time. */
function besideItsEarlier(earlier: Entry, now: Entry | undefined): GrowthPair | null {
  if (earlier.figure.interval === null || earlier.quantity === 'duration' || !isMeasured(now) || !areAlike(now, earlier)) return null;
  const base = earlier.standing?.earlierBase ?? earlierName(earlier.figure.label)?.base ?? null;
  const changes = base === null ? now.figure.changes : changesFrom(now, base);
  if (base === null && changes.filter(({ relative }) => relative !== null).length > 1) return null;
  const isSaid = changes.length > 0 && (base !== null || changes.every((change) => change.base === null));
  return isSaid ? { now, earlier, base, line: earlier.figure.id, settled: followBoth(now, earlier, base) } : null;
}

/** The figure that an earlier value behind it is held against: the last one that is neither earlier nor an average, where there is one. */
function spokenOf(earlier: Entry, before: readonly Entry[]): Entry | undefined {
  const here = before.filter((entry) => entry.standing?.earlierOf !== 'LAST' && areAlike(entry, earlier));
  return here.findLast(({ standing }) => standing?.average !== true) ?? here.at(-1);
}

/** A figure of a sentence and what it was a year or a period before, beside it: 受理130件,去年同期100件, and the other way round. */
export function earlierFigures(entries: readonly Entry[]): GrowthPair[] {
  return entries.flatMap((earlier, at): GrowthPair[] => {
    const side = earlier.standing?.earlierOf ?? null;
    if (side !== null) {
      const beside = besideItsEarlier(earlier, side === 'LAST' ? spokenOf(earlier, entries.slice(0, at)) : entries[at + 1]);
      return beside === null ? [] : [beside];
    }
    const named = isMeasured(earlier) ? earlierName(earlier.figure.label) : null;
    if (named === null || earlier.figure.changes.length > 0) return [];
    const { base, rest } = named;
    const isNamed = ({ figure }: Entry): boolean => rest !== '' && figure.label.replaceAll(NOW, '').includes(rest);
    const [before, now, behind] = [entries[at - 2], entries[at - 1], entries[at + 1]];
    const isOf = (entry: Entry | undefined): entry is Entry => isMeasured(entry) && areAlike(entry, earlier) && changesFrom(entry, base).length > 0 && earlierName(entry.figure.label) === null;
    if (isOf(now) && (rest === '' || isNamed(now))) {
      const alone = rest !== '' || before === undefined || !areAlike(before, earlier);
      return [{ now, earlier, base, line: earlier.figure.id, settled: alone && followBoth(now, earlier, base) }];
    }
    const name = behind?.figure.label.replaceAll(NOW, '').trim() ?? '';
    const isBehind = isOf(behind) && (name === rest || (name === '' && behind.figure.label !== ''));
    if (isBehind) return [{ now: behind, earlier, base, line: earlier.figure.id, settled: followBoth(behind, earlier, base) }];
    const again = entries.slice(0, at).findLast((entry) => entry.block === earlier.block && isMeasured(entry) && entry.figure.measureWord === earlier.figure.measureWord && earlierName(entry.figure.label) === null && changesFrom(entry, base).length > 0 && isNamedAgain(rest, entry.figure.label));
    return again === undefined ? [] : [{ now: again, earlier, base, line: earlier.figure.id, settled: false }];
  });
}
