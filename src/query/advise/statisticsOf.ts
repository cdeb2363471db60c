import { dimensionsOf, factNamed, periodsWithin, type Catalogue, type DateLevel, type Members } from '../../model/index.js';
import type { Snapshot } from '../snapshot.js';
import type { FactStatistics } from './lattice.js';

/** The members that rows can stand under at a level: its own, and those above it that have nothing below them. */
function membersAt(members: Members, depth: number): number {
  return members.all().filter((member) => member.depth === depth || (member.depth < depth && member.children.length === 0)).length;
}

/** What is known of a fact without reading its rows; `rows` is their number. */
export function statisticsOf(catalogue: Catalogue, snapshot: Snapshot, fact: string, rows: number): FactStatistics {
  const covered = snapshot.coverage.get(fact) ?? [];
  const count = (level: DateLevel): number => covered.reduce((sum, range) => sum + periodsWithin(range, level).length, 0);
  const members = dimensionsOf(catalogue, factNamed(catalogue, fact)).map(({ name, levels }) => {
    const known = snapshot.members.get(name);
    return [name, levels.map((_, index) => (known === undefined ? 1 : membersAt(known, index + 1)))] as const;
  });
  return { fact, rows, periods: { year: count('year'), quarter: count('quarter'), month: count('month'), week: count('week'), day: count('day') }, members: new Map(members) };
}
