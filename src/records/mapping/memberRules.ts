import { dimensionsOf, TOTAL, type Catalogue, type Dimension, type Fact, type Members } from '../../model/index.js';
import type { Written, YamlTree } from '../../report/index.js';
import { didYouMean } from '../../text/index.js';
import type { MemberRule } from './mapping.js';
import type { MappingShape } from './shape.js';

function checkedCode(shape: MappingShape, written: Written, members: Members): string {
  const { text, line } = written;
  if (text === TOTAL || members.get(text) === undefined) {
    const { name } = members.dimension;
    shape.mistakes.add('UNKNOWN_MEMBER', line, `"${text}" is not a member of ${name}.${didYouMean(text, members.codes())} hotline catalogue --members ${name} lists them`, { name: text });
  }
  return text;
}

/** The parent of words that are not known; null where they set their records aside. */
function addUnder(shape: MappingShape, tree: YamlTree, dimension: Dimension, members: Members): string | null {
  if (tree.kind === 'nothing' || (tree.kind === 'text' && tree.text === 'quarantine')) return null;
  if (tree.kind === 'text') {
    shape.mistakes.add('BAD_VALUE', tree.line, `"unknown" is "${tree.text}"; expected quarantine or {addUnder: a member}`, { name: tree.text });
    return null;
  }
  const what = `"unknown" of ${dimension.name}`;
  const written = shape.text(shape.fields(tree, what, ['addUnder']), 'addUnder', what, tree.line);
  if (written === null) return null;
  if (!dimension.open) shape.mistakes.add('CLOSED_DIMENSION', written.line, `${dimension.name} takes no new members; expected quarantine`, { name: dimension.name });
  if (written.text === TOTAL) return TOTAL;
  const code = checkedCode(shape, written, members);
  const depth = members.get(code)?.depth ?? 0;
  if (depth >= dimension.levels.length) shape.mistakes.add('BAD_VALUE', written.line, `nothing can stand below "${code}": ${dimension.name} has ${dimension.levels.length} levels`, { name: code });
  return code;
}

function memberRule(shape: MappingShape, tree: YamlTree, dimension: Dimension, members: Members): MemberRule {
  const what = `the dimension ${dimension.name}`;
  const fields = shape.fields(tree, what, ['always', 'column', 'values', 'empty', 'unknown']);
  const always = shape.optionalText(fields, 'always');
  if (always !== null) {
    const other = [...fields.keys()].find((name) => name !== 'always');
    if (other !== undefined) shape.mistakes.add('BAD_VALUE', fields.get(other)?.line ?? tree.line, `${what} is "always" one member, so "${other}" cannot be`, { name: other });
    return { kind: 'always', code: checkedCode(shape, always, members) };
  }
  const column = shape.text(fields, 'column', what, tree.line) ?? { text: '', line: tree.line };
  const values = new Map([...shape.texts(shape.of(fields, 'values'), `"values" of ${dimension.name}`)].map(([word, written]) => [word, checkedCode(shape, written, members)]));
  const empty = shape.optionalText(fields, 'empty');
  return {
    kind: 'column', column, values,
    empty: empty === null || empty.text === 'quarantine' ? null : checkedCode(shape, empty, members),
    addUnder: addUnder(shape, shape.of(fields, 'unknown'), dimension, members),
  };
}

/** Reads how records find their members: every dimension of the fact needs a rule, those with a default member apart. */
export function memberRules(shape: MappingShape, tree: YamlTree, catalogue: Catalogue, fact: Fact, members: ReadonlyMap<string, Members>): ReadonlyMap<string, MemberRule> {
  const fields = shape.fields(tree, '"dimensions"', fact.dimensions);
  const rules = new Map<string, MemberRule>();
  for (const dimension of dimensionsOf(catalogue, fact)) {
    const { name, defaultMember } = dimension;
    const field = fields.get(name);
    const known = members.get(name);
    if (known === undefined) continue;
    if (field !== undefined) rules.set(name, memberRule(shape, field.value, dimension, known));
    else if (defaultMember !== undefined) rules.set(name, { kind: 'always', code: defaultMember });
    else shape.mistakes.add('MISSING_FIELD', tree.line, `"dimensions" has no "${name}"; expected {column: …} or {always: a member}`, { name });
  }
  return rules;
}
