import { describe, expect, it } from 'vitest';
import { blocksOf, DEFAULT_BUDGET, solve, suspects, type System } from '../../../src/audit/solver/index.js';
import { holds, randomSystem, satisfiable, subsets } from '../../support/bruteForce.js';
import { Fraction } from '../../support/fraction.js';
import { Random } from '../../support/random.js';
import { verifyCertificate } from '../../support/verifyCertificate.js';

const MOST = 4;
const seeds = Array.from({ length: 1000 }, (_, seed) => seed + 1);
const systems = seeds.map((seed) => randomSystem(new Random(seed), MOST));
const everything = { maxWeightOver: 100, maxSize: 10, maxSets: 1000 };

/** Every minimal set of groups whose release leaves the rest satisfiable, by trying all sets. */
function minimalSets(system: System): string[][] {
  const groups = [...new Set(system.constraints.flatMap(({ group }) => group ?? []))].sort();
  const found: string[][] = [];
  for (const set of subsets(groups)) {
    if (!found.some((smaller) => smaller.every((member) => set.includes(member))) && satisfiable(system, set, MOST)) found.push(set);
  }
  return found;
}

const asText = (sets: readonly (readonly string[])[]): string[] => sets.map((set) => set.join(' ')).sort();

describe('the solver against trying every assignment of small systems', () => {
  it('calls feasible exactly what has a solution, with a witness that satisfies everything', () => {
    const tally = { feasible: 0, infeasible: 0, unknown: 0 };
    for (const system of systems) {
      const result = solve(system, DEFAULT_BUDGET);
      tally[result.kind] += 1;
      expect(result.kind).toBe(satisfiable(system, [], MOST) ? 'feasible' : 'infeasible');
      for (const block of result.blocks) {
        if (block.kind !== 'feasible') continue;
        const values = new Map([...block.witness].map(([id, { n, d }]) => [id, Fraction.of(n, d)]));
        const ours = system.constraints.filter(({ terms }) => terms.some(({ variable }) => block.variables.includes(variable)));
        expect(ours.filter((constraint) => !holds(constraint, values))).toEqual([]);
        expect([...values.values()].every(({ isWhole }) => isWhole)).toBe(true);
      }
    }
    expect(tally.unknown).toBe(0);
    expect(Math.min(tally.feasible, tally.infeasible)).toBeGreaterThan(50);
  });

  it('certifies every conflict, from the groups it names and hard constraints alone', () => {
    let certificates = 0;
    for (const system of systems) {
      for (const block of solve(system, DEFAULT_BUDGET).blocks) {
        if (block.kind !== 'infeasible') continue;
        for (const { groups, certificate } of block.conflicts) {
          const used = verifyCertificate(system, certificate);
          const constraints = system.constraints.filter(({ id }) => used.has(id));
          expect(constraints.every(({ group }) => group === null || groups.includes(group))).toBe(true);
          certificates += 1;
        }
      }
    }
    expect(certificates).toBeGreaterThan(50);
  });

  it('finds exactly the minimal sets of each block', () => {
    for (const system of systems) {
      const blocks = blocksOf(system);
      const results = suspects(system, DEFAULT_BUDGET, everything);
      expect(results.every(({ complete }) => complete)).toBe(true);
      results.forEach(({ sets }, i) => {
        const block = blocks[i];
        if (block !== undefined) expect(asText(sets)).toEqual(asText(minimalSets(block)));
      });
    }
  });
});
