import { didYouMean } from '../../text/index.js';
import type { FileMistakes } from './fileMistakes.js';
import { YamlShape, type Written } from './yamlShape.js';
import type { YamlField, YamlTree } from './yamlTree.js';

/** One mapping of reading.yaml, asked for its values by name. */
export interface ReadingEntry {
  /** A text that has to be there. */
  readonly text: (name: string) => string | null;
  readonly oneOf: <Name extends string>(name: string, names: readonly Name[]) => Name | null;
  /** Null where it is left out, too. */
  readonly optionalOneOf: <Name extends string>(name: string, names: readonly Name[]) => Name | null;
  /** The id of a figure that has to be there. */
  readonly figure: (name: string) => string | null;
  readonly optionalFigure: (name: string) => string | null;
  /** Ids of figures; empty where it is left out. */
  readonly figures: (name: string) => string[];
  /** A whole number from 0 on; null where it is left out. */
  readonly number: (name: string) => number | null;
  /** False where it is left out. */
  readonly flag: (name: string) => boolean;
  readonly list: (name: string) => readonly YamlTree[];
  readonly value: (name: string) => YamlTree | undefined;
}

/** Reads the mappings of reading.yaml; ids have to be those of figures of the edition. */
export class ReadingShape {
  readonly #shape: YamlShape;

  constructor(readonly figures: ReadonlySet<string>, readonly mistakes: FileMistakes) {
    this.#shape = new YamlShape(mistakes);
  }

  entry(tree: YamlTree, what: string, names: readonly string[]): ReadingEntry {
    const shape = this.#shape;
    const fields = shape.fields(tree, what, names);
    const required = (name: string): Written | null => shape.text(fields, name, what, tree.line);
    const optional = (name: string): Written | null => shape.optionalText(fields, name);
    const list = (name: string): readonly YamlTree[] => this.#list(fields, name);
    return {
      text: (name) => required(name)?.text ?? null,
      oneOf: (name, among) => this.#among(required(name), name, among),
      optionalOneOf: (name, among) => this.#among(optional(name), name, among),
      figure: (name) => this.#figure(required(name)),
      optionalFigure: (name) => this.#figure(optional(name)),
      figures: (name) => list(name).flatMap((each) => (each.kind === 'text' ? (this.#figure(each) ?? []) : [])),
      number: (name) => this.#number(optional(name), name),
      flag: (name) => this.#among(optional(name), name, ['true', 'false']) === 'true',
      list, value: (name) => fields.get(name)?.value,
    };
  }

  #list(fields: ReadonlyMap<string, YamlField>, name: string): readonly YamlTree[] {
    const field = fields.get(name);
    return field === undefined ? [] : this.#shape.list(field.value, `"${name}"`);
  }

  #among<Name extends string>(written: Written | null, name: string, among: readonly Name[]): Name | null {
    const found = among.find((each) => each === written?.text);
    if (written === null || found !== undefined) return found ?? null;
    this.mistakes.add('BAD_VALUE', written.line, `"${name}" is "${written.text}".${didYouMean(written.text, among)} Expected one of ${among.join(', ')}`, { name: written.text });
    return null;
  }

  #figure(written: Written | null): string | null {
    if (written === null || this.figures.has(written.text)) return written?.text ?? null;
    this.mistakes.add('UNKNOWN_FIGURE', written.line, `there is no figure "${written.text}".${didYouMean(written.text, [...this.figures])}`, { name: written.text });
    return null;
  }

  #number(written: Written | null, name: string): number | null {
    if (written === null || /^\d{1,9}$/.test(written.text)) return written === null ? null : Number(written.text);
    this.mistakes.add('BAD_VALUE', written.line, `"${name}" is "${written.text}"; expected a whole number`, { name: written.text });
    return null;
  }
}
