import 'reflect-metadata';
import { graphql } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../schema/catalog.js';
import { withDocumentation } from '../src/cli/generate/documentation.js';
import { requestContext } from '../src/cli/requestContext.js';
import { buildHotlineSchema } from '../src/graphql/index.js';
import { PreparedPlans } from '../src/sql/index.js';
import { openSeededWarehouse } from './support/openTestWarehouse.js';
import { readmeExamples } from './support/readmeExamples.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('has the tables that follow from the catalogue', () => {
  expect(withDocumentation(readme, catalogue)).toBe(readme);
});

it('has examples whose answers are what the warehouse gives', async () => {
  const examples = readmeExamples(readme);
  expect(examples.length).toBeGreaterThan(0);
  const warehouse = await openSeededWarehouse();
  const schema = await buildHotlineSchema(catalogue);
  for (const { query, answer } of examples) {
    const result = await graphql({ schema, source: query, contextValue: requestContext({ catalogue, warehouse, plans: new PreparedPlans() }) });
    expect(JSON.parse(JSON.stringify(result))).toEqual({ data: JSON.parse(answer) });
  }
});
