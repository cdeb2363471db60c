import { compare } from '../../../interval/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { sumOfFigures } from './arithmetic.js';
import { relation } from './proposal.js';
import { runsOf, sequencesOf } from './runs.js';

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

/** Lists under a count (其中, 主要是, in brackets) that name some of it and not all: no more than the whole. The longest list that begins at a place. */
export function bounds(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  const summed = new Set(sums.flatMap(({ parts }) => parts));
  const [all] = sequencesOf(entries);
  const runs = all === undefined ? [] : runsOf(all.sequence, false).filter(({ grammar, under }) => grammar !== 'PLACE' && under !== null);
  const longest = new Map<Entry, (typeof runs)[number]>();
  for (const run of runs) {
    const [first] = run.entries;
    const inside = run.entries.filter(({ block, standing }) => block === first?.block && standing?.sentence === first.standing?.sentence);
    if (first !== undefined && inside.length === run.entries.length && run.under !== null && isWithin(run.under, run.entries)) longest.set(first, run);
  }
  return [...levelBounds(entries), ...[...longest.values()].flatMap((run): RawRelation[] => (run.under === null || run.entries.every(({ figure }) => summed.has(figure.id)) ? [] : [relation('BOUND', run.under, run.entries, ['GRAMMAR'], true)]))];
}
