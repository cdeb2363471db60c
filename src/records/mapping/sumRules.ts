import type { Fact } from '../../model/index.js';
import type { Written, YamlField, YamlTree } from '../../report/index.js';
import type { Moments } from '../reading/moments.js';
import { NUMBER_STYLES } from '../reading/wholeNumber.js';
import type { Bound, SumRule } from './mapping.js';
import type { MappingShape } from './shape.js';

const FIELDS = ['always', 'column', 'equals', 'in', 'filled', 'number', 'style', 'seconds', 'empty', 'atMost', 'moreThan', 'all'];
const KINDS = ['always', 'number', 'seconds', 'all', 'equals', 'in', 'filled'];

/** Reads formats of times as they stand at a place of the mapping; the day's formats where there are none. */
export type MomentsOf = (tree: YamlTree) => Moments;

function boundOf(shape: MappingShape, fields: ReadonlyMap<string, YamlField>): Bound | null {
  for (const side of ['atMost', 'moreThan'] as const) {
    const limit = shape.wholeNumber(shape.optionalText(fields, side), side);
    if (limit !== null) return { side, limit };
  }
  return null;
}

function sumRule(shape: MappingShape, tree: YamlTree, what: string, momentsOf: MomentsOf): SumRule {
  const fields = shape.fields(tree, what, FIELDS);
  const text = (name: string): Written => shape.text(fields, name, what, tree.line) ?? { text: '', line: tree.line };
  const number = (name: string): number | null => shape.wholeNumber(shape.optionalText(fields, name), name);
  const kinds = KINDS.filter((kind) => fields.has(kind));
  switch (kinds.length === 1 ? kinds[0] : undefined) {
    case 'always':
      return { kind: 'always', value: number('always') ?? 0 };
    case 'equals':
      return { kind: 'in', column: text('column'), words: new Set([text('equals').text]) };
    case 'in':
      return { kind: 'in', column: text('column'), words: new Set(shape.textsOf(fields, 'in', what, tree.line).map((word) => word.text)) };
    case 'filled':
      return { kind: 'filled', column: text('column'), filled: shape.choice(fields, 'filled', ['true', 'false']) !== 'false' };
    case 'number':
      return { kind: 'number', column: text('number'), style: shape.choice(fields, 'style', NUMBER_STYLES) ?? 'plain', empty: number('empty'), bound: boundOf(shape, fields) };
    case 'seconds': {
      const times = shape.of(fields, 'seconds');
      const ends = shape.fields(times, `"seconds" of ${what}`, ['from', 'to', 'formats']);
      const end = (name: string): Written => shape.text(ends, name, `"seconds" of ${what}`, times.line) ?? { text: '', line: times.line };
      return { kind: 'seconds', from: end('from'), to: end('to'), moments: momentsOf(times), empty: number('empty'), bound: boundOf(shape, fields) };
    }
    case 'all':
      return { kind: 'all', rules: shape.list(shape.of(fields, 'all'), `"all" of ${what}`).map((each) => sumRule(shape, each, what, momentsOf)) };
    default:
      shape.mistakes.add('BAD_VALUE', tree.line, `${what} has ${kinds.length === 0 ? 'no rule' : `the rules ${kinds.join(', ')}`}; expected exactly one of ${KINDS.join(', ')}`);
      return { kind: 'always', value: 0 };
  }
}

/** The columns that a fact sums, each once. */
export function summedBy(fact: Fact): readonly string[] {
  return [...new Set(fact.measures.flatMap(({ formula }) => (formula.kind === 'sum' ? [formula.column] : [])))];
}

/** Reads what records add to every summed column of the fact. */
export function sumRules(shape: MappingShape, tree: YamlTree, fact: Fact, momentsOf: MomentsOf): ReadonlyMap<string, SumRule> {
  const columns = summedBy(fact);
  const fields = shape.fields(tree, '"measures"', columns);
  const rules = new Map<string, SumRule>();
  for (const column of columns) {
    const field = fields.get(column);
    if (field === undefined) shape.mistakes.add('MISSING_FIELD', tree.line, `"measures" has no "${column}"; expected how a record counts, or {always: 0} where the source does not say`, { name: column });
    else rules.set(column, sumRule(shape, field.value, `the measure ${column}`, momentsOf));
  }
  return rules;
}
