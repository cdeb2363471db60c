import { describe, expect, it } from 'vitest';
import { parseDecimal, ZERO } from '../../src/interval/index.js';
import { bulletinCases, type BulletinCase } from '../support/bulletinCase.js';
import { perfectReading } from '../support/bulletinPerfect.js';
import { keysOf } from '../support/bulletinRelations.js';
import { scoreBulletin } from '../support/bulletinScore.js';
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

const tangshan = cases.flatMap(({ truth }) => (truth.slug === 'tangshan' ? [truth] : []));

describe('the measure', () => {
  it.each([...cases, ...holdout])('$name: finds nothing amiss in what is exactly so', ({ truth }) => {
    expect(scoreBulletin(truth, perfectReading(truth), null).misses).toEqual([]);
  });

  it('spells out what was not read, or read otherwise', () => {
    const scores = tangshan.map((truth) => {
      const { figures, relations } = perfectReading(truth);
      const changed = figures.flatMap((figure) => {
        if (figure.id === 'p1') return [];
        if (figure.id === 'j1') return [{ ...figure, measureWord: '件' }];
        if (figure.id === 'r2') return [{ ...figure, label: '接通率', place: { ...figure.place, column: null } }];
        return figure.id === 'j2' ? [figure, { ...figure, id: 'x', value: parseDecimal('7') ?? ZERO }] : [figure];
      });
      return scoreBulletin(truth, { figures: changed, relations }, null);
    });
    expect(scores.map(({ figures, precision, misses }) => ({ figures, precision, misses }))).toEqual([{
      figures: { right: 20, of: 23 }, precision: { right: 20, of: 23 },
      misses: [
        'wrong label: 直接办结率 0.8586 % was read as 接通率 0.8586 %',
        'not read: 已处理完毕 2349 件',
        'wrong unit: 呈报热线日报 31 期 was read as 呈报热线日报 31 件',
        'no figure: 热线周报 7 期',
        'relation not found: sum whole "p", parts p1+p2 [CONSISTENT]',
      ],
    }]);
  });
});
