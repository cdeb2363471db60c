import type { FileMistakes } from './fileMistakes.js';
import { checkShape, type TextShape } from './textShape.js';
import type { Written, YamlShape } from './yamlShape.js';
import type { YamlField, YamlTree } from './yamlTree.js';

/** A table as edition.yaml declares it; its cells stand in a file of their own. */
export interface TableDeclaration {
  readonly id: string;
  readonly file: string;
  readonly section: string;
  readonly title: string;
  readonly note: string | null;
  readonly header: readonly (readonly string[])[];
  readonly line: number;
}

const TABLE_FIELDS = ['id', 'file', 'section', 'title', 'note', 'header'];
const TABLE_ID: TextShape = { shape: /^[A-Za-z0-9][A-Za-z0-9-]*$/, expected: 'letters, digits and hyphens, as in 1' };
const TABLE_FILE: TextShape = { shape: /^tables\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.csv$/u, expected: 'a file such as tables/1-requests.csv' };

function headerOf(shape: YamlShape, field: YamlField | undefined): string[][] {
  if (field === undefined) return [];
  return shape.list(field.value, '"header"').map((line) =>
    shape.list(line, 'a line of "header"').map((cell) => {
      if (cell.kind !== 'text') shape.mistakes.add('WRONG_KIND', cell.line, `a cell of "header" is a ${cell.kind}; expected a text, '' where it is empty`);
      return cell.kind === 'text' ? cell.text : '';
    }),
  );
}

function tableOf(shape: YamlShape, tree: YamlTree): TableDeclaration | null {
  const fields = shape.fields(tree, 'a table', TABLE_FIELDS);
  const text = (name: string): Written | null => shape.text(fields, name, 'the table', tree.line);
  const [id, file, section, title] = [text('id'), text('file'), text('section'), text('title')];
  checkShape(shape.mistakes, 'id', id, TABLE_ID);
  checkShape(shape.mistakes, 'file', file, TABLE_FILE);
  const note = shape.optionalText(fields, 'note')?.text ?? null;
  const header = headerOf(shape, fields.get('header'));
  if (id === null || file === null || section === null || title === null || !TABLE_FILE.shape.test(file.text)) return null;
  return { id: id.text, file: file.text, section: section.text, title: title.text, note, header, line: tree.line };
}

function checkDistinct(mistakes: FileMistakes, tables: readonly TableDeclaration[], field: 'id' | 'file'): void {
  const seen = new Set<string>();
  for (const table of tables) {
    if (seen.has(table[field])) mistakes.add('DUPLICATE_TABLE', table.line, `two tables have the ${field} "${table[field]}"; expected one each`, { name: table[field] });
    seen.add(table[field]);
  }
}

/** Reads the list of tables; one that lacks something it cannot be without is left out. */
export function readTableDeclarations(field: YamlField | undefined, shape: YamlShape): TableDeclaration[] {
  if (field === undefined) return [];
  const tables = shape.list(field.value, '"tables"').flatMap((tree) => tableOf(shape, tree) ?? []);
  checkDistinct(shape.mistakes, tables, 'id');
  checkDistinct(shape.mistakes, tables, 'file');
  return tables;
}
