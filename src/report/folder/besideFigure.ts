import type { PrintedChange, PrintedShare, Quantity } from '../../model/index.js';
import { percentText, readChange, readShare, type Direction, type Reading } from '../printed/index.js';
import type { CsvRecord } from './csvFile.js';
import type { FileMistakes } from './fileMistakes.js';
import { readOffsets } from './offsets.js';

/** Columns for what is printed beside a figure. */
export type BesideColumn = 'change' | 'share' | 'changeStart' | 'changeEnd' | 'shareStart' | 'shareEnd';

type Row = Pick<CsvRecord<BesideColumn>, 'line' | 'cell'>;

/** How a text in these columns is read: in a table a bare number is a percentage, and goes up where it says nothing else. */
export interface BesideReading {
  readonly text: (written: string) => string;
  readonly governing: Direction | null;
}

/** In the narrative every text says everything. */
export const IN_SENTENCES: BesideReading = { text: (written) => written, governing: null };

/** In columns of a table the heading says that they hold percentages. */
export const IN_COLUMNS: BesideReading = { text: percentText, governing: 'UP' };

/** The meaning of a reading; null where it was refused, which is told. */
function accepted<Meaning>(reading: Reading<Meaning>, line: number, column: BesideColumn, mistakes: FileMistakes): Meaning | null {
  if (reading.kind === 'read') return reading.meaning;
  mistakes.add('BAD_FIGURE', line, `found "${reading.found}"; expected ${reading.expected}`, { name: reading.found, column });
  return null;
}

/** The change that is printed beside a figure; null where there is none. */
export function changeBeside({ line, cell }: Row, quantity: Quantity, { text, governing }: BesideReading, mistakes: FileMistakes): PrintedChange | null {
  const printed = cell('change');
  const place = readOffsets({ line, text: printed, start: ['changeStart', cell('changeStart')], end: ['changeEnd', cell('changeEnd')] }, mistakes);
  const meaning = printed === '' ? null : accepted(readChange(text(printed), quantity, governing), line, 'change', mistakes);
  return meaning === null ? null : { ...meaning, printed, ...place };
}

/** The share that is printed beside a figure; null where there is none. */
export function shareBeside({ line, cell }: Row, { text }: BesideReading, mistakes: FileMistakes): PrintedShare | null {
  const printed = cell('share');
  const place = readOffsets({ line, text: printed, start: ['shareStart', cell('shareStart')], end: ['shareEnd', cell('shareEnd')] }, mistakes);
  const meaning = printed === '' ? null : accepted(readShare(text(printed)), line, 'share', mistakes);
  return meaning === null ? null : { ...meaning, printed, ...place };
}
