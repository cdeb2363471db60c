import { userError } from '../../../errors/index.js';
import { periodLevel, periodOfDay, type DayRange } from '../../../model/index.js';
import { didYouMean } from '../../../text/index.js';
import type { Recorded } from '../../recorded.js';
import type { Stored } from '../insert.js';
import type { MemberPath, MemberPaths } from './memberPaths.js';
import type { RecordColumns } from './recordColumns.js';
import { recordText } from './recordText.js';

/** A row ready to be stored. */
export interface EncodedRow {
  readonly id: string;
  readonly state: number | null;
  readonly file: number;
  readonly line: number;
  readonly text: string;
  /** The values of RecordColumns. */
  readonly values: readonly Stored[];
}

/** @throws a user error where the day does not exist. */
export function checkDay(day: number, what: string): void {
  if (!Number.isSafeInteger(day) || periodLevel(periodOfDay(day, 'day')) !== 'day') throw userError('BAD_DAY', `${what} is ${day}, which is not a day of the calendar; write 20240105 for 5 January 2024`, { name: String(day) });
}

/** Makes rows ready to be stored, each checked against the catalogue and the days that its batch covers. */
export class RowEncoder {
  readonly #days = new Set<number>();

  constructor(readonly columns: RecordColumns, readonly batchKey: number, readonly covers: DayRange | null) {}

  /** @throws a user error that names the row where it does not fit. */
  encode(row: Recorded, members: MemberPaths): EncodedRow {
    const { levels, sums } = this.columns;
    const { id, day, state = null, file = 0, line = 0 } = row;
    if (!this.#days.has(day)) this.#checkNewDay(row);
    if (state !== null && !Number.isSafeInteger(state)) throw userError('BAD_NUMBER', `row "${id}": its state must be a whole number`, { name: id });
    const values: Stored[] = [this.batchKey, id, state, file, line, day];
    let codes = '';
    for (const [dimension] of levels) {
      const { code, path } = this.#leaf(row, dimension, members);
      codes += codes === '' ? code : `,${code}`;
      for (const key of path) values.push(key);
    }
    let numbers = '';
    for (const column of sums) {
      const value = row.sums[column];
      if (value === undefined || !Number.isSafeInteger(value)) throw userError('BAD_NUMBER', `row "${id}": "${column}" must be a whole number`, { name: column });
      numbers += numbers === '' ? String(value) : `,${value}`;
      values.push(value);
    }
    return { id, state, file, line, values, text: recordText(id, day, state, codes, numbers) };
  }

  #checkNewDay({ id, day }: Recorded): void {
    checkDay(day, `the day of row "${id}"`);
    if (this.covers !== null && (day < this.covers.from || day > this.covers.to)) throw userError('OUTSIDE_COVERAGE', `row "${id}" is of day ${day}, outside the days that its batch covers`, { name: id });
    this.#days.add(day);
  }

  /** The days of the rows so far. */
  get days(): ReadonlySet<number> {
    return this.#days;
  }

  #leaf(row: Recorded, dimension: string, { byCode }: MemberPaths): MemberPath {
    const known = byCode.get(dimension);
    const code = row.members[dimension] ?? '';
    const leaf = known?.get(code);
    if (leaf !== undefined) return leaf;
    throw userError('UNKNOWN_MEMBER', `row "${row.id}": "${code}" is not a member of ${dimension}.${didYouMean(code, known?.keys() ?? [])}`, { name: code });
  }
}
