import type { Figure, FigureChange, PrintedBase, Unit } from '../../model/index.js';
import { didYouMean } from '../../text/index.js';
import { readSignedChange, type SignedUnit } from '../printed/index.js';
import { CHANGE_COLUMNS, type ChangeColumn } from './columns.js';
import { readCsv, type CsvRecord } from './csvFile.js';
import type { FileMistakes } from './fileMistakes.js';
import { readOffsets } from './offsets.js';

/** What changes.csv says: every change of the figures that it names, by the ids of these. */
export interface ReadChanges {
  readonly byFigure: ReadonlyMap<string, readonly FigureChange[]>;
  readonly records: readonly CsvRecord<ChangeColumn>[];
}

const BASES: ReadonlyMap<string, PrintedBase> = new Map<string, PrintedBase>([['YEAR', 'YEAR'], ['PERIOD', 'PERIOD'], ['', null]]);
const UNITS: readonly SignedUnit[] = ['PERCENT', 'PERCENTAGE_POINT', 'OWN'];

function changeOf(record: CsvRecord<ChangeColumn>, figure: Figure, units: readonly Unit[], mistakes: FileMistakes): FigureChange | null {
  const { line, cell } = record;
  const place = readOffsets({ line, text: cell('printed'), start: ['start', cell('start')], end: ['end', cell('end')] }, mistakes);
  const base = BASES.get(cell('base'));
  const written = UNITS.find((each) => each === cell('unit'));
  if (base === undefined) mistakes.add('BAD_VALUE', line, `"base" is "${cell('base')}"; expected YEAR, PERIOD, or nothing where it is not said`, { name: cell('base'), column: 'base' });
  if (written === undefined) mistakes.add('BAD_VALUE', line, `"unit" is "${cell('unit')}"; expected PERCENT, PERCENTAGE_POINT, or OWN for the unit of the figure`, { name: cell('unit'), column: 'unit' });
  const quantity = units.find(({ code }) => code === figure.unit)?.quantity;
  if (base === undefined || written === undefined || quantity === undefined) return null;
  const reading = readSignedChange(cell('change'), written, quantity);
  if (reading.kind === 'refused') {
    mistakes.add('BAD_FIGURE', line, `found "${reading.found}"; expected ${reading.expected}`, { name: reading.found, column: 'change' });
    return null;
  }
  const { value, interval, unit } = reading.meaning;
  const told = { printed: cell('printed'), ...place };
  if (unit !== 'OWN') return { base, relative: { ...told, value, interval, unit }, difference: null };
  return value === null || interval === null ? null : { base, relative: null, difference: { ...told, value, interval } };
}

/** Reads changes.csv beside the figures of the edition, by their ids; null where the file as a whole cannot be understood. */
export function readChangesFile(text: string, figures: ReadonlyMap<string, Figure>, units: readonly Unit[], mistakes: FileMistakes): ReadChanges | null {
  const records = readCsv(text, CHANGE_COLUMNS, mistakes);
  if (records === null) return null;
  const byFigure = new Map<string, FigureChange[]>();
  for (const record of records) {
    const id = record.cell('figure');
    const figure = figures.get(id);
    const change = figure === undefined ? null : changeOf(record, figure, units, mistakes);
    if (figure === undefined) mistakes.add('UNKNOWN_FIGURE', record.line, `there is no figure "${id}".${didYouMean(id, [...figures.keys()])}`, { name: id, column: 'figure' });
    else if (change !== null) byFigure.set(id, [...(byFigure.get(id) ?? []), change]);
  }
  return { byFigure, records };
}
