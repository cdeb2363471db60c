import 'reflect-metadata';
import { isObjectType, type GraphQLResolveInfo } from 'graphql';
import { expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { buildHotlineSchema } from '../../src/graphql/index.js';

const schema = await buildHotlineSchema(catalogue);

/** What a field of a type gives, resolved as GraphQL would resolve it on a plain object. */
function resolved(typeName: string, fieldName: string, root: object, args: object, info: GraphQLResolveInfo): unknown {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  const value: unknown = field?.resolve?.(root, args, {}, info);
  return value;
}

// Nothing of `info` is read by these fields.
const info: GraphQLResolveInfo = JSON.parse('{}');

it.each([
  ['Member', 'label', { label: (lang: string) => `in ${lang}` }, { lang: 'EN' }, 'in EN'],
  ['Member', 'code', { code: () => 'PHONE' }, {}, 'PHONE'],
  ['Cell', 'yoy', { yoy: (base: string) => `against ${base}` }, { base: 'IMPLIED' }, 'against IMPLIED'],
  ['RequestsRow', 'received', { received: 7 }, {}, 7],
  ['Cell', 'share', { share: (of: string, along: string, context: object) => [of, along, context] }, { of: 'PARENT', along: 'channel' }, ['PARENT', 'channel', {}]],
])('%s.%s is resolved at once, with its arguments in their places', (type, field, root, args, value) => {
  expect(resolved(type, field, root, args, info)).toEqual(value);
});
