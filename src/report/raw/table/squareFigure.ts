import type { FigurePlace, Quantity } from '../../../model/index.js';
import { scaleNumber, trueValues } from '../../printed/index.js';
import { baseIn, RATE_UNIT, unitOf } from '../../prose/index.js';
import type { RawFigure } from '../rawReport.js';
import type { ColumnRole } from './columns.js';
import type { TableContext } from './context.js';
import { inUnit, NO_UNIT, unitOfHeading, type HeadingUnit } from './headingUnit.js';
import type { Square } from './sections.js';

/** What a number cell is, given its column and row. */
function quantityOf(role: ColumnRole, square: Square, word: string): Quantity {
  if (square.meaning.kind !== 'number') return role === 'rate' || word === RATE_UNIT ? 'rate' : 'count';
  if (square.meaning.percent || role === 'rate') return 'rate';
  return square.meaning.quantity ?? unitOfWord(word);
}

function unitOfWord(word: string): Quantity {
  return word === RATE_UNIT ? 'rate' : /^(?:个?工作日|个?小时|分钟|秒钟?|天|日|分)$/.test(word) ? 'duration' : 'count';
}

/** Headings of what is measured in time. */
const TIME_TAKEN = /用时|时长|耗时|历时/;

/** The unit of a square: its own word, else what its heading says, else what is said of the whole table. */
function unitOfSquare({ meaning }: Square, role: ColumnRole, heading: string, context: TableContext): HeadingUnit {
  if (meaning.kind === 'number' && meaning.word !== '') return { word: meaning.word, times: 1n };
  const own = unitOfHeading(heading);
  if (own.word !== '' || own.times !== 1n) return own;
  if (TIME_TAKEN.test(heading) && context.timeWord !== '') return { word: context.timeWord, times: 1n };
  const isRate = role === 'rate' || (meaning.kind === 'number' && meaning.percent);
  return isRate || meaning.kind !== 'number' || meaning.quantity === 'duration' ? { ...NO_UNIT, word: isRate ? '' : context.unit.word } : context.unit;
}

/** What a figure of a table is before what stands beside it is added to it. */
export interface SquareFigure {
  readonly figure: RawFigure;
  readonly quantity: Quantity;
}

/** The figure that a square prints, as its heading and the words around the table have it. */
export function squareFigure(id: string, place: FigurePlace, square: Square, role: ColumnRole, heading: string, context: TableContext): SquareFigure {
  const { meaning } = square;
  const unit = unitOfSquare(square, role, heading, context);
  const { word } = unit;
  const quantity = quantityOf(role, square, word);
  const printed = square.cell?.text.trim() ?? '';
  const number = meaning.kind === 'number' ? scaleNumber(inUnit(meaning.number, unit), quantity === 'rate') : null;
  const interval = number === null ? null : trueValues(number, quantity, meaning.kind === 'number' && meaning.andMore ? 'AT_LEAST' : null);
  const measured = number !== null && interval === null ? trueValues(number, 'duration', null) : null;
  const real: Quantity = measured === null ? quantity : 'duration';
  const measureWord = quantity === 'rate' ? RATE_UNIT : word === RATE_UNIT ? '' : word;
  const shift = (square.cell === null ? 0 : square.cell.text.length - square.cell.text.trimStart().length);
  const at = (offset: number | null): number | null => (place.start === null || offset === null ? null : place.start + offset - shift);
  const change = meaning.kind === 'number' && meaning.change !== null ? { ...meaning.change, unit: quantity === 'rate' && meaning.change.unit === 'PERCENT' ? ('AMBIGUOUS' as const) : meaning.change.unit, start: at(meaning.change.start), end: at(meaning.change.end) } : null;
  const share = meaning.kind === 'number' && meaning.share !== null ? { ...meaning.share, start: at(meaning.share.start), end: at(meaning.share.end) } : null;
  const base = baseIn(`${heading} ${context.note ?? ''} ${context.caption}`);
  return {
    quantity: real,
    figure: {
      id, place, printed, value: interval === null && measured === null ? null : (number?.value ?? null), interval: interval ?? measured, status: number === null ? 'NOT_PUBLISHED' : number.value.n === 0n ? 'PRINTED_ZERO' : 'NORMAL',
      unit: unitOf(measureWord, real).code, change, share, label: [place.row, place.column].filter((each) => each !== null && each !== '').join(' '), measureWord,
      changes: change === null ? [] : [{ base, relative: change, difference: null }], shareOf: null, list: null, under: null,
    },
  };
}
