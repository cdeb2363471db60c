import { didYouMean } from '../../text/index.js';
import type { FileMistakes } from './fileMistakes.js';
import type { YamlField, YamlTree } from './yamlTree.js';

/** A piece of text with its line. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

/** What is shown of a text: a file of another kind may be one text of millions of characters. */
const MOST_SHOWN = 60;

/** What a value is called when it is missing or of another kind. */
function described(tree: YamlTree): string {
  return tree.kind === 'text' ? `the text "${tree.text.length > MOST_SHOWN ? `${tree.text.slice(0, MOST_SHOWN)}…` : tree.text}"` : tree.kind === 'nothing' ? 'nothing' : `a ${tree.kind}`;
}

/** Reads the values of one YAML file as what they should be; every other kind is told as a mistake. */
export class YamlShape {
  constructor(readonly mistakes: FileMistakes) {}

  /** Any names; empty where the value is nothing. */
  mapping(tree: YamlTree, what: string): ReadonlyMap<string, YamlField> {
    if (tree.kind === 'mapping') return tree.fields;
    if (tree.kind !== 'nothing') this.#wrong(tree, what, 'names with values');
    return new Map();
  }

  /** Only the given names. */
  fields(tree: YamlTree, what: string, names: readonly string[]): ReadonlyMap<string, YamlField> {
    const fields = this.mapping(tree, what);
    for (const [name, { line }] of fields) {
      if (names.includes(name)) continue;
      this.mistakes.add('UNKNOWN_FIELD', line, `${what} has no field "${name}".${didYouMean(name, names)} Expected ${names.join(', ')}`, { name });
    }
    return fields;
  }

  list(tree: YamlTree, what: string): readonly YamlTree[] {
    if (tree.kind === 'list') return tree.values;
    if (tree.kind !== 'nothing') this.#wrong(tree, what, 'a list');
    return [];
  }

  /** A text that has to be there; null where it is not. */
  text(fields: ReadonlyMap<string, YamlField>, name: string, what: string, line: number): Written | null {
    const field = fields.get(name);
    if (field?.value.kind === 'text' && field.value.text !== '') return field.value;
    const found = field === undefined ? `has no field "${name}"` : `has ${described(field.value)} as "${name}"`;
    this.mistakes.add('MISSING_FIELD', field?.line ?? line, `${what} ${found}; expected a text`, { name });
    return null;
  }

  /** A text that may be left out or null. */
  optionalText(fields: ReadonlyMap<string, YamlField>, name: string): Written | null {
    const value = fields.get(name)?.value;
    if (value === undefined || value.kind === 'nothing') return null;
    if (value.kind === 'text') return value;
    this.#wrong(value, `"${name}"`, 'a text');
    return null;
  }

  /** Names with one text each, as in `{level: NANTONG}`. */
  texts(tree: YamlTree, what: string): ReadonlyMap<string, Written> {
    const texts = new Map<string, Written>();
    for (const [name, { value }] of this.mapping(tree, what)) {
      if (value.kind === 'text') texts.set(name, value);
      else this.#wrong(value, `"${name}" of ${what}`, 'a text');
    }
    return texts;
  }

  #wrong(tree: YamlTree, what: string, expected: string): void {
    this.mistakes.add('WRONG_KIND', tree.line, `${what} is ${described(tree)}; expected ${expected}`);
  }
}
