import type { Plan } from '../../src/generate/index.js';
import { withinMembers } from '../../src/generate/held/madeRequests.js';

/** The requests of a plan, counted from its cells. */
export function countOf({ requests, source }: Plan, year: number, service: string, members: Readonly<Record<string, string>>): number {
  const isWithin = withinMembers(source.members);
  const cells = requests.filter((each) => each.year === year && each.service === service).flatMap((each) => each.cells);
  return cells.filter((cell) => Object.entries(members).every(([dimension, above]) => isWithin(dimension, cell.members[dimension] ?? '', above))).reduce((sum, { count }) => sum + count, 0);
}
