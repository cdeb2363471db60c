import { add, compare, divide, ONE, subtract, type Rational } from '../../../interval/index.js';
import { scaleNumber } from '../../printed/index.js';
import type { ChangeBase, RawFigure } from '../rawReport.js';
import { comparedTimes, namesEarlier } from '../times.js';
import { changeInSquare, type ChangedFigure } from './changeInSquare.js';
import { nameOf, type Column, type Group } from './layout.js';
import { shareOfNumber } from './meaning.js';
import { isOwnDifference } from './ownDifference.js';
import type { Square } from './sections.js';
import { shareOwner } from './shareOwner.js';
import { squarePlace } from './squarePlace.js';

type Rows = readonly (readonly Square[])[];

/** Does a column tell of a time before the one that the table is about? */
function isEarlier(column: Column, values: readonly Column[]): boolean {
  return namesEarlier(nameOf(column)) || values.some((other) => other !== column && comparedTimes(nameOf(other), nameOf(column)) !== null);
}

function fractionIn(square: Square | undefined): Rational | null {
  return square?.meaning.kind === 'number' ? scaleNumber(square.meaning.number, true).value : null;
}

/** Would some rate have been more than all, whichever way its change is meant? */
function cannotBeOfRate(change: Column, rate: Column, rows: Rows): boolean {
  return rows.some((row) => {
    const [printed, now] = [row[change.index], fractionIn(row[rate.index])];
    const size = fractionIn(printed);
    if (size === null || now === null || printed?.meaning.kind !== 'number' || printed.meaning.sign !== 'DOWN' || compare(size, ONE) >= 0) return false;
    return compare(add(now, size), ONE) > 0 && compare(divide(now, subtract(ONE, size)), ONE) > 0;
  });
}

/** Does the heading of a share or change begin with the name of a column, as 电话占比 does? */
function isNamedIn(column: Column, beside: Column): boolean {
  const [name, heading] = [column, beside].map((each) => (each.heading.at(-1) ?? '').replace(/[(（].*$/, ''));
  return name !== undefined && heading !== undefined && name.length > 1 && heading.length > name.length && heading.startsWith(name);
}

/** The column whose figures a share or change is of: the one that its heading names; a share of the nearest before it, a change of the nearest that is not of an earlier time. */
function ownerOf(beside: Column, values: readonly Column[], rows: Rows): Column | undefined {
  const current = values.filter((each) => !isEarlier(each, values));
  const among = beside.role === 'share' || current.length === 0 ? values : current;
  const named = among.findLast((each) => each !== beside && isNamedIn(each, beside));
  if (named !== undefined) return named;
  const before = (columns: readonly Column[]): Column | undefined => columns.findLast((each) => each.index < beside.index);
  const nearest = before(among) ?? among[0];
  const present = before(current);
  if (beside.role === 'share' && nearest !== undefined && present !== undefined && present !== nearest) return shareOwner(beside, nearest, present, rows);
  const counted = among.find(({ role }) => role === 'value');
  return nearest?.role === 'rate' && beside.role === 'change' && counted !== undefined && cannotBeOfRate(beside, nearest, rows) ? counted : nearest;
}

/** The shares and changes beside the figures of a column. */
export function besideOf(group: Group, values: readonly Column[], column: Column, rows: Rows): Column[] {
  return group.values.filter((each) => (each.role === 'share' || each.role === 'change' || each.role === 'difference') && each !== column && ownerOf(each, values, rows) === column);
}

/** What the changes beside a column are measured from, where each stands right behind the column of an earlier time: by their places. */
export function basesBeside(column: Column, values: readonly Column[], beside: readonly Column[]): ReadonlyMap<number, ChangeBase> {
  return new Map(beside.flatMap(({ index }): [number, ChangeBase][] => {
    const before = values.find((each) => each.index === index - 1);
    const base = before === undefined ? null : comparedTimes(nameOf(column), nameOf(before));
    return base === null ? [] : [[index, base]];
  }));
}

/** A figure with the share and the changes that stand beside it in its row, at the places `columns`. */
export function withBeside(figure: RawFigure, of: ChangedFigure, columns: readonly Column[], row: readonly Square[], bases: ReadonlyMap<number, ChangeBase>, own: { readonly now: Column; readonly earlier: readonly Column[] }): RawFigure {
  return columns.reduce((told, { index, role, heading }): RawFigure => {
    const square = row[index];
    if (square === undefined) return told;
    if (role === 'share') {
      if (square.meaning.kind !== 'number' || told.share !== null) return told;
      const { start, end } = squarePlace(square);
      return { ...told, share: { ...shareOfNumber(square.meaning.number, square.cell?.text.trim() ?? '', 0, 0), start, end } };
    }
    const isOwn = isOwnDifference(square, row[own.now.index], own.earlier.map((each) => row[each.index]));
    const change = changeInSquare(square, isOwn ? 'difference' : role, heading.join('/'), { ...of, base: bases.get(index) ?? of.base });
    return change === null ? told : { ...told, changes: [...told.changes, change], change: told.change ?? change.relative };
  }, figure);
}
