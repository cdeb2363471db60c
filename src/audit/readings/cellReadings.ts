import { impliedBase } from '../../cells/index.js';
import { add, compare, ONE, subtract, ZERO, type Interval } from '../../interval/index.js';
import type { Figure, Quantity } from '../../model/index.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { CellReading, PriorOfFigure, ReadOfCell } from './memory.js';
import { changeUnder, valueUnder, type RoundingModel } from './roundingModel.js';

export type { CellReading };

function narrower(a: CellReading, b: CellReading): CellReading {
  const width = ({ interval: { lower, upper } }: CellReading): ReturnType<typeof subtract> | null => (lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value));
  const [x, y] = [width(a), width(b)];
  if (y === null) return a;
  return x === null || compare(y, x) < 0 ? b : a;
}

/** Every figure printed for a cell, with what it allows. */
export function readingsOf(sheet: Sheet, cell: string, model: RoundingModel): CellReading[] {
  const quantity = sheet.structure.cells.get(cell)?.quantity ?? 'count';
  return (sheet.structure.figuresOf.get(cell) ?? []).flatMap((id) => {
    const figure = figureOn(sheet, id);
    const interval = valueUnder(figure, quantity, model);
    return interval === null ? [] : [{ figure, interval }];
  });
}

function narrowest([first, ...rest]: readonly CellReading[]): CellReading | null {
  return first === undefined ? null : rest.reduce(narrower, first);
}

/** A reading of a cell; worked out once where no correction changes a figure of it. */
function remembered(sheet: Sheet, read: ReadOfCell, cell: string, model: RoundingModel, workOut: () => CellReading | null): CellReading | null {
  const isEdited = sheet.edited.size > 0 && (sheet.structure.figuresOf.get(cell) ?? []).some((id) => sheet.edited.has(id));
  return isEdited ? workOut() : sheet.memory.cell(read, cell, model, workOut);
}

/** What the most precise figure of a cell allows; null where none prints a value. */
export function valueReading(sheet: Sheet, cell: string, model: RoundingModel): CellReading | null {
  return remembered(sheet, 'value', cell, model, () => narrowest(readingsOf(sheet, cell, model)));
}

/** A fall of more than 100 %, or of 100 % to something, cannot be. */
function fallsBelowNothing({ lower }: Interval, { upper }: Interval): boolean {
  if (upper.value === null) return false;
  const left = compare(add(ONE, upper.value), ZERO);
  return left < 0 || (left === 0 && lower.value !== null && compare(lower.value, ZERO) > 0);
}

function workOutPrior(figure: Figure, quantity: Quantity, model: RoundingModel): PriorOfFigure {
  if (figure.change === null) return null;
  const interval = changeUnder(figure, model);
  const value = valueUnder(figure, quantity, model);
  if (value !== null && interval !== null && figure.change.unit === 'PERCENT' && fallsBelowNothing(value, interval)) return 'impossible';
  const implied = impliedBase(value, { interval, unit: figure.change.unit }, quantity);
  return implied === undefined ? null : (implied ?? 'impossible');
}

/** What a figure and the change beside it allow for the cell a year before; `impossible` where no value is. */
export function priorOfFigure(sheet: Sheet, cell: string, figure: Figure, model: RoundingModel): PriorOfFigure {
  return sheet.memory.prior(figure, model, () => workOutPrior(figure, sheet.structure.cells.get(cell)?.quantity ?? 'count', model));
}

/** What the most precise figure with a change allows for the cell a year before; null where none says anything. */
export function priorReading(sheet: Sheet, cell: string, model: RoundingModel): CellReading | null {
  return remembered(sheet, 'prior', cell, model, () => narrowest((sheet.structure.figuresOf.get(cell) ?? []).flatMap((id): CellReading[] => {
    const figure = figureOn(sheet, id);
    const interval = priorOfFigure(sheet, cell, figure, model);
    return interval === null || interval === 'impossible' ? [] : [{ figure, interval }];
  })));
}

/** What the changes against the year before allow for a cell then, also where most changes are from another time; null where none says anything. */
export function yearBeforeReading(sheet: Sheet, cell: string, model: RoundingModel): CellReading | null {
  const yearly = sheet.structure.read?.yearly ?? null;
  if (yearly === null) return priorReading(sheet, cell, model);
  return narrowest((sheet.structure.figuresOf.get(cell) ?? []).flatMap((id): CellReading[] => {
    const figure = { ...figureOn(sheet, id), change: yearly.get(id) ?? null };
    const interval = priorOfFigure(sheet, cell, figure, model);
    return interval === null || interval === 'impossible' ? [] : [{ figure, interval }];
  }));
}
