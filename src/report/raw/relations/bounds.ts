import { compare } from '../../../interval/index.js';
import type { Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { sumOfFigures } from './arithmetic.js';
import { relation } from './proposal.js';
import { runsOf, sequencesOf } from './runs.js';

function isWithin(whole: Entry, parts: readonly Entry[]): boolean {
  const sum = sumOfFigures(parts.map(({ figure }) => figure));
  const [most, least] = [whole.figure.interval?.upper.value, sum?.lower.value];
  return most != null && least != null && compare(least, most) <= 0;
}

/** Lists under a count (其中, 主要是, in brackets) that name some of it and not all: no more than the whole. The longest list that begins at a place. */
export function bounds(entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  const summed = new Set(sums.flatMap(({ parts }) => parts));
  const [all] = sequencesOf(entries);
  const runs = all === undefined ? [] : runsOf(all.sequence, false).filter(({ grammar, under }) => (grammar === 'AMONG' || grammar === 'BRACKET') && under !== null);
  const longest = new Map<Entry, (typeof runs)[number]>();
  for (const run of runs) {
    const [first] = run.entries;
    const inside = run.entries.filter(({ block, standing }) => block === first?.block && standing?.sentence === first.standing?.sentence);
    if (first !== undefined && inside.length === run.entries.length && run.under !== null && isWithin(run.under, run.entries)) longest.set(first, run);
  }
  return [...longest.values()].flatMap((run): RawRelation[] => (run.under === null || run.entries.every(({ figure }) => summed.has(figure.id)) ? [] : [relation('BOUND', run.under, run.entries, ['GRAMMAR'], true)]));
}
