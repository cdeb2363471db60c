import { compare } from '../../../interval/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { sumOfFigures } from './arithmetic.js';
import { relation } from './proposal.js';
import { runsOf, sequencesOf, type Run } from './runs.js';

type ListUnder = Run & { readonly under: Entry };

function isWithin(whole: Entry, parts: readonly Entry[]): boolean {
  const sum = sumOfFigures(parts.map(({ figure }) => figure));
  const [most, least] = [whole.figure.interval?.upper.value, sum?.lower.value];
  return most != null && least != null && compare(least, most) <= 0;
}

/** Names of an area as a whole, and of what is kept at one level of it. */
const ALL_OF = /全[国省市州盟县区]/;
const AT_LEVEL = /[省市州盟县区]级|本级|[省市州盟县区]平台|[省市县区]本部/;

/** What one level receives is part of what the whole area does, where the two are printed one after the other. */
function levelBounds(entries: readonly Entry[]): RawRelation[] {
  const counts = entries.filter((entry) => entry.standing !== null && isCount(entry));
  return counts.flatMap((entry, at): RawRelation[] => {
    const before = counts[at - 1];
    const isLevel = before !== undefined && ALL_OF.test(before.figure.label) && AT_LEVEL.test(entry.figure.label) && before.figure.measureWord === entry.figure.measureWord;
    return isLevel && isWithin(before, [entry]) ? [relation('BOUND', before, [entry], ['GRAMMAR'], true)] : [];
  });
}

/** Lists with the count that they stand under, in one sentence; the longest that begins at a place. */
function listsOf(entries: readonly Entry[], isWanted: (run: ListUnder) => boolean): ListUnder[] {
  const [all] = sequencesOf(entries);
  const longest = new Map<Entry, ListUnder>();
  for (const { entries: listed, grammar, under } of all === undefined ? [] : runsOf(all.sequence, false)) {
    const [first] = listed;
    const inside = listed.every(({ block, standing }) => block === first?.block && standing?.sentence === first.standing?.sentence);
    if (first === undefined || under === null || !inside) continue;
    const run = { entries: listed, grammar, under };
    if (isWanted(run)) longest.set(first, run);
  }
  return [...longest.values()];
}

/**
 * Lists behind 其中 that are more than the count they stand under. A part that is more than its whole alone is told, unless
 * its words may speak of another count before it; parts that only together are more may overlap, and are doubted.
 */
function brokenBounds(entries: readonly Entry[]): RawRelation[] {
  const counts = entries.filter(isCount);
  const told = listsOf(entries, ({ grammar, under, entries: [first, ...rest] }) => grammar === 'AMONG' && first !== undefined && under.block === first.block
    && [first, ...rest].every(({ figure }) => figure.measureWord === under.figure.measureWord) && !isWithin(under, [first, ...rest]));
  return told.flatMap(({ under, entries: parts }): RawRelation[] => {
    const over = parts.filter((part) => !isWithin(under, [part]));
    if (over.length === 0) return [relation('BOUND', under, parts, ['GRAMMAR'], true)];
    return over.map((part) => {
      const before = counts.slice(0, counts.indexOf(part)).filter((count) => count !== under && count.figure.measureWord === part.figure.measureWord);
      return relation('BOUND', under, [part], ['GRAMMAR'], before.some((count) => isWithin(count, [part])));
    });
  });
}

/** Lists under a count (其中, 主要是, in brackets) that name some of it and not all: no more than the whole. */
export function bounds(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  const summed = new Set(sums.flatMap(({ parts }) => parts));
  const within = listsOf(entries, ({ grammar, under, entries: listed }) => grammar !== 'PLACE' && isWithin(under, listed));
  const held = within.filter((run) => !run.entries.every(({ figure }) => summed.has(figure.id))).map((run) => relation('BOUND', run.under, run.entries, ['GRAMMAR'], true));
  const broken = brokenBounds(entries).filter(({ whole, parts }) => !sums.some((sum) => sum.whole === whole && parts.every((part) => sum.parts.includes(part))));
  return [...levelBounds(entries), ...held, ...broken];
}
