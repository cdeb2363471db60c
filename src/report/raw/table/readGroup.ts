import type { FigurePlace, PrintedTable } from '../../../model/index.js';
import { baseIn } from '../../prose/index.js';
import type { Entry } from '../entry.js';
import type { ChangeBase } from '../rawReport.js';
import { comparedTimes } from '../times.js';
import { besideOf, withBeside } from './beside.js';
import { AMONG_WORDS, roleOfHeading, SUBTOTAL_WORDS, TOTAL_WORDS } from './columns.js';
import type { TableContext } from './context.js';
import { nameOf, type Column, type Group } from './layout.js';
import type { Section, Square } from './sections.js';
import { squareFigure } from './squareFigure.js';
import { squarePlace } from './squarePlace.js';
import { squeezed } from './squeezed.js';

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

/** The words that name a row, from the outermost. */
function rowPath(group: Group, row: readonly Square[]): string[] {
  return group.labels.map(({ index }) => squeezed(row[index]?.cell?.text ?? '')).filter((text, at, all) => text !== '' && all[at - 1] !== text);
}

/** The columns whose figures stand for themselves; shares and changes do only where there is nothing that they are of. */
function valuesOf(group: Group): Column[] {
  const has = (...roles: Column['role'][]): boolean => group.values.some(({ role }) => roles.includes(role));
  return group.values.filter(({ role }) => role === 'value' || role === 'rate' || (role === 'share' && !has('value')) || (role === 'change' && !has('value', 'rate')));
}

/** A square that prints a figure, or says that there is none. */
function printsFigure(square: Square | undefined, column: Column, rows: readonly unknown[], alone: boolean): square is Square {
  if (square === undefined || square.meaning.kind === 'words' || (!square.own && square.cell !== null)) return false;
  return square.meaning.kind !== 'empty' || (column.heading.length > 0 && (alone || rows.length <= 3));
}

/** What the changes of a column are measured from: an earlier column that it stands beside. */
function pairedBase(column: Column, values: readonly Column[]): ChangeBase {
  const bases = new Set(values.flatMap((other) => comparedTimes(nameOf(column), nameOf(other)) ?? []));
  const [only, second] = bases;
  return second === undefined ? (only ?? null) : null;
}

/** Reads the figures of columns that say something of the same rows. `id` is the table's. */
export function readGroup(section: Section, group: Group, id: string, context: TableContext): { table: PrintedTable; entries: Entry[] } {
  const values = valuesOf(group);
  const names = unique(values.map(nameOf));
  const rows = section.body.filter((row) => group.labels.length === 0 || rowPath(group, row).length > 0);
  const paths = rows.map((row) => rowPath(group, row));
  const rowNames = unique(paths.map((path) => path.join('/')));
  const alone = section.body.length === 1 || values.length === 1;
  const besides = values.map((column) => besideOf(group, values, column, rows));
  const entries = rows.flatMap((row, line) => values.flatMap((column, position): Entry[] => {
    const square = row[column.index];
    if (!printsFigure(square, column, rows, alone)) return [];
    const [rowLabel, name, path] = [rowNames[line] ?? '', names[position] ?? '', paths[line] ?? []];
    const place: FigurePlace = { section: context.section, table: id, row: rowLabel, column: name, ...squarePlace(square) };
    const role = column.role === 'value' && roleOfHeading(rowLabel) === 'rate' ? 'rate' : column.role;
    const { figure, quantity } = squareFigure(`${id}/${rowLabel}/${name}`, place, square, role, `${nameOf(column)} ${rowLabel}`, context);
    const of = { quantity, base: pairedBase(column, values) ?? baseIn(`${context.note ?? ''} ${context.caption}`), unit: context.unit, inPoints: context.inPoints };
    const [lastOfRow, lastOfColumn] = [path.at(-1) ?? '', column.heading.at(-1) ?? ''];
    return [{
      figure: withBeside(figure, of, besides[position] ?? [], row), quantity, block: context.block, standing: null,
      square: {
        table: id, row: line, column: position, totalRow: TOTAL_WORDS.test(rowLabel), totalColumn: TOTAL_WORDS.test(lastOfColumn), subtotalRow: SUBTOTAL_WORDS.test(lastOfRow), subtotalColumn: SUBTOTAL_WORDS.test(lastOfColumn),
        amongRow: AMONG_WORDS.test(lastOfRow), amongColumn: column.heading.some((words) => AMONG_WORDS.test(words)), rowGroup: path.slice(0, -1).join('/'), columnGroup: column.heading.slice(0, -1).join('/'),
      },
    }];
  }));
  const header = section.heading.map((row) => row.map(({ cell, own }) => (own ? (cell?.text.trim() ?? '') : '')));
  return { table: { id, section: context.section, title: context.caption, note: context.note, header, columns: names, rows: rowNames }, entries };
}
