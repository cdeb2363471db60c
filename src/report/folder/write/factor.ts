import { groupBy } from '../../../text/index.js';
import type { ProposedCell } from '../../proposal/index.js';

/** `fact`, `measure`, `period` or a dimension in front of a dot → what is said of it. */
export type Said = ReadonlyMap<string, string>;

/** A cell of a table and what it states. */
export interface SaidCell {
  readonly row: string;
  readonly column: string;
  readonly said: Said;
}

/** A table's bindings as people write them: what its rows and its columns say, and the cells that go their own way. */
export interface Factored {
  readonly table: Said;
  readonly rows: ReadonlyMap<string, Said>;
  readonly columns: ReadonlyMap<string, Said>;
  readonly single: readonly SaidCell[];
}

/** What a cell says, by names. */
export function saidBy({ fact, measure, period, members }: ProposedCell): Said {
  return new Map([['fact', fact], ['measure', measure], ...(period === null ? [] : [['period', period] as const]), ...Object.entries(members).map(([dimension, code]) => [`.${dimension}`, code] as const)]);
}

/** What all of some say. */
function common(all: readonly Said[]): Said {
  const [first, ...others] = all;
  return new Map([...(first ?? [])].filter(([name, value]) => others.every((other) => other.get(name) === value)));
}

const without = (said: Said, other: Said): Said => new Map([...said].filter(([name, value]) => other.get(name) !== value));

/** The cells that state the measure that most of their column, or of their row, do. */
function usual(cells: readonly SaidCell[], along: 'row' | 'column'): readonly SaidCell[] {
  return [...groupBy(cells, (cell) => cell[along]).values()].flatMap((line) => {
    const [most] = [...groupBy(line, ({ said }) => `${said.get('fact')} ${said.get('measure')}`).values()].sort((a, b) => b.length - a.length);
    return most ?? [];
  });
}

/** Cells that fit into rows and columns: a column states one measure, or a row does, whichever leaves fewer cells to go alone. */
function fitting(cells: readonly SaidCell[]): readonly SaidCell[] {
  const [byColumn, byRow] = [usual(cells, 'column'), usual(cells, 'row')];
  return byRow.length > byColumn.length ? byRow : byColumn;
}

/** Splits what cells say into what their rows and columns say. Together they say the same as before. */
export function factor(cells: readonly SaidCell[]): Factored {
  const regular = fitting(cells);
  const columns = new Map([...groupBy(regular, ({ column }) => column)].map(([name, own]) => [name, common(own.map(({ said }) => said))] as const));
  const left = regular.map((cell) => ({ ...cell, said: without(cell.said, columns.get(cell.column) ?? new Map()) }));
  const rows = new Map([...groupBy(left, ({ row }) => row)].map(([name, own]) => [name, common(own.map(({ said }) => said))] as const));
  const isWhole = ({ row, said }: SaidCell): boolean => without(said, rows.get(row) ?? new Map()).size === 0;
  const whole = new Set(left.filter(isWhole).map(({ row, column }) => JSON.stringify([row, column])));
  const single = cells.filter(({ row, column }) => !whole.has(JSON.stringify([row, column])));
  const isKept = (name: 'row' | 'column', value: string): boolean => left.some((cell) => cell[name] === value && whole.has(JSON.stringify([cell.row, cell.column])));
  const keptColumns = new Map([...columns].filter(([name]) => isKept('column', name)));
  const shared = common([...keptColumns.values()]);
  const table = new Map([...shared].filter(([name, value]) => !name.startsWith('.') || single.every(({ said }) => said.get(name) === value)));
  return {
    table, single, columns: new Map([...keptColumns].map(([name, said]) => [name, without(said, table)])),
    rows: new Map([...rows].filter(([name]) => isKept('row', name))),
  };
}
