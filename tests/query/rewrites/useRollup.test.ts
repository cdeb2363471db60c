import { beforeAll, describe, expect, it } from 'vitest';
import { answer, type Answering, type AnswerPlan } from '../../../src/answer.js';
import { check, parse, planOf as planned, rewrite, type Question } from '../../../src/query/index.js';
import { openToyWarehouse } from '../../support/openTestWarehouse.js';
import { Random } from '../../support/random.js';
import { rolledUpStar } from '../../support/visitRollups.js';
import { COVERED, randomVisits } from '../../support/visitStar.js';

let answering: Answering;
beforeAll(async () => {
  const rows = randomVisits(new Random(5), 400);
  const warehouse = await openToyWarehouse(rolledUpStar);
  for (const [index, covers] of COVERED.entries()) {
    await warehouse.loadBatch({ id: `b${index}`, fact: 'visits', covers, chunks: [{ rows: rows.filter(({ day }) => covers.from <= day && day <= covers.to) }] });
  }
  answering = { catalogue: rolledUpStar, warehouse };
});

const planOf = async (question: Partial<Question>): Promise<AnswerPlan> => (await answer({ fact: 'visits', groupBy: [], where: { year: { eq: 2022 } }, measures: ['count'], ...question }, answering)).plan;
const serving = async (question: Partial<Question>): Promise<string> => (await planOf(question)).servedFrom;

describe('the smallest rollup that holds the answer serves it', () => {
  it.each<[string, Partial<Question>, string]>([
    ['the default member is a filter like any other', {}, 'rollup:houses'],
    ['everything, in whole years', { where: { year: { eq: 2022 }, house: { eq: '_T' } } }, 'rollup:wholeYears'],
    ['everything, in months', { where: { month: { eq: '2022-02' }, house: { eq: '_T' } } }, 'rollup:houses'],
    ['a level that is grouped', { groupBy: ['age'], where: { year: { eq: 2022 }, house: { eq: '_T' } } }, 'rollup:ages'],
    ['a coarser level of what is kept', { groupBy: ['region'] }, 'rollup:years'],
    ['a member of the inner level in a filter', { where: { year: { eq: 2022 }, way: { eq: 'BUS' } } }, 'rollup:years'],
    ['a member of the outer level by itself', { where: { year: { eq: 2022 }, way: { eq: '~WHEEL' } } }, 'rollup:years'],
    ['a town, in quarters', { groupBy: ['quarter', 'town'] }, 'rollup:quarters'],
    ['a member that a part of a ratio needs', { measures: ['wheelRate'] }, 'rollup:years'],
    ['days', { where: { day: { eq: '2022-03-03' } } }, 'rollup:everyDay'],
    ['weeks, which no month is made of', { groupBy: ['week'] }, 'rollup:everyDay'],
    ['a week of a filter', { where: { week: { eq: '2022-W09' } } }, 'rollup:everyDay'],
    ['stocks count on the last day of a period', { measures: ['held', 'count'] }, 'rollup:houses+rollup:everyDay'],
    ['stocks by what no rollup keeps by day', { measures: ['held'], groupBy: ['age'] }, 'rollup:outer+fact'],
    ['days by what no rollup keeps by day', { where: { day: { eq: '2022-03-03' } }, groupBy: ['age'] }, 'fact'],
  ])('%s', async (_, question, served) => expect(await serving(question)).toBe(served));

  it('a range that ends within a month needs days; one that ends with it does not', async () => {
    expect(await serving({ where: { day: { gte: '2022-01-01', lte: '2022-01-30' } } })).toBe('rollup:everyDay');
    expect(await serving({ where: { day: { gte: '2022-01-01', lte: '2022-01-31' } } })).toBe('rollup:houses');
  });

  it('says why the others were not taken', async () => {
    const { rejected, sql } = await planOf({ groupBy: ['month', 'age'] });
    expect(rejected).toEqual([
      'published: no edition may answer', expect.stringMatching(/^rollup everyMonth: it has \d+ cells, outer has \d+$/),
      'rollup everyDay: it does not keep age', 'rollup quarters: it keeps quarters, not months', 'rollup years: it keeps years, not months',
      'rollup ages: it keeps years, not months', 'rollup wholeYears: it keeps years, not months', 'rollup houses: it does not keep age',
    ]);
    expect(sql).toEqual(['select "date_key" / 100, "age", sum("row_count") from "rollup_outer" where "date_key" between ? and ? and "house" in (?) group by "date_key" / 100, "age"']);
  });

  it('a member by itself is told by the deepest level that is kept', async () => {
    const { sql } = await planOf({ where: { year: { eq: 2022 }, way: { eq: '~WHEEL' } } });
    expect(sql).toEqual(['select sum("row_count") from "rollup_years" where "date_key" between ? and ? and "detail" in (?) and "house" in (?)']);
  });

  it('a rollup that is not filled serves nothing', async () => {
    const snapshot = await answering.warehouse.snapshot();
    const emptied = { ...snapshot, rollups: new Map([...snapshot.rollups].filter(([name]) => name !== 'houses')) };
    const asked = check(parse({ fact: 'visits', groupBy: [], where: { year: { eq: 2022 } }, measures: ['count'] }, rolledUpStar, emptied), emptied);
    const plan = rewrite(planned(asked, emptied), asked, emptied);
    expect([plan.aggregates[0]?.sumsFrom?.name, plan.rejected.at(-1)]).toEqual(['years', 'rollup houses: it is not filled']);
  });
});
