import { userError } from '../../../errors/index.js';
import { periodLevel, periodOfDay, type DayRange } from '../../../model/index.js';
import { didYouMean } from '../../../text/index.js';
import type { OrderedRow, Recorded } from '../../recorded.js';
import type { MemberPath, MemberPaths } from './memberPaths.js';
import type { RecordColumns } from './recordColumns.js';
import { recordText } from './recordText.js';

/** A row ready to be stored. */
export interface EncodedRow {
  readonly row: OrderedRow;
  readonly text: string;
  /** Its member of every dimension. */
  readonly paths: readonly MemberPath[];
}

/** @throws a user error where the day does not exist. */
export function checkDay(day: number, what: string): void {
  if (!Number.isSafeInteger(day) || periodLevel(periodOfDay(day, 'day')) !== 'day') throw userError('BAD_DAY', `${what} is ${day}, which is not a day of the calendar; write 20240105 for 5 January 2024`, { name: String(day) });
}

/** Makes rows ready to be stored, each checked against the catalogue and the days that its batch covers. */
export class RowEncoder {
  readonly #days = new Set<number>();
  /** The day of the row before: most files are in the order of days. */
  #lastDay = 0;

  constructor(readonly columns: RecordColumns, readonly covers: DayRange | null) {}

  /** A row with its members and sums in the order of the columns; what it leaves out is found by `encode`. */
  order(row: Recorded): OrderedRow {
    const { id, day, members, sums, state = null, file = 0, line = 0 } = row;
    return { id, day, codes: this.columns.levels.map(([dimension]) => members[dimension] ?? ''), sums: this.columns.sums.map((column) => sums[column] ?? NaN), state, file, line };
  }

  /** @throws a user error that names the row where it does not fit. */
  encode(row: OrderedRow, { inOrder }: MemberPaths): EncodedRow {
    const { id, day, state, codes, sums } = row;
    if (day !== this.#lastDay && !this.#days.has(day)) this.#checkNewDay(row);
    this.#lastDay = day;
    if (state !== null && !Number.isSafeInteger(state)) throw userError('BAD_NUMBER', `row "${id}": its state must be a whole number`, { name: id });
    const paths: MemberPath[] = [];
    let names = '';
    for (let index = 0; index < inOrder.length; index += 1) {
      const code = codes[index] ?? '';
      const path = inOrder[index]?.get(code) ?? this.#unknown(row, index, inOrder[index]);
      names += index === 0 ? code : `,${code}`;
      paths.push(path);
    }
    let numbers = '';
    for (let index = 0; index < this.columns.sums.length; index += 1) {
      const value = sums[index];
      if (!Number.isSafeInteger(value)) throw userError('BAD_NUMBER', `row "${id}": "${this.columns.sums[index]}" must be a whole number`, { name: this.columns.sums[index] ?? '' });
      numbers += index === 0 ? `${value}` : `,${value}`;
    }
    return { row, paths, text: recordText(id, day, state, names, numbers) };
  }

  #checkNewDay({ id, day }: OrderedRow): void {
    checkDay(day, `the day of row "${id}"`);
    if (this.covers !== null && (day < this.covers.from || day > this.covers.to)) throw userError('OUTSIDE_COVERAGE', `row "${id}" is of day ${day}, outside the days that its batch covers`, { name: id });
    this.#days.add(day);
  }

  /** The days of the rows so far. */
  get days(): ReadonlySet<number> {
    return this.#days;
  }

  #unknown({ id, codes }: OrderedRow, index: number, known: ReadonlyMap<string, MemberPath> | undefined): never {
    const code = codes[index] ?? '';
    throw userError('UNKNOWN_MEMBER', `row "${id}": "${code}" is not a member of ${this.columns.levels[index]?.[0]}.${didYouMean(code, known?.keys() ?? [])}`, { name: code });
  }
}
