import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../schema/catalog.js';
import type { Answering } from '../src/answer.js';
import { buildHotlineSchema } from '../src/graphql/index.js';
import { NO_NEEDS } from '../src/query/index.js';
import { openSeededWarehouse } from './support/openTestWarehouse.js';
import { ADDED_MEMBERS, batchOf, monthsOf, recordedRequests } from './support/recordedRequests.js';
import { asking } from './support/say.js';

const ROWS = recordedRequests(7, 400, [...monthsOf(2023), ...monthsOf(2024)]);

/** The seed edition with a few hundred records of both years, far from what it prints. */
async function withRecords(batch: string, lastDay = 20241231): Promise<Answering> {
  const warehouse = await openSeededWarehouse();
  await warehouse.loadBatch({ ...batchOf('2023', { from: 20230101, to: 20231231 }, []), chunks: [{ rows: ROWS.filter(({ day }) => day < 20240000), members: ADDED_MEMBERS }] });
  await warehouse.loadBatch(batchOf(batch, { from: 20240101, to: lastDay }, ROWS.filter(({ day }) => day > 20240000 && day <= lastDay)));
  return { catalogue, warehouse };
}

/** The verdicts on two figures of 2024: on the number of consultations, which is printed rounded and of no parts, and on the change of requests by phone. */
async function verdicts(answering: Answering): Promise<readonly string[]> {
  const { one } = asking(() => answering);
  const consultations = await one('received', { fact: 'requests', where: { year: { eq: 2024 }, category: { eq: 'CONSULTATION' } } });
  const phone = await one('received', { fact: 'requests', where: { year: { eq: 2024 }, channel: { eq: 'PHONE' } }, needs: { ...NO_NEEDS, yoy: true } });
  const { status, basis, verdict } = phone.yoy('BEST');
  return [consultations.recorded === null ? 'nothing recorded' : consultations.verdict, `${status} ${basis} ${verdict}`];
}

describe('printed figures are held against records', () => {
  it('that are real and whole', async () => expect(await verdicts(await withRecords('2024'))).toEqual(['INCONSISTENT', 'OK COMPUTED INCONSISTENT']));

  it('never that are made up', async () => expect(await verdicts(await withRecords('synthetic-2024'))).toEqual(['UNDETERMINED', 'OK COMPUTED UNDETERMINED']));

  it('never that are of a part of the period, although that part is compared', async () => {
    expect(await verdicts(await withRecords('2024', 20240630))).toEqual(['UNDETERMINED', 'OK COMPUTED UNDETERMINED']);
  });
});

it('an answer tells in its notes that records are made up', async () => {
  const schema = await buildHotlineSchema(catalogue);
  const notes = async (batch: string, year: number): Promise<unknown> => {
    const answering = await withRecords(batch);
    const source = `{ requests(where: { year: { eq: ${year} }, service: { eq: "HOTLINE" } }) { notes(lang: EN) } }`;
    const { data } = await graphql({ schema, source, contextValue: { ...answering, csvUrl: () => '', recordsCsvUrl: () => '', audit: null } });
    return data?.['requests'];
  };
  expect(await notes('synthetic-2024', 2024)).toEqual({ notes: [expect.stringContaining('are synthetic, made by a generator')] });
  expect(await notes('synthetic-2024', 2023)).toEqual({ notes: [] });
  expect(await notes('2024', 2024)).toEqual({ notes: [] });
});
