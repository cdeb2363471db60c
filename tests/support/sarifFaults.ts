import { found } from './found.js';

/** What SARIF 2.1.0 (OASIS, section 3) asks of one property: null where it is met, else what is wrong. */
type Rule = (value: unknown) => string[];

interface Shape {
  readonly required: readonly string[];
  /** Of at least one of these: SARIF lets either tell. */
  readonly anyOf?: readonly string[];
  /** No other property may stand here. */
  readonly properties: Readonly<Record<string, Rule>>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const fault = (holds: boolean, expected: string): string[] => (holds ? [] : [`: expected ${expected}`]);

const text: Rule = (value) => fault(typeof value === 'string' && value !== '', 'a text');
const oneOf = (...allowed: readonly string[]): Rule => (value) => fault(allowed.some((each) => each === value), allowed.join(' or '));
const matching = (pattern: RegExp): Rule => (value) => fault(typeof value === 'string' && pattern.test(value), `${pattern}`);
const whole = (least: number): Rule => (value) => fault(Number.isInteger(value) && Number(value) >= least, `a whole number from ${least} on`);
const bag: Rule = (value) => fault(isObject(value), 'an object');
const texts: Rule = (value) => (isObject(value) ? Object.entries(value).flatMap(([name, each]) => text(each).map((wrong) => `.${name}${wrong}`)) : [': expected an object of texts']);

const list = (rule: Rule, unique = false): Rule => (value) => {
  if (!Array.isArray(value)) return [': expected a list'];
  const items: readonly unknown[] = value;
  const repeated = unique && new Set(items.map((item) => JSON.stringify(item))).size < items.length ? [': expected no item twice'] : [];
  return [...repeated, ...items.flatMap((item, at) => rule(item).map((wrong) => `[${at}]${wrong}`))];
};

const object = ({ required, anyOf = [], properties }: Shape): Rule => (value) => {
  if (!isObject(value)) return [': expected an object'];
  const names = Object.keys(value);
  return [
    ...required.filter((name) => !names.includes(name)).map((name) => `.${name}: is missing`),
    ...(anyOf.length > 0 && !anyOf.some((name) => names.includes(name)) ? [`: expected ${anyOf.join(' or ')}`] : []),
    ...names.flatMap((name) => properties[name]?.(found(value, name)).map((wrong) => `.${name}${wrong}`) ?? [`.${name}: is no property of SARIF here`]),
  ];
};

const message = object({ required: [], anyOf: ['text', 'id'], properties: { text, markdown: text, id: text, arguments: list(text) } });
const artifactLocation = object({ required: [], properties: { uri: matching(/^[\w.~%!$&'()*+,;=:@/?#[\]-]+$/), uriBaseId: text, index: whole(-1), description: message } });
const region = object({
  required: [], anyOf: ['startLine', 'charOffset', 'byteOffset'],
  properties: { startLine: whole(1), startColumn: whole(1), endLine: whole(1), endColumn: whole(1), charOffset: whole(0), charLength: whole(0), byteOffset: whole(0), byteLength: whole(0), snippet: object({ required: [], properties: { text, binary: text } }), message, sourceLanguage: text },
});
const location = object({
  required: [],
  properties: {
    id: whole(-1), message, properties: bag,
    physicalLocation: object({ required: [], anyOf: ['artifactLocation', 'address'], properties: { artifactLocation, region, contextRegion: region } }),
    logicalLocations: list(object({ required: [], properties: { name: text, index: whole(-1), fullyQualifiedName: text, decoratedName: text, parentIndex: whole(-1), kind: text } }), true),
  },
});
const result = object({
  required: ['message'],
  properties: {
    ruleId: text, ruleIndex: whole(0), kind: oneOf('notApplicable', 'pass', 'fail', 'review', 'open', 'informational'), level: oneOf('none', 'note', 'warning', 'error'), message,
    locations: list(location), relatedLocations: list(location, true), partialFingerprints: texts, fingerprints: texts, guid: text, properties: bag,
  },
});
const log = object({
  required: ['version', 'runs'],
  properties: {
    $schema: matching(/^https?:\/\/\S+$/), version: oneOf('2.1.0'), properties: bag,
    runs: list(object({
      required: ['tool'],
      properties: {
        tool: object({
          required: ['driver'],
          properties: {
            driver: object({
              required: ['name'],
              properties: {
                name: text, version: text, semanticVersion: text, informationUri: matching(/^https?:\/\/\S+$/),
                rules: list(object({ required: ['id'], properties: { id: text, name: text, shortDescription: object({ required: ['text'], properties: { text, markdown: text } }), helpUri: text } }), true),
              },
            }),
          },
        }),
        language: matching(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/), columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'), results: list(result), properties: bag,
        artifacts: list(object({ required: [], properties: { location: artifactLocation, hashes: texts, mimeType: matching(/[^/]+\/.+/), encoding: text, length: whole(-1), roles: list(text, true) } }), true),
        originalUriBaseIds: bag,
        invocations: list(object({
          required: ['executionSuccessful'],
          properties: { executionSuccessful: (value) => fault(typeof value === 'boolean', 'true or false'), toolExecutionNotifications: list(object({ required: ['message'], properties: { message, level: oneOf('none', 'note', 'warning', 'error') } })) },
        })),
      },
    })),
  },
});

const listAt = (value: unknown, path: string): readonly unknown[] => {
  const at = found(value, path);
  return Array.isArray(at) ? at : [];
};

/** What joins the parts of a run: indices that name the thing they stand for, and levels that only failures have (3.27.10). */
function joints(run: unknown): string[] {
  const [rules, artifacts] = [listAt(run, 'tool.driver.rules'), listAt(run, 'artifacts')];
  return listAt(run, 'results').flatMap((each, at) => {
    const [rule, kind, level] = ['ruleIndex', 'kind', 'level'].map((name) => found(each, name));
    const places = [...listAt(each, 'locations'), ...listAt(each, 'relatedLocations')];
    const stray = places.filter((place) => found(artifacts[Number(found(place, 'physicalLocation.artifactLocation.index'))], 'location.uri') !== found(place, 'physicalLocation.artifactLocation.uri'));
    return [
      ...fault(found(rules[Number(rule)], 'id') === found(each, 'ruleId'), 'the rule that ruleIndex names'),
      ...fault(kind === 'fail' ? level !== 'none' : level === 'none', 'a level of failures, and none of others'),
      ...fault(stray.length === 0, 'the artifact that the index names'),
    ].map((wrong) => `.results[${at}]${wrong}`);
  });
}

/** Everything in a SARIF log that SARIF 2.1.0 does not allow, each with its place; of the properties that we may write. */
export function sarifFaults(value: unknown): string[] {
  return [...log(value), ...listAt(value, 'runs').flatMap((run, at) => joints(run).map((wrong) => `.runs[${at}]${wrong}`))];
}
