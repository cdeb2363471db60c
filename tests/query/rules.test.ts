import { beforeAll, describe, expect, it } from 'vitest';
import { NO_NEEDS, type Snapshot } from '../../src/query/index.js';
import { refusal, seededSnapshot } from './ask.js';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await seededSnapshot();
});

const share = (along: string): { of: 'PARENT'; along: string; denominator: typeof NO_NEEDS } => ({ of: 'PARENT', along, denominator: NO_NEEDS });

describe('rules', () => {
  it.each([
    [{ first: -1 }, 'FIRST_OUT_OF_RANGE at first: "first" is -1; it must be a whole number from 0 to 10000. Use "after" to read on.'],
    [{ first: 2147483647 }, 'FIRST_OUT_OF_RANGE at first: "first" is 2147483647; it must be a whole number from 0 to 10000. Use "after" to read on.'],
    [{ first: 1.5 }, 'FIRST_OUT_OF_RANGE at first: "first" is 1.5; it must be a whole number from 0 to 10000. Use "after" to read on.'],
    [{ first: 0 }, 'answered'],
    [{ first: 10_000 }, 'answered'],
    [{ groupBy: ['channel', 'year', 'channel'] }, 'GROUPED_TWICE at groupBy: "channel" stands twice in groupBy; name it once'],
    [{ groupBy: ['year', 'quarter', 'month', 'day', 'channel', 'requester', 'category', 'handling', 'service'] }, 'TOO_MANY_DIMENSIONS at groupBy: groupBy names 9 dimensions; at most 8 are grouped at once'],
    [{ orderBy: [{ by: 'LABEL' as const, dimension: 'onlineAnswerRate' }] }, 'UNKNOWN_DIMENSION at orderBy[0].dimension: There is no dimension "onlineAnswerRate".'],
    [{ orderBy: [{}, { by: 'CODE' as const, dimension: 'channel' }] }, 'DIMENSION_NOT_GROUPED at orderBy[1].dimension: orderBy names CHANNEL, which is not in groupBy; add it there or order by another'],
    [{ needs: { ...NO_NEEDS, changes: ['2023-Q7'] } }, 'BAD_PERIOD at change.from: "2023-Q7" is not a period; write "2023", "2023-Q1", "2023-01", "2023-W12", "2023-01-05" or "2023-01-01/2023-06-30"'],
    [{ needs: { ...NO_NEEDS, shares: [share('chanel')] }, groupBy: ['channel'] }, 'DIMENSION_NOT_GROUPED at share.along: share(along: "chanel") needs a dimension that is grouped or filtered: channel, service. Did you mean "channel"?'],
    [{ needs: { ...NO_NEEDS, shares: [share('requester')] }, where: { requester: { eq: 'PUBLIC' } } }, 'answered'],
  ])('%j', (question, said) => expect(refusal(snapshot, question)).toBe(said));
});
