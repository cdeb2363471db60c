import { periodLevel, type Edition } from '../../model/index.js';
import type { FileMistakes } from './fileMistakes.js';
import { periodText } from './periodText.js';
import { readTableDeclarations, type TableDeclaration } from './tableDeclaration.js';
import { checkShape, type TextShape } from './textShape.js';
import { YamlShape, type Written } from './yamlShape.js';
import type { YamlField, YamlTree } from './yamlTree.js';

/** What edition.yaml says. */
export interface EditionDeclaration {
  /** Null where something that an edition cannot be without is missing. */
  readonly edition: Edition | null;
  /** Coordinates that every figure has unless its binding says otherwise: dimension → member. */
  readonly scope: ReadonlyMap<string, Written>;
  readonly tables: readonly TableDeclaration[];
}

const EDITION_FIELDS = ['id', 'title', 'publisher', 'period', 'publishedAt', 'source', 'supersedes', 'scope', 'tables'];
const EDITION_ID: TextShape = { shape: /^[a-z0-9][a-z0-9-]*$/, expected: 'lower-case letters, digits and hyphens, as in nantong-2024' };
const SHA256: TextShape = { shape: /^[0-9a-f]{64}$/, expected: '64 hexadecimal digits in lower case' };
const DATE = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** ISO 8601, to the day or with a time and its zone, and in the calendar. */
function checkDate(mistakes: FileMistakes, date: Written | null): void {
  if (date === null || periodLevel(DATE.exec(date.text)?.[1] ?? '') === 'day') return;
  mistakes.add('BAD_VALUE', date.line, `"publishedAt" is "${date.text}"; expected a date such as 2025-01-20, or null`, { name: date.text });
}

function sourceHash(shape: YamlShape, fields: ReadonlyMap<string, YamlField>, line: number): Written | null {
  const field = fields.get('source');
  const source = shape.fields(field?.value ?? { kind: 'nothing', line }, '"source"', ['sha256', 'encoding']);
  shape.text(source, 'encoding', '"source"', field?.line ?? line);
  return shape.text(source, 'sha256', '"source"', field?.line ?? line);
}

/** Reads edition.yaml as far as it can be understood. */
export function readEditionFile(tree: YamlTree, mistakes: FileMistakes): EditionDeclaration {
  const shape = new YamlShape(mistakes);
  const fields = shape.fields(tree, 'the edition', EDITION_FIELDS);
  const text = (name: string): Written | null => shape.text(fields, name, 'the edition', tree.line);
  const [id, title, publisher, period] = [text('id'), text('title'), text('publisher'), text('period')];
  const days = periodText(period, mistakes);
  const [publishedAt, supersedes] = [shape.optionalText(fields, 'publishedAt'), shape.optionalText(fields, 'supersedes')];
  const hash = sourceHash(shape, fields, tree.line);
  checkShape(mistakes, 'id', id, EDITION_ID);
  checkDate(mistakes, publishedAt);
  checkShape(mistakes, 'supersedes', supersedes, EDITION_ID);
  checkShape(mistakes, 'sha256', hash, SHA256);
  const scope = shape.texts(fields.get('scope')?.value ?? { kind: 'nothing', line: tree.line }, '"scope"');
  const known = id !== null && title !== null && publisher !== null && period !== null && hash !== null;
  return {
    edition: known
      ? {
          // What cannot be read is told, so that mistakes of the other files can be told with it.
          id: id.text, title: title.text, publisher: publisher.text, period: days ?? period.text,
          publishedAt: publishedAt?.text ?? null, sha256: hash.text, supersedes: supersedes?.text ?? null,
        }
      : null,
    scope,
    tables: readTableDeclarations(fields.get('tables'), shape),
  };
}
