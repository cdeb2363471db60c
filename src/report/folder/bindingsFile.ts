import type { CellDeclaration, CellDeclarations } from './cellDeclaration.js';
import type { FileMistakes } from './fileMistakes.js';
import { YamlShape, type Written } from './yamlShape.js';
import type { YamlField, YamlTree } from './yamlTree.js';

/** How the cells of one table are bound. A row or column that is not named is not bound. */
export interface TableBinding {
  readonly table: Written;
  readonly cells: CellDeclarations;
  /** By row name; null where rows make no difference. */
  readonly rows: ReadonlyMap<string, NamedDeclarations> | null;
  readonly columns: ReadonlyMap<string, NamedDeclarations> | null;
  /** Single cells that are bound otherwise than their row and column say. */
  readonly single: readonly SingleCell[];
}

/** One cell of a table by its row and column; it is bound to nothing where no more is said. */
export interface SingleCell {
  readonly row: Written;
  readonly column: Written;
  readonly cells: CellDeclarations | null;
}

/** What stands under the name of a row or column, with the line of the name. */
export interface NamedDeclarations {
  readonly line: number;
  readonly cells: CellDeclarations;
}

export interface StatementBinding {
  readonly statement: Written;
  readonly cells: CellDeclarations;
}

/** What bindings.yaml says. */
export interface BindingDeclarations {
  readonly tables: readonly TableBinding[];
  readonly statements: readonly StatementBinding[];
}

const CELL_FIELDS = ['fact', 'measure', 'period', 'members'];

function cellOf(fields: ReadonlyMap<string, YamlField>, line: number, shape: YamlShape): CellDeclaration {
  const members = fields.get('members');
  return {
    line,
    fact: shape.optionalText(fields, 'fact'),
    measure: shape.optionalText(fields, 'measure'),
    period: shape.optionalText(fields, 'period'),
    members: members === undefined ? new Map<string, Written>() : shape.texts(members.value, '"members"'),
  };
}

function cellsOf(fields: ReadonlyMap<string, YamlField>, line: number, shape: YamlShape): CellDeclarations {
  const also = fields.get('also');
  const further = also === undefined ? [] : shape.list(also.value, '"also"');
  return [cellOf(fields, line, shape), ...further.map((tree) => cellOf(shape.fields(tree, 'an entry of "also"', CELL_FIELDS), tree.line, shape))];
}

function namedCells(field: YamlField | undefined, what: string, shape: YamlShape): ReadonlyMap<string, NamedDeclarations> | null {
  if (field === undefined) return null;
  const named = new Map<string, NamedDeclarations>();
  for (const [name, { line, value }] of shape.mapping(field.value, `"${what}s"`)) {
    const fields = shape.fields(value, `the ${what} "${name}"`, [...CELL_FIELDS, 'also']);
    named.set(name, { line, cells: cellsOf(fields, line, shape) });
  }
  return named;
}

function singleCell(tree: YamlTree, shape: YamlShape): SingleCell[] {
  const fields = shape.fields(tree, 'an entry of "cells"', ['row', 'column', ...CELL_FIELDS, 'also']);
  const [row, column] = [fields.get('row')?.value, shape.text(fields, 'column', 'the entry', tree.line)];
  const named = row === undefined || row.kind === 'nothing' ? { text: '', line: tree.line } : row.kind === 'text' ? row : shape.text(fields, 'row', 'the entry', tree.line);
  const isBound = [...CELL_FIELDS, 'also'].some((name) => fields.has(name));
  return named === null || column === null ? [] : [{ row: named, column, cells: isBound ? cellsOf(fields, tree.line, shape) : null }];
}

function tableOf(tree: YamlTree, shape: YamlShape): TableBinding[] {
  const fields = shape.fields(tree, 'a table', ['table', ...CELL_FIELDS, 'rows', 'columns', 'cells', 'also']);
  const table = shape.text(fields, 'table', 'the entry', tree.line);
  const cells = cellsOf(fields, tree.line, shape);
  const rows = namedCells(fields.get('rows'), 'row', shape);
  const columns = namedCells(fields.get('columns'), 'column', shape);
  const single = fields.get('cells');
  return table === null ? [] : [{ table, cells, rows, columns, single: single === undefined ? [] : shape.list(single.value, '"cells"').flatMap((entry) => singleCell(entry, shape)) }];
}

function statementOf(tree: YamlTree, shape: YamlShape): StatementBinding[] {
  const fields = shape.fields(tree, 'a statement', ['statement', ...CELL_FIELDS, 'also']);
  const statement = shape.text(fields, 'statement', 'the entry', tree.line);
  const cells = cellsOf(fields, tree.line, shape);
  return statement === null ? [] : [{ statement, cells }];
}

/** Reads bindings.yaml; what its names mean is asked later. */
export function readBindingsFile(tree: YamlTree, mistakes: FileMistakes): BindingDeclarations {
  const shape = new YamlShape(mistakes);
  const fields = shape.fields(tree, 'the file', ['tables', 'statements']);
  const [tables, statements] = [fields.get('tables'), fields.get('statements')];
  return {
    tables: tables === undefined ? [] : shape.list(tables.value, '"tables"').flatMap((entry) => tableOf(entry, shape)),
    statements: statements === undefined ? [] : shape.list(statements.value, '"statements"').flatMap((entry) => statementOf(entry, shape)),
  };
}
