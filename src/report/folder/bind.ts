import type { Binding } from '../../model/index.js';
import { canonicalJson } from '../../text/index.js';
import type { BindingDeclarations, NamedDeclarations, StatementBinding, TableBinding } from './bindingsFile.js';
import { placeCell, tellUnknown, type CellDeclaration, type CellDeclarations } from './cellDeclaration.js';
import type { FileMistakes } from './fileMistakes.js';
import { bindFigure, memberExists, type Star } from './star.js';
import type { Statement } from './statementsFile.js';
import { cellName, type ReadTable, type TableCell } from './tableFile.js';
import type { Written } from './yamlShape.js';

/** What can be bound. A null table or list of statements could not be read: nothing is told about its names. */
export interface Bindable {
  readonly tables: ReadonlyMap<string, ReadTable | null>;
  readonly statements: readonly Statement[] | null;
}

/** Says nothing, and so changes nothing. */
function blank(line: number): CellDeclaration {
  return { line, fact: null, measure: null, period: null, members: new Map<string, Written>() };
}

/** What is declared under a name: something blank where no names are asked for, nothing where the name is left out. */
function declaredFor(named: ReadonlyMap<string, NamedDeclarations> | null, name: string, line: number): readonly CellDeclaration[] {
  return named === null ? [blank(line)] : (named.get(name)?.cells ?? []);
}

/** Tells two figures of one table that state the same cell. */
class StatedCells {
  readonly #figures = new Map<string, string>();

  /** True where nobody has stated the cell before. */
  claim({ figure, ...cell }: Binding, line: number, mistakes: FileMistakes): boolean {
    const key = canonicalJson({ ...cell });
    const before = this.#figures.get(key);
    if (before === undefined) this.#figures.set(key, figure);
    else mistakes.add('DUPLICATE_BINDING', line, `"${figure}" states the same cell as "${before}"; expected a cell of its own`, { name: figure });
    return before === undefined;
  }
}

function checkNames(named: ReadonlyMap<string, NamedDeclarations> | null, what: string, table: string, valid: readonly string[], mistakes: FileMistakes): void {
  const known = new Set(valid);
  for (const [name, { line }] of named ?? []) {
    if (!known.has(name)) tellUnknown(`${what} of table ${table}`, { text: name, line }, valid, mistakes);
  }
}

/** Tells single cells that the table does not have, or that are declared twice. */
function checkSingle({ single, table }: TableBinding, { printed }: ReadTable, mistakes: FileMistakes): void {
  const seen = new Map<string, number>();
  for (const { row, column } of single) {
    if (!printed.rows.includes(row.text)) tellUnknown(`row of table ${table.text}`, row, printed.rows, mistakes);
    if (!printed.columns.includes(column.text)) tellUnknown(`column of table ${table.text}`, column, printed.columns, mistakes);
    const key = JSON.stringify([row.text, column.text]);
    const before = seen.get(key);
    if (before !== undefined) mistakes.add('DUPLICATE_BINDING', column.line, `the cell "${cellName(table.text, row.text, column.text)}" is bound here and on line ${before}; expected once`, { name: column.text });
    else seen.set(key, column.line);
  }
}

function checkBackground(star: Star, cells: CellDeclarations, mistakes: FileMistakes): void {
  for (const { members } of cells) for (const [dimension, member] of members) memberExists(star, dimension, member, mistakes);
}

/** A cell that is declared by itself: upon what its table says. */
function bindSingle(star: Star, cell: TableCell, table: CellDeclaration, declared: CellDeclarations, stated: StatedCells, mistakes: FileMistakes): Binding[] {
  return declared.flatMap((own) => {
    const binding = bindFigure(star, cell, placeCell(table, blank(own.line), own, star.scope, mistakes), mistakes);
    return binding !== null && stated.claim(binding, own.line, mistakes) ? [binding] : [];
  });
}

function bindCell(star: Star, cell: TableCell, declared: TableBinding, stated: StatedCells, mistakes: FileMistakes): Binding[] {
  const single = declared.single.find(({ row, column }) => row.text === cell.row && column.text === cell.column);
  if (single !== undefined) return single.cells === null ? [] : bindSingle(star, cell, declared.cells[0], single.cells, stated, mistakes);
  const bindings: Binding[] = [];
  for (const table of declared.cells) {
    for (const row of declaredFor(declared.rows, cell.row, table.line)) {
      for (const column of declaredFor(declared.columns, cell.column, row.line)) {
        const placed = placeCell(table, row, column, star.scope, mistakes);
        const binding = bindFigure(star, cell, placed, mistakes);
        if (binding !== null && stated.claim(binding, placed.line, mistakes)) bindings.push(binding);
      }
    }
  }
  return bindings;
}

function bindTable(star: Star, declared: TableBinding, bindable: Bindable, stated: StatedCells, mistakes: FileMistakes): Binding[] {
  const read = bindable.tables.get(declared.table.text);
  if (read === undefined) tellUnknown('table', declared.table, [...bindable.tables.keys()], mistakes);
  if (read === undefined || read === null) return [];
  checkNames(declared.rows, 'row', declared.table.text, read.printed.rows, mistakes);
  checkNames(declared.columns, 'column', declared.table.text, read.printed.columns, mistakes);
  checkSingle(declared, read, mistakes);
  checkBackground(star, declared.cells, mistakes);
  return read.cells.flatMap((cell) => bindCell(star, cell, declared, stated, mistakes));
}

function bindStatement(star: Star, { statement, cells }: StatementBinding, statements: ReadonlyMap<string, Statement>, mistakes: FileMistakes): Binding[] {
  const found = statements.get(statement.text);
  if (found === undefined) tellUnknown('statement', statement, [...statements.keys()], mistakes);
  if (found === undefined) return [];
  const stated = new StatedCells();
  return cells.flatMap((cell) => {
    const binding = bindFigure(star, found, placeCell(blank(cell.line), blank(cell.line), cell, star.scope, mistakes), mistakes);
    return binding !== null && stated.claim(binding, cell.line, mistakes) ? [binding] : [];
  });
}

/** Tells a table or statement that is bound by two entries. */
function checkOnce(names: readonly Written[], what: string, mistakes: FileMistakes): void {
  const seen = new Map<string, number>();
  for (const { text, line } of names) {
    const before = seen.get(text);
    if (before !== undefined) mistakes.add('DUPLICATE_BINDING', line, `the ${what} "${text}" is bound here and on line ${before}; expected once`, { name: text });
    else seen.set(text, line);
  }
}

/** Every cell that the figures state, in the order of the declarations. */
export function bindAll(star: Star, declared: BindingDeclarations, bindable: Bindable, mistakes: FileMistakes): Binding[] {
  checkOnce(declared.tables.map(({ table }) => table), 'table', mistakes);
  checkOnce(declared.statements.map(({ statement }) => statement), 'statement', mistakes);
  const statements = bindable.statements === null ? null : new Map(bindable.statements.map((statement) => [statement.id, statement]));
  return [
    ...declared.tables.flatMap((table) => bindTable(star, table, bindable, new StatedCells(), mistakes)),
    ...(statements === null ? [] : declared.statements.flatMap((statement) => bindStatement(star, statement, statements, mistakes))),
  ];
}
