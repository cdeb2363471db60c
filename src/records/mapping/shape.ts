import { YamlShape, type Written, type YamlField, type YamlTree } from '../../report/index.js';
import { didYouMean } from '../../text/index.js';
import { readWholeNumber } from '../reading/wholeNumber.js';
import type { Named } from './mapping.js';

type Fields = ReadonlyMap<string, YamlField>;

/** The tree that stands for a value that is not there. */
const NOTHING: YamlTree = { kind: 'nothing', line: 1 };

/** Reads the values of a mapping file; every mistake is told with its line. */
export class MappingShape extends YamlShape {
  /** The value of a field; nothing where it is left out. */
  of(fields: Fields, name: string): YamlTree {
    return fields.get(name)?.value ?? NOTHING;
  }

  /** One of a few words; null where it is left out or wrong. */
  choice<T extends string>(fields: Fields, name: string, choices: readonly T[]): T | null {
    const written = this.optionalText(fields, name);
    if (written === null) return null;
    const found = choices.find((choice) => choice === written.text);
    if (found === undefined) this.mistakes.add('BAD_VALUE', written.line, `"${name}" is "${written.text}".${didYouMean(written.text, choices)} Expected ${choices.join(', ')}`, { name: written.text });
    return found ?? null;
  }

  /** One text or a list of texts. */
  textsOf(fields: Fields, name: string, what: string, line: number): readonly Named[] {
    const value = this.of(fields, name);
    const texts = value.kind === 'list' ? value.values : value.kind === 'nothing' ? [] : [value];
    const found = texts.flatMap((each): Named[] => {
      if (each.kind === 'text') return [each];
      this.mistakes.add('WRONG_KIND', each.line, `"${name}" of ${what} holds a ${each.kind}; expected a text`, { name });
      return [];
    });
    if (found.length === 0) this.mistakes.add('MISSING_FIELD', fields.get(name)?.line ?? line, `${what} has no "${name}"; expected a text or a list of texts`, { name });
    return found;
  }

  /** A whole number; null where it is left out or wrong. */
  wholeNumber(written: Written | null, name: string): number | null {
    if (written === null) return null;
    const value = readWholeNumber(written.text, 'plain');
    if (value === null) this.mistakes.add('BAD_NUMBER', written.line, `"${name}" is "${written.text}"; expected a whole number`, { name: written.text });
    return value;
  }
}
