import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { recordsAddress } from '../../src/cli/recordsRoute.js';
import { buildHotlineSchema, encodeQuestion, type Context } from '../../src/graphql/index.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

let warehouse: SqliteWarehouse;
let schema: GraphQLSchema;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  schema = await buildHotlineSchema(catalogue);
});
afterAll(() => warehouse.close());

const DOCUMENT = `query ($by: [RequestsDimension!]!, $channel: String!, $whole: Boolean!) {
  requests(groupBy: $by, where: { channel: { eq: $channel } }) { table { csvUrl } rows { received { value yoy @include(if: $whole) { status } share(of: GRAND_TOTAL) @include(if: $whole) { value } } } }
}`;

async function answered(document: DocumentNode, variableValues: Readonly<Record<string, unknown>>): Promise<string> {
  const contextValue: Context = { catalogue, warehouse, audit: null, csvUrl: encodeQuestion, recordsCsvUrl: recordsAddress };
  return JSON.stringify(await execute({ schema, document, contextValue, variableValues }));
}

test('a document that comes again asks for what its variables say this time', async () => {
  const kept = parse(DOCUMENT);
  const asked = ['CHANNEL', 'YEAR'].flatMap((by) => ['PHONE', 'INTERNET'].flatMap((channel) => [true, false].map((whole) => ({ by: [by], channel, whole }))));
  const answers: string[] = [];
  for (const variables of [...asked, ...asked]) answers.push(await answered(kept, variables));
  const fresh = await Promise.all(asked.map((variables) => answered(parse(DOCUMENT), variables)));
  expect(answers).toEqual([...fresh, ...fresh]);
  expect(new Set(fresh).size).toBe(asked.length);
});

test('a mistake in it is told every time', async () => {
  const wrong = parse('{ requests(groupBy: [YEAR]) { rows { key { channel { code } } } } }');
  const [first, again] = [await answered(wrong, {}), await answered(wrong, {})];
  expect(first).toContain('is selected at requests.rows.key.channel but not grouped by');
  expect(again).toBe(first);
});
