import { describe, expect, it } from 'vitest';
import { bulletinCases, type BulletinCase } from '../support/bulletinCase.js';
import { keysOf } from '../support/bulletinRelations.js';
import { agrees, spelled } from '../support/bulletinTruthArithmetic.js';

const cases = bulletinCases('bulletins');
const holdout = bulletinCases('bulletins-holdout');

/** Relations whose verdict is not what their printed figures come to. */
function misjudged({ truth }: BulletinCase): string[] {
  return truth.relations.filter((relation) => {
    const agree = agrees(truth, relation);
    return agree !== null && agree !== (relation.verdict === 'CONSISTENT');
  }).map((relation) => spelled(truth, relation));
}

describe('the cases', () => {
  it('are the twenty published bulletins and ten of our own', () => {
    expect([cases.length, holdout.length]).toEqual([20, 10]);
  });

  it.each([...cases, ...holdout])('$name: every verdict is what the printed figures come to', (bulletin) => {
    expect(misjudged(bulletin)).toEqual([]);
  });

  it.each([...cases, ...holdout])('$name: keys are unique, and relations name figures', ({ truth }) => {
    const keys = truth.figures.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(truth.relations.flatMap(keysOf).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
