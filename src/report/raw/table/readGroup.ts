import type { FigurePlace, PrintedTable } from '../../../model/index.js';
import { baseIn } from '../../prose/index.js';
import type { Entry } from '../entry.js';
import type { ChangeBase } from '../rawReport.js';
import { comparedTimes } from '../times.js';
import { basesBeside, besideOf, withBeside } from './beside.js';
import { AMONG_WORDS, roleOfHeading, SUBTOTAL_WORDS, TOTAL_WORDS } from './columns.js';
import type { TableContext } from './context.js';
import { gapsOf, type Gap } from './gaps.js';
import { NO_UNIT, unitOfHeading, type HeadingUnit } from './headingUnit.js';
import { nameOf, type Column, type Group } from './layout.js';
import { earlierColumns } from './ownDifference.js';
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

const wordsIn = (row: readonly Square[], { index }: Column): string => squeezed(row[index]?.cell?.text ?? '');

/** The words that name a row, from the outermost; a unit that a column of units states stands in brackets behind them, as in 呼入量(万次). */
function rowPath({ labels, units }: Group, row: readonly Square[]): string[] {
  const names = labels.map((column) => wordsIn(row, column)).filter((text, at, all) => text !== '' && all[at - 1] !== text);
  const unit = units.map((column) => wordsIn(row, column)).find((text) => text !== '');
  return unit === undefined ? names : names.map((name, at) => (at === names.length - 1 ? `${name}(${unit})` : name));
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

const isUnit = ({ word, times }: HeadingUnit): boolean => word !== '' || times !== 1n;

/** Lines that are numbered below others, which have characters for numbers: 1.人工接听 below 一、来电总量(个). */
const NUMBERED_BELOW = /^\s*(?:\d{1,2}\s*[.、．]|[（(]\d{1,2}[)）]|[①-⑳])(?!\d)/;

/** The units of lines that 其中 or their number makes parts of the one before them: that one's, as far as none of them states its own. */
function unitsOfParts(names: readonly string[]): (HeadingUnit | null)[] {
  let [stated, isPart] = [NO_UNIT, false];
  return names.map((name) => {
    const own = unitOfHeading(name);
    isPart = !isUnit(own) && (isPart || AMONG_WORDS.test(name.split('/').at(-1) ?? '') || NUMBERED_BELOW.test(name)) && roleOfHeading(name) === 'value';
    stated = isUnit(own) ? own : isPart ? stated : NO_UNIT;
    return isPart ? stated : null;
  });
}

/** The place that a column of ranks gives a row; null where it gives none. */
function rankIn(row: readonly Square[], ranks: Column | null): { readonly place: number; readonly heading: string } | null {
  const square = ranks === null ? undefined : row[ranks.index];
  const isPlace = ranks !== null && square?.own === true && square.meaning.kind === 'number' && square.meaning.number.whole && !square.meaning.percent;
  return isPlace ? { place: Number(square.meaning.number.value.n), heading: ranks.heading.at(-1) ?? '' } : null;
}

/** Reads the figures of columns that say something of the same rows. `id` is the table's. */
export function readGroup(section: Section, group: Group, id: string, context: TableContext, ranks: Column | null = null): { table: PrintedTable; entries: Entry[]; gaps: Gap[] } {
  const values = valuesOf(group);
  const names = unique(values.map(nameOf));
  const named = section.body.map((row) => ({ row, path: rowPath(group, row) })).filter(({ path }) => group.labels.length === 0 || path.length > 0);
  const [rows, paths] = [named.map(({ row }) => row), named.map(({ path }) => path)];
  const rowNames = unique(paths.map((path) => path.join('/')));
  const alone = section.body.length === 1 || values.length === 1;
  const besides = values.map((column) => besideOf(group, values, column, rows));
  const earlier = values.map((column) => earlierColumns(column, values));
  const rowUnits = unitsOfParts(rowNames);
  const columnUnits = unitsOfParts(values.map(nameOf));
  const entries = rows.flatMap((row, line) => values.flatMap((column, position): Entry[] => {
    const square = row[column.index];
    if (!printsFigure(square, column, rows, alone)) return [];
    const [rowLabel, name, path] = [rowNames[line] ?? '', names[position] ?? '', paths[line] ?? []];
    const place: FigurePlace = { section: context.section, table: id, row: rowLabel, column: name, ...squarePlace(square) };
    const role = column.role === 'value' && roleOfHeading(rowLabel) === 'rate' ? 'rate' : column.role;
    const above = rowUnits[line] ?? columnUnits[position] ?? NO_UNIT;
    const { figure, quantity } = squareFigure(`${id}/${rowLabel}/${name}`, place, square, role, `${nameOf(column)} ${rowLabel}`, isUnit(context.unit) || !isUnit(above) ? context : { ...context, unit: above });
    const of = { quantity, base: pairedBase(column, values) ?? baseIn(`${context.note ?? ''} ${context.caption}`), unit: context.unit, inPoints: context.inPoints };
    const [lastOfRow, lastOfColumn] = [path.at(-1) ?? '', column.heading.at(-1) ?? ''];
    return [{
      figure: withBeside(figure, of, besides[position] ?? [], row, basesBeside(column, values, besides[position] ?? []), { now: column, earlier: earlier[position] ?? [] }), quantity, block: context.block, standing: null,
      square: {
        table: id, row: line, column: position, totalRow: TOTAL_WORDS.test(rowLabel), totalColumn: TOTAL_WORDS.test(lastOfColumn), subtotalRow: SUBTOTAL_WORDS.test(lastOfRow), subtotalColumn: SUBTOTAL_WORDS.test(lastOfColumn),
        amongRow: AMONG_WORDS.test(lastOfRow), amongColumn: column.heading.some((words) => AMONG_WORDS.test(words)), rank: rankIn(row, ranks), rowGroup: path.slice(0, -1).join('/'), columnGroup: column.heading.slice(0, -1).join('/'),
      },
    }];
  }));
  const header = section.heading.map((row) => row.map(({ cell, own }) => (own ? (cell?.text.trim() ?? '') : '')));
  return { table: { id, section: context.section, title: context.caption, note: context.note, header, columns: names, rows: rowNames }, entries, gaps: gapsOf(id, rows, values) };
}
