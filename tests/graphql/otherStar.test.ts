import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { buildHotlineSchema, printSchemaText, type Context } from '../../src/graphql/index.js';
import { openToyWarehouse } from '../support/openTestWarehouse.js';
import { toyStar } from './toyStar.js';

test('another star schema is served by the same factory', async () => {
  const warehouse = await openToyWarehouse(toyStar);
  await warehouse.loadBatch({
    id: 'walks', fact: 'walks', covers: { from: 20240101, to: 20241231 },
    chunks: [{ rows: ['NORTH', 'NORTH', 'SOUTH'].map((place, index) => ({ id: String(index), day: 20240101 + index, members: { place }, sums: {} })) }],
  });
  const schema = await buildHotlineSchema(toyStar);
  const contextValue: Context = { catalogue: toyStar, warehouse, audit: null, csvUrl: () => '', recordsCsvUrl: () => '' };
  const answered = await graphql({ schema, contextValue, source: '{ walks(groupBy: [PLACE], orderBy: [{ measure: WALKS, direction: ASC }]) { rows { key { place { code } } walks { value share { exact } } } } }' });
  expect(JSON.parse(JSON.stringify(answered))).toEqual({ data: { walks: { rows: [
    { key: { place: { code: 'SOUTH' } }, walks: { value: 1, share: { exact: '0.33333333333333333333' } } }, { key: { place: { code: 'NORTH' } }, walks: { value: 2, share: { exact: '0.66666666666666666667' } } },
  ] } } });
  expect(printSchemaText(schema)).not.toContain('Requests');
  await warehouse.close();
});
