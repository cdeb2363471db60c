import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Json } from '../../text/index.js';
import type { FileMistakes } from './fileMistakes.js';

/** A YAML value with the line it begins on. Numbers and words alike are text, as they were written. */
export type YamlTree =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'nothing'; readonly line: number }
  | { readonly kind: 'list'; readonly line: number; readonly values: readonly YamlTree[] }
  | { readonly kind: 'mapping'; readonly line: number; readonly fields: ReadonlyMap<string, YamlField> };

export interface YamlField {
  /** The line of the name. */
  readonly line: number;
  readonly value: YamlTree;
}

/** Deeper than any edition folder needs. */
const MAX_DEPTH = 16;
/** More than these teach nobody anything. */
const MAX_ERRORS = 20;

interface Growing {
  readonly lineOf: (node: Node | null) => number;
  readonly mistakes: FileMistakes;
}

function fieldsOf(node: Node, depth: number, growing: Growing): Map<string, YamlField> {
  const fields = new Map<string, YamlField>();
  if (!isMap<Node, Node | null>(node)) return fields;
  for (const { key, value } of node.items) {
    const name = treeOf(key, depth + 1, growing);
    const field = value === null ? { kind: 'nothing' as const, line: name.line } : treeOf(value, depth + 1, growing);
    if (name.kind !== 'text') growing.mistakes.add('BAD_YAML', name.line, `found a ${name.kind} as a name; expected a word`);
    else if (fields.has(name.text)) growing.mistakes.add('DUPLICATE_KEY', name.line, `the name "${name.text}" stands here twice; expected once`, { name: name.text });
    else fields.set(name.text, { line: name.line, value: field });
  }
  return fields;
}

function treeOf(node: Node | null, depth: number, growing: Growing): YamlTree {
  const line = growing.lineOf(node);
  if (depth > MAX_DEPTH) {
    growing.mistakes.add('BAD_YAML', line, `found values nested deeper than ${MAX_DEPTH}; expected fewer`);
    return { kind: 'nothing', line };
  }
  if (isAlias(node)) {
    growing.mistakes.add('BAD_YAML', line, `found the alias "*${node.source}"; expected the value written out`);
    return { kind: 'nothing', line };
  }
  if (isMap(node)) return { kind: 'mapping', line, fields: fieldsOf(node, depth, growing) };
  if (isSeq<Node | null>(node)) return { kind: 'list', line, values: node.items.map((value) => treeOf(value, depth + 1, growing)) };
  if (!isScalar(node) || node.value === null) return { kind: 'nothing', line };
  return { kind: 'text', line, text: typeof node.value === 'string' ? node.value : (node.source ?? '') };
}

/** Parses a YAML file; null where it is not well formed. A name given twice and an alias are mistakes. */
export function readYaml(text: string, mistakes: FileMistakes): YamlTree | null {
  const lines = new LineCounter();
  const lineOf = (node: Node | null): number => (node?.range ? lines.linePos(node.range[0]).line : 1);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    for (const { message, pos } of document.errors.slice(0, MAX_ERRORS)) {
      mistakes.add('BAD_YAML', lines.linePos(pos[0]).line, `the YAML is not well formed: ${message}`);
    }
    return document.errors.length > 0 ? null : treeOf(document.contents, 0, { lineOf, mistakes });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    mistakes.add('BAD_YAML', null, `found values nested deeper than ${MAX_DEPTH}; expected fewer`);
    return null;
  }
}

/** What a tree says, without lines and layout. */
export function yamlContent(tree: YamlTree): Json {
  if (tree.kind === 'text') return tree.text;
  if (tree.kind === 'list') return tree.values.map((value) => yamlContent(value));
  if (tree.kind === 'nothing') return null;
  return Object.fromEntries([...tree.fields].map(([name, { value }]) => [name, yamlContent(value)]));
}
