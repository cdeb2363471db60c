import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/query/index.js';
import { ask, refusal, seededSnapshot } from './ask.js';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await seededSnapshot();
});

describe('what is not understood is named, with its place and the nearest name', () => {
  it.each([
    [{ fact: 'request' }, 'UNKNOWN_FACT at fact: There is no fact "request". Did you mean "requests"?'],
    [{ groupBy: ['chanel'] }, 'UNKNOWN_DIMENSION at groupBy[0]: There is no dimension of requests "chanel". Did you mean "channel"?'],
    [{ where: { channel: { eq: 'PHNOE' } } }, 'UNKNOWN_MEMBER at where.channel.eq: "PHNOE" is not a member of channel. Did you mean "PHONE"?'],
    [{ where: { or: [{}, { channel: { in: ['PHONE', '电话'] } }] } }, 'UNKNOWN_MEMBER at where.or[1].channel.in[1]: "电话" is not a member of channel.'],
    [{ where: { not: { requester: { eq: 7 } } } }, 'UNKNOWN_MEMBER at where.not.requester.eq: "7" is not a member of requester.'],
    [{ where: { channel: { eq: '~_T' } } }, 'UNKNOWN_MEMBER at where.channel.eq: "~_T" is not a member of channel. Did you mean "_T"?'],
    [{ where: { chanel: { eq: 'PHONE' } } }, 'UNKNOWN_DIMENSION at where.chanel: "chanel" cannot be filtered here. Did you mean "channel"?'],
    [{ where: { channel: { equals: 'PHONE' } } }, 'UNKNOWN_OPERATOR at where.channel: "equals" is not a filter operator here; there are eq, in, notIn, under.'],
    [{ where: { channel: { eq: ['PHONE', 'OTHER'] } } }, 'BAD_FILTER at where.channel.eq: "eq" takes one value; use "in" for several'],
    [{ where: { channel: 'PHONE' } }, 'BAD_FILTER at where.channel: a filter here is an object such as { eq: … }'],
    [{ where: ['PHONE'] }, 'BAD_FILTER at where: a filter is an object of dimensions'],
    [{ where: { year: { eq: 20245 } } }, 'BAD_PERIOD at where.year.eq: "20245" is not a year; write it as 2024'],
    [{ where: { month: { gte: '2024-13' } } }, 'BAD_PERIOD at where.month.gte: "2024-13" is not a month; write it as "2024-01"'],
    [{ where: { day: { eq: '2023-02-29' } } }, 'BAD_PERIOD at where.day.eq: "2023-02-29" is not a day; write it as "2024-01-05"'],
    [{ having: { recieved: { gt: 1 } } }, 'UNKNOWN_MEASURE at having.recieved: "recieved" is not a measure of requests. Did you mean "received" or "resolved"?'],
    [{ having: { received: { above: 1 } } }, 'UNKNOWN_OPERATOR at having.received.above: "above" does not compare numbers; there are eq, gt, gte, lt, lte.'],
    [{ having: { or: [{ received: { gt: '1' } }] } }, 'BAD_NUMBER at having.or[0].received.gt: "1" is not a number'],
    [{ having: { received: 5 } }, 'BAD_FILTER at having.received: compare a measure with an object such as { gt: 1000 }'],
    [{ orderBy: [{ measure: 'satisfaction' }] }, 'UNKNOWN_MEASURE at orderBy[0].measure: There is no measure of requests "satisfaction". Did you mean "satisfactionRate" or "satisfied"?'],
    [{ measures: ['received', 'views'] }, 'UNKNOWN_MEASURE at measures[1]: There is no measure of requests "views".'],
    [{ edition: { id: 'nantong-2023' } }, 'UNKNOWN_EDITION at edition.id: There is no edition "nantong-2023". Did you mean "nantong-2024"?'],
    [{ edition: { asOf: 'yesterday' } }, 'BAD_DATE at edition.asOf: "yesterday" is not a date and time; write it as "2025-01-31T00:00:00Z"'],
  ])('%j', (question, mistake) => expect(refusal(snapshot, question)).toBe(mistake));

  it('every mistake of a question is told at once', () => {
    expect(refusal(snapshot, { groupBy: ['chanel'], where: { requester: { eq: 'PUBLICK' } } })).toBe([
      'UNKNOWN_DIMENSION at groupBy[0]: The question cannot be answered (2 mistakes)',
      '- groupBy[0]: There is no dimension of requests "chanel". Did you mean "channel"?',
      '- where.requester.eq: "PUBLICK" is not a member of requester. Did you mean "PUBLIC"?',
    ].join('\n'));
  });
});

describe('what is left out', () => {
  it('is filled in: years, a hundred rows, the hotline as service', () => {
    const asked = ask(snapshot, {});
    expect(asked.groupBy.map(({ name }) => name)).toEqual(['year']);
    expect([asked.first, asked.after, asked.totals, asked.basis]).toEqual([100, null, 'NONE', null]);
    expect([...asked.defaults]).toEqual([['service', ['HOTLINE']]]);
  });

  it('the default is not taken where the question names or groups the dimension', () => {
    expect([...ask(snapshot, { groupBy: ['service'] }).defaults]).toEqual([]);
    expect([...ask(snapshot, { where: { or: [{ service: { eq: '_T' } }, { channel: { eq: 'PHONE' } }] } }).defaults]).toEqual([]);
    expect([...ask(snapshot, { where: { service: {} } }).defaults]).toEqual([['service', ['HOTLINE']]]);
  });

  it('questions with the same rows in the same order have one signature', () => {
    const base = ask(snapshot, { where: { channel: { eq: 'PHONE' } } }).signature;
    expect(ask(snapshot, { where: { channel: { eq: 'PHONE' } }, first: 5, measures: ['resolved'], totals: 'GRAND' }).signature).toBe(base);
    expect(ask(snapshot, { where: { channel: { eq: 'OTHER' } } }).signature).not.toBe(base);
    expect(ask(snapshot, { where: { channel: { eq: 'PHONE' } }, orderBy: [{}] }).signature).not.toBe(base);
  });
});
