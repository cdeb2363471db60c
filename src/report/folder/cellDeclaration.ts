import { didYouMean } from '../../text/index.js';
import type { FileMistakes } from './fileMistakes.js';
import type { Written } from './yamlShape.js';

/** A part of what places a figure in the star: given by a table, a row, a column or a statement. */
export interface CellDeclaration {
  readonly line: number;
  readonly fact: Written | null;
  readonly measure: Written | null;
  readonly period: Written | null;
  /** Dimension → member code. */
  readonly members: ReadonlyMap<string, Written>;
}

/** A declaration, and the others that hold in its place for the further cells that the same figure states. */
export type CellDeclarations = readonly [CellDeclaration, ...CellDeclaration[]];

/** Members that stand where the cell's fact may lack the dimension: a dimension that it lacks is passed over. */
export type Background = ReadonlyMap<string, Written>;

/** A cell as its row and column place it, before the catalogue has been asked. */
export interface PlacedCell {
  readonly line: number;
  readonly fact: Written | null;
  readonly measure: Written | null;
  readonly period: Written | null;
  /** From the row, the column or the statement: the fact has to have these dimensions. */
  readonly members: ReadonlyMap<string, Written>;
  /** From the edition's scope and the table. */
  readonly background: Background;
}

/** The later of two coordinates; where a row and a column say different things, that is a mistake. */
function united(name: string, row: Written | null, column: Written | null, mistakes: FileMistakes): Written | null {
  if (row !== null && column !== null && row.text !== column.text) {
    mistakes.add('CONTRADICTION', column.line, `the column says ${name} "${column.text}", the row on line ${row.line} "${row.text}"; expected one of them`, { name: column.text });
  }
  return column ?? row;
}

/** The union of what a row and a column say, upon what the table says. */
export function placeCell(table: CellDeclaration, row: CellDeclaration, column: CellDeclaration, scope: Background, mistakes: FileMistakes): PlacedCell {
  const members = new Map<string, Written>();
  for (const dimension of new Set([...row.members.keys(), ...column.members.keys()])) {
    const member = united(dimension, row.members.get(dimension) ?? null, column.members.get(dimension) ?? null, mistakes);
    if (member !== null) members.set(dimension, member);
  }
  return {
    line: column.line,
    fact: united('fact', row.fact, column.fact, mistakes) ?? table.fact,
    measure: united('measure', row.measure, column.measure, mistakes) ?? table.measure,
    period: united('period', row.period, column.period, mistakes) ?? table.period,
    members,
    background: new Map([...scope, ...table.members]),
  };
}

/** `There is no fact "request". Did you mean "requests"? Expected one of …`: tells a name that stands nowhere. */
export function tellUnknown(what: string, written: Written, valid: readonly string[], mistakes: FileMistakes): void {
  const few = valid.length > 0 && valid.length <= 12 ? ` Expected one of ${valid.join(', ')}` : '';
  const code = `UNKNOWN_${(what.split(' ')[0] ?? what).toUpperCase()}`;
  mistakes.add(code, written.line, `there is no ${what} "${written.text}".${didYouMean(written.text, valid)}${few}`, { name: written.text });
}
