import { min, onlyValue, ZERO, type Rational } from '../../interval/index.js';
import { valueReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, Ranges, type Constraint, type Extreme, type System } from '../solver/index.js';
import { powerBetween } from './compareSums.js';

/** Printed counts whose room the solver is asked for: with more of them it would take longer than the judgement itself. */
const MOST_ASKED = 24;

/** Is some sum of the block printed exactly throughout? Then it notices any error of its figures. */
function hasExactSum(sheet: Sheet, cells: ReadonlySet<string>, model: RoundingModel): boolean {
  const isExact = (cell: string): boolean => {
    const reading = valueReading(sheet, cell, model);
    return reading !== null && onlyValue(reading.interval) !== null;
  };
  return sheet.structure.relations.some(({ id, whole, parts, open }) => cells.has(whole) && open !== true && !sheet.dropped.has(id) && [whole, ...parts].every(isExact));
}

const endOf = ({ value, attained }: Extreme): { value: Rational | null; open: boolean } => ({ value, open: value === null || !attained });

/** The room that everything else leaves a printed value, beside what it allows itself. */
function roomOf(ranges: Ranges, { terms, group, lower, upper, lowerOpen, upperOpen }: Constraint): Rational | null {
  const range = ranges.of(terms, new Set(group === null ? [] : [group]));
  const printed = { lower: { value: lower, open: lowerOpen === true }, upper: { value: upper, open: upperOpen === true } };
  return range.kind === 'range' ? powerBetween(printed, { lower: endOf(range.lower), upper: endOf(range.upper) }) : null;
}

/**
 * The smallest error of a printed count that a satisfiable block would have noticed: the least room that all the others leave to any of
 * them. `too-large` where the block prints so many that asking for each would not be cheap; null where nothing limits any of them.
 */
export function systemPower(sheet: Sheet, system: System, cells: ReadonlySet<string>, model: RoundingModel): Rational | 'too-large' | null {
  if (hasExactSum(sheet, cells, model)) return ZERO;
  const counts = new Set(system.variables.filter(({ integer }) => integer).map(({ id }) => id));
  const printed = system.constraints.filter(({ group, terms: [only, second] }) => group !== null && second === undefined && only !== undefined && counts.has(only.variable));
  if (printed.length > MOST_ASKED) return 'too-large';
  const ranges = new Ranges(system, DEFAULT_BUDGET);
  const rooms = printed.map((constraint) => roomOf(ranges, constraint)).filter((room) => room !== null);
  const [first, ...rest] = rooms;
  return first === undefined ? null : rest.reduce(min, first);
}
