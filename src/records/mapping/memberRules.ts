import { dimensionsOf, TOTAL, type Catalogue, type Dimension, type Fact, type Members } from '../../model/index.js';
import type { Written, YamlTree } from '../../report/index.js';
import { didYouMean } from '../../text/index.js';
import { codeOf } from '../reading/addedMembers.js';
import type { AddUnder, MemberLabel, MemberRule } from './mapping.js';
import type { MappingShape } from './shape.js';

function checkedCode(shape: MappingShape, written: Written, members: Members): string {
  const { text, line } = written;
  if (text === TOTAL || members.get(text) === undefined) {
    const { name } = members.dimension;
    shape.mistakes.add('UNKNOWN_MEMBER', line, `"${text}" is not a member of ${name}.${didYouMean(text, members.codes())} hotline catalogue --members ${name} lists them`, { name: text });
  }
  return text;
}

/** Where words that are not known are added; null where they set their records aside. */
function addUnder(shape: MappingShape, tree: YamlTree, dimension: Dimension, members: Members): AddUnder | null {
  if (tree.kind === 'nothing' || (tree.kind === 'text' && tree.text === 'quarantine')) return null;
  if (tree.kind === 'text') {
    shape.mistakes.add('BAD_VALUE', tree.line, `"unknown" is "${tree.text}"; expected quarantine, {addUnder: a member} or {addUnder: {column: a column}}`, { name: tree.text });
    return null;
  }
  const what = `"unknown" of ${dimension.name}`;
  const fields = shape.fields(tree, what, ['addUnder']);
  const under = shape.of(fields, 'addUnder');
  if (!dimension.open) shape.mistakes.add('CLOSED_DIMENSION', under.kind === 'nothing' ? tree.line : under.line, `${dimension.name} takes no new members; expected quarantine`, { name: dimension.name });
  if (under.kind === 'mapping') {
    const column = shape.text(shape.fields(under, `"addUnder" of ${dimension.name}`, ['column']), 'column', `"addUnder" of ${dimension.name}`, under.line);
    if (dimension.levels.length < 2) shape.mistakes.add('BAD_VALUE', under.line, `nothing can stand below another member: ${dimension.name} has 1 level. Expected {addUnder: ${TOTAL}}`, { name: dimension.name });
    return column === null ? null : { kind: 'column', column };
  }
  const written = shape.text(fields, 'addUnder', what, tree.line);
  return written === null ? null : { kind: 'member', code: parentCode(shape, written, dimension, members) };
}

function parentCode(shape: MappingShape, written: Written, dimension: Dimension, members: Members): string {
  if (written.text === TOTAL) return TOTAL;
  const code = checkedCode(shape, written, members);
  const depth = members.get(code)?.depth ?? 0;
  if (depth >= dimension.levels.length) shape.mistakes.add('BAD_VALUE', written.line, `nothing can stand below "${code}": ${dimension.name} has ${dimension.levels.length} levels`, { name: code });
  return code;
}

/** What added members are called: word → {code, zh, en}, each of which may be left out. */
function memberLabels(shape: MappingShape, tree: YamlTree, under: AddUnder | null, members: Members): ReadonlyMap<string, MemberLabel> {
  const { name } = members.dimension;
  if (tree.kind !== 'nothing' && under === null) shape.mistakes.add('BAD_VALUE', tree.line, `"labels" of ${name} call members that are added, and none are; expected "unknown: {addUnder: …}" beside them`, { name: 'labels' });
  return new Map([...shape.mapping(tree, `"labels" of ${name}`)].map(([word, { value }]) => {
    const fields = shape.fields(value, `the label of "${word}"`, ['code', 'zh', 'en']);
    const [code, zh, en] = (['code', 'zh', 'en'] as const).map((field) => shape.optionalText(fields, field));
    const taken = code === null || code === undefined ? undefined : members.get(code.text);
    if (code && code.text !== codeOf(code.text)) shape.mistakes.add('BAD_VALUE', code.line, `"${code.text}" is no code; expected capitals, digits and underscores, such as ${codeOf(code.text)}`, { name: code.text });
    if (code && taken !== undefined && !taken.printed.includes(word)) shape.mistakes.add('BAD_VALUE', code.line, `"${code.text}" is a member of ${name} already; say under "values" that "${word}" stands for it, or choose another code`, { name: code.text });
    return [word, { ...(code ? { code: code.text } : {}), ...(zh ? { zh: zh.text } : {}), ...(en ? { en: en.text } : {}) }];
  }));
}

function memberRule(shape: MappingShape, tree: YamlTree, dimension: Dimension, members: Members): MemberRule {
  const what = `the dimension ${dimension.name}`;
  const fields = shape.fields(tree, what, ['always', 'column', 'values', 'empty', 'unknown', 'labels']);
  const always = shape.optionalText(fields, 'always');
  if (always !== null) {
    const other = [...fields.keys()].find((name) => name !== 'always');
    if (other !== undefined) shape.mistakes.add('BAD_VALUE', fields.get(other)?.line ?? tree.line, `${what} is "always" one member, so "${other}" cannot be`, { name: other });
    return { kind: 'always', code: checkedCode(shape, always, members) };
  }
  const column = shape.text(fields, 'column', what, tree.line) ?? { text: '', line: tree.line };
  const values = new Map([...shape.texts(shape.of(fields, 'values'), `"values" of ${dimension.name}`)].map(([word, written]) => [word, checkedCode(shape, written, members)]));
  const under = addUnder(shape, shape.of(fields, 'unknown'), dimension, members);
  const empty = shape.optionalText(fields, 'empty');
  const emptyIsParent = empty?.text === 'parent';
  if (empty !== null && emptyIsParent && under?.kind !== 'column') shape.mistakes.add('BAD_VALUE', empty.line, '"empty" is parent, and no column names one; expected "unknown: {addUnder: {column: …}}" beside it', { name: 'parent' });
  return {
    kind: 'column', column, values, emptyIsParent, addUnder: under, labels: memberLabels(shape, shape.of(fields, 'labels'), under, members),
    empty: empty === null || emptyIsParent || empty.text === 'quarantine' ? null : checkedCode(shape, empty, members),
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
