import { readFileSync } from 'node:fs';
import {
  astFromValue, buildASTSchema, buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, print, printSchema, specifiedScalarTypes,
  type GraphQLInputField, type GraphQLArgument, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { buildHotlineSchema, printSchemaText } from '../../src/graphql/index.js';
import { groupLevelsOf } from '../../src/query/index.js';
import { pascalCase, screamingCase } from '../../src/text/index.js';

const contract = buildASTSchema(parse(readFileSync(new URL('../cases/contract.graphql', import.meta.url), 'utf8')));
let built: GraphQLSchema;
beforeAll(async () => {
  built = await buildHotlineSchema(catalogue);
});

/** `name: Type = default`, as SDL has it. */
function inputLine({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `${name}: ${String(type)}${value === null || value === undefined ? '' : ` = ${print(value)}`}`;
}

/** Every promise that a type makes, one a line. */
function promisesOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `enum ${type.name}.${name}`);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => `input ${type.name}.${inputLine(field)}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [`scalar ${type.name}`];
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => [
    `field ${type.name}.${name}: ${String(of)}`,
    ...args.map((argument) => `argument ${type.name}.${name}(${inputLine(argument)})`),
  ]);
  return [...type.getInterfaces().map((implemented) => `${type.name} implements ${implemented.name}`), ...fields];
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  const scalars = new Set(specifiedScalarTypes.map(({ name }) => name));
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !scalars.has(name));
}

function promises(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap(promisesOf);
}

describe('the contract', () => {
  test('holds name for name: types, fields, arguments, defaults, enum values, nullability', () => {
    const kept = new Set(promises(built));
    expect(promises(contract).filter((promise) => !kept.has(promise))).toEqual([]);
  });

  test('reads 300 promises, so that an empty contract would not pass', () => {
    expect(promises(contract).length).toBeGreaterThan(300);
  });

  test('an extension adds no required argument or input field', () => {
    const known = new Set(promises(contract));
    const required = /^(argument|input) .*: [^=]*!\)?$/u;
    const contractNames = new Set(ownTypes(contract).map(({ name }) => name));
    // A query of its own may require what it likes.
    const isOwnQuery = (promise: string): boolean => ['whatIf', 'restatements', 'auditSource'].some((name) => promise.startsWith(`argument Query.${name}(`));
    const added = ownTypes(built).filter(({ name }) => contractNames.has(name)).flatMap(promisesOf).filter((promise) => !known.has(promise) && required.test(promise) && !isOwnQuery(promise));
    expect(added).toEqual([]);
  });

  test.each(catalogue.facts.map((fact) => [fact.name, fact] as const))('%s follows the pattern of requests', (name, fact) => {
    const prefix = pascalCase(name);
    const lines = new Set(promises(built));
    const ofRequests = promises(contract).filter((line) => /Query\.requests|Requests(Where\.(year|and|or|not)|Having\.(and|or)|Order|Key\.(year|quarter|month|day)|Row\.(id|kind|rolledUp|key)|Result)/u.test(line));
    const pattern = ofRequests.map((line) => line.replaceAll('Requests', prefix).replace('Query.requests', `Query.${name}`));
    const measures = fact.measures.flatMap((measure) => [
      `enum ${prefix}Measure.${screamingCase(measure.name)}`, `field ${prefix}Row.${measure.name}: Cell!`, `input ${prefix}Having.${measure.name}: NumberFilter`,
    ]);
    const levels = groupLevelsOf(catalogue, fact).flatMap((level) => [
      `enum ${prefix}Dimension.${screamingCase(level.name)}`, `field ${prefix}Key.${level.name}: ${level.name === 'year' ? 'Int' : level.kind === 'date' ? 'String' : 'Member'}`,
    ]);
    const filters = [...fact.dimensions.map((dimension) => `input ${prefix}Where.${dimension}: MemberFilter`), ...['quarter', 'month', 'day'].map((level) => `input ${prefix}Where.${level}: PeriodFilter`)];
    expect([...pattern, ...measures, ...levels, ...filters].filter((line) => !lines.has(line))).toEqual([]);
    expect(pattern.length).toBeGreaterThan(20);
  });
});

describe('the schema', () => {
  test('describes every type, field, argument and enum value', () => {
    const silent = ownTypes(built).flatMap((type) => {
      const own = type.description ? [] : [type.name];
      if (isEnumType(type)) return [...own, ...type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)];
      if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)];
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      return [...own, ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
        ...(description ? [] : [`${type.name}.${name}`]), ...args.filter((argument) => !argument.description).map((argument) => `${type.name}.${name}(${argument.name})`),
      ])];
    });
    expect(silent).toEqual([]);
  });

  test('is the committed schema/schema.graphql; `npm run generate` writes it anew', () => {
    expect(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')).toBe(printSchemaText(built));
  });

  test('is valid SDL that reads back to the same text', () => {
    expect(printSchemaText(buildSchema(printSchema(built)))).toBe(printSchemaText(built));
  });

  test('can be built twice in one process', async () => {
    expect(printSchemaText(await buildHotlineSchema(catalogue))).toBe(printSchemaText(built));
  });
});
