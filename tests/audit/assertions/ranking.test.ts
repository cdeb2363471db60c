import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../src/audit/index.js';
import { reading } from '../../report/raw/reading.js';

const DISTRICTS = '6月通报\n\n受理诉求1000件，其中甲区410件，乙区340件，丙区250件。';

async function judged(text: string): Promise<string[]> {
  return auditReport(await reading(`${text}\n`)).outcomes.filter(({ rule }) => rule === 'ranking').map(({ verdict, certificate }) => `${verdict} ${certificate}`);
}

describe('an order that words say', () => {
  it('holds', async () => {
    expect(await judged(`${DISTRICTS}最多的是甲区。最少的是丙区。`)).toEqual(['CONSISTENT “最多的是”: 410 ≥ 340', 'CONSISTENT “最少的是”: 250 ≤ 340']);
  });

  it('is contradicted by the parts of a whole', async () => {
    expect(await judged(`${DISTRICTS}最多的是乙区。`)).toEqual(['INCONSISTENT “最多的是”: 340 < 410']);
  });

  it('is left open where rounding, or a tie, allows it', async () => {
    expect(await judged('6月通报\n\n受理诉求10万件，其中甲区4.1万件，乙区4.1万件，丙区1.8万件。最多的是乙区。')).toEqual(['CONSISTENT “最多的是”: [40500, 41500] ≥ [40500, 41500]']);
  });

  it('of a list that only may be sorted: the reading is doubted', async () => {
    expect(await judged('6月通报\n\n来件量位列前3的是：交通类783件、城建类562件、政法类579件。')).toEqual(['UNDETERMINED “列前3的是：”: 562 < 579']);
    expect(await judged(`${DISTRICTS}诉求量居前两位的是乙区、甲区。`)).toEqual(['UNDETERMINED “居前两位的是”: 340 < 410']);
  });

  it('of which no reading holds: one of the others is greater', async () => {
    expect(await judged(`${DISTRICTS}诉求量居前两位的是甲区、丙区。`)).toEqual(['INCONSISTENT “居前两位的是”: 250 < 340']);
  });

  it('in a place among others', async () => {
    expect(await judged(`${DISTRICTS}乙区340件，排名第二。`)).toEqual(['CONSISTENT “排名第二”: #2: 340 ∈ {410, 250}']);
    expect(await judged(`${DISTRICTS}丙区250件，排名第二。`)).toEqual(['INCONSISTENT “排名第二”: 250 < 410; 250 < 340']);
    expect(await judged(`${DISTRICTS}甲区410件，排名第二。`)).toEqual(['INCONSISTENT “排名第二”: 340 < 410; 250 < 410']);
  });

  it('by change', async () => {
    const text = '受理诉求1000件，其中甲区410件，同比增长10%；乙区340件，同比增长20%；丙区250件，同比下降3%。同比增幅最大的是';
    expect(await judged(`6月通报\n\n${text}乙区。`)).toEqual(['CONSISTENT “最大的是”: [0.195, 0.205] ≥ [0.095, 0.105]']);
    expect(await judged(`6月通报\n\n${text}丙区。`)).toEqual(['INCONSISTENT “最大的是”: [-0.035, -0.025] < [0.095, 0.105]; [-0.035, -0.025] < [0.195, 0.205]']);
  });

  it('tells the two figures as suspects, and the smallest error that it would notice', async () => {
    const report = auditReport(await reading(`${DISTRICTS}最多的是乙区。\n`));
    expect(report.findings.filter(({ rule }) => rule === 'ranking').map(({ verdict, terms }) => [verdict, terms.map(({ role, figure }) => `${role} ${figure}`)])).toEqual([['INCONSISTENT', ['before 2.3 乙区', 'behind 2.2 甲区']]]);
    const held = auditReport(await reading(`${DISTRICTS}最多的是甲区。\n`)).outcomes.find(({ rule }) => rule === 'ranking');
    expect(held?.power).toEqual({ n: 70n, d: 1n });
  });
});
