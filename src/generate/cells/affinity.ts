import type { Random } from '../random/random.js';
import type { Affinity } from './cutBy.js';

/** Members that go together more (or less) often than chance; each is read both ways. What is not listed is even. */
const TOGETHER: readonly (readonly [string, string, number])[] = [
  ['handling=ONLINE_1', 'category=CONSULTATION', 3],
  ['handling=ONLINE_2', 'category=CONSULTATION', 3],
  ['handling=DEPARTMENT', 'category=COMPLAINT', 3],
  ['handling=DEPARTMENT', 'category=HELP', 2],
  ['handling=DEPARTMENT', 'channel=TRANSFER', 4],
  ['handling=DEPARTMENT', 'channel=INTERNET', 1.5],
  ['channel=INTERNET', 'category=COMPLAINT', 1.5],
  ['requester=ENTERPRISE', 'category=CONSULTATION', 1.3],
];

function weightOf(a: string, b: string): number {
  return TOGETHER.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? 1;
}

/** What is plausible, with a little chance. */
export function plausible(random: Random): Affinity {
  return ({ members }, dimension, code) =>
    Object.entries(members).reduce((weight, [other, member]) => weight * weightOf(`${other}=${member}`, `${dimension}=${code}`), 0.9 + 0.2 * random.fraction());
}
