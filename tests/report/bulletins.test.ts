import { beforeAll, describe, expect, it } from 'vitest';
import { parseDecimal, ZERO } from '../../src/interval/index.js';
import { bulletinCases, type BulletinCase } from '../support/bulletinCase.js';
import { perfectReading } from '../support/bulletinPerfect.js';
import { keysOf } from '../support/bulletinRelations.js';
import { readBulletin } from '../support/bulletinReading.js';
import { scoreBulletin, type BulletinScore, type Share } from '../support/bulletinScore.js';
import { agrees, spelled } from '../support/bulletinTruthArithmetic.js';
import type { ToldOutcome } from '../support/bulletinVerdicts.js';

const cases = bulletinCases('bulletins');
const own = bulletinCases('bulletins-own');
const varied = bulletinCases('bulletins-varied');
const unseen = bulletinCases('bulletins-unseen');
const genres = bulletinCases('bulletins-genres');
const holdout = bulletinCases('bulletins-holdout');
const every = [...cases, ...own, ...varied, ...unseen, ...genres, ...holdout];

/** Relations whose verdict is not what their printed figures come to. */
function misjudged({ truth }: BulletinCase): string[] {
  return truth.relations.filter((relation) => {
    const agree = agrees(truth, relation);
    return agree !== null && agree !== (relation.verdict === 'CONSISTENT');
  }).map((relation) => spelled(truth, relation));
}

describe('the cases', () => {
  it('are the twenty published bulletins, ten of our own, twenty-one as varied as can be, fifteen as offices publish them, ten of other kinds, and ten kept apart', () => {
    expect([cases.length, own.length, varied.length, unseen.length, genres.length, holdout.length]).toEqual([20, 10, 21, 15, 10, 10]);
  });

  it.each(every)('$name: every verdict is what the printed figures come to', (bulletin) => {
    expect(misjudged(bulletin)).toEqual([]);
  });

  it.each(every)('$name: keys are unique, and relations name figures', ({ truth }) => {
    const keys = truth.figures.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(truth.relations.flatMap(keysOf).filter((key) => !keys.includes(key))).toEqual([]);
  });
});

const tangshan = cases.flatMap(({ truth }) => (truth.slug === 'tangshan' ? [truth] : []));

describe('the measure', () => {
  it.each(every)('$name: finds nothing amiss in what is exactly so', ({ truth }) => {
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
    expect(scores.map(({ figures, labels, precision, misses }) => ({ figures, labels, precision, misses }))).toEqual([{
      figures: { right: 21, of: 23 }, labels: { right: 20, of: 21 }, precision: { right: 21, of: 23 },
      misses: [
        'wrong label: 直接办结率 0.8586 % was read as 接通率 / % 0.8586 %',
        'not read: 已处理完毕 2349 件',
        'wrong unit: 呈报热线日报 31 期 was read as 呈报热线日报 / 件 31 件',
        'no figure: 热线周报 / 期 7 期',
        'relation not found: sum whole "p", parts p1+p2 [CONSISTENT]',
      ],
    }]);
  });

  it('tells what is reported, what is not, and what is accused beyond the truth', () => {
    const outcome = (rule: string, ...figures: string[]): ToldOutcome => ({ id: rule, rule, verdict: 'INCONSISTENT', hint: null, certificate: figures.join(' '), terms: figures.map((figure) => ({ figure })) });
    const outcomes = [outcome('sum', 'T', 'a', 'b', 'c', 'd'), outcome('share', 'a', 'T'), outcome('sum', 'p', 'p1', 'p2')];
    const scores = tangshan.map((truth) => scoreBulletin(truth, perfectReading(truth), { findings: [{ verdict: 'INCONSISTENT', outcomes, explanations: [] }] }));
    expect(scores.map(({ told, accusations }) => ({ told, accusations }))).toEqual([{ told: { right: 3, of: 9 }, accusations: ['sum: p p1 p2'] }]);
  });
});

const total = (scores: readonly BulletinScore[], pick: (score: BulletinScore) => Share | null): number => scores.reduce((sum, score) => sum + (pick(score)?.right ?? 0), 0);

/** What is reached now, in numbers of figures and relations: they only ever rise, and accusations fall. `npx tsx tests/bench/bulletins.ts` says how far the goals are. */
const REACHED = [
  { folder: 'the published bulletins', read: cases, figures: 658, others: 0, labels: 658, changes: 44, relations: 291, told: 29, accusations: 0 },
  { folder: 'those of our own', read: own, figures: 279, others: 0, labels: 279, changes: 38, relations: 166, told: 19, accusations: 0 },
  { folder: 'the varied ones', read: varied, figures: 476, others: 0, labels: 472, changes: 102, relations: 224, told: 21, accusations: 0 },
  { folder: 'those as offices publish them', read: unseen, figures: 503, others: 1, labels: 497, changes: 97, relations: 303, told: 22, accusations: 0 },
  { folder: 'those of other kinds', read: genres, figures: 431, others: 0, labels: 427, changes: 70, relations: 236, told: 14, accusations: 0 },
  { folder: 'those kept apart', read: holdout, figures: 186, others: 3, labels: 177, changes: 24, relations: 90, told: 3, accusations: 0 },
] as const;

describe.each(REACHED)('$folder are read', ({ read, figures, others, labels, changes, relations, told, accusations }) => {
  let scores: BulletinScore[] = [];
  beforeAll(async () => {
    scores = await Promise.all(read.map(readBulletin));
  });

  it(`at least ${figures} values and shares with their value and unit`, () => {
    expect(total(scores, (score) => score.figures)).toBeGreaterThanOrEqual(figures);
  });

  it(`at most ${others} things that are no figures`, () => {
    expect(scores.reduce((sum, { precision }) => sum + precision.of - precision.right, 0)).toBeLessThanOrEqual(others);
  });

  it(`at least ${labels} called what they are called`, () => {
    expect(total(scores, (score) => score.labels)).toBeGreaterThanOrEqual(labels);
  });

  it(`at least ${changes} changes`, () => {
    expect(total(scores, (score) => score.changes)).toBeGreaterThanOrEqual(changes);
  });

  it(`at least ${relations} relations`, () => {
    expect(total(scores, (score) => score.relations)).toBeGreaterThanOrEqual(relations);
  });

  it(`at least ${told} contradictions told`, () => {
    expect(total(scores, (score) => score.told)).toBeGreaterThanOrEqual(told);
  });

  it(`at most ${accusations} accusations that they do not bear out`, () => {
    expect(scores.flatMap((score) => score.accusations).length).toBeLessThanOrEqual(accusations);
  });
});
