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
  /** The keys of its members at every level of every dimension. */
  readonly keys: readonly number[];
}

/** A member of every dimension: what rows share that have the same codes. */
interface Combination {
  readonly names: string;
  readonly keys: readonly number[];
}

/** Combinations kept at most; then they are forgotten and kept anew. */
const MOST_COMBINATIONS = 65_536;

/** @throws a user error where the day does not exist. */
export function checkDay(day: number, what: string): void {
  if (!Number.isSafeInteger(day) || periodLevel(periodOfDay(day, 'day')) !== 'day') throw userError('BAD_DAY', `${what} is ${day}, which is not a day of the calendar; write 20240105 for 5 January 2024`, { name: String(day) });
}

/** Makes rows ready to be stored, each checked against the catalogue and the days that its batch covers. */
export class RowEncoder {
  readonly #days = new Set<number>();
  /** The day of the row before: most files are in the order of days. */
  #lastDay = 0;

  /** By the list of codes itself: readers give rows with the same codes one list. */
  readonly #combinations = new Map<readonly string[], Combination>();

  constructor(readonly columns: RecordColumns, readonly covers: DayRange | null) {}

  /** A row with its members and sums in the order of the columns; what it leaves out is found by `encode`. */
  order(row: Recorded): OrderedRow {
    const { id, day, members, sums, state = null, file = 0, line = 0 } = row;
    return { id, day, codes: this.columns.levels.map(([dimension]) => members[dimension] ?? ''), sums: this.columns.sums.map((column) => sums[column] ?? NaN), state, file, line };
  }

  /** @throws a user error that names the row where it does not fit. */
  encode(row: OrderedRow, members: MemberPaths): EncodedRow {
    const { id, day, state, codes, sums } = row;
    if (day !== this.#lastDay && !this.#days.has(day)) this.#checkNewDay(row);
    this.#lastDay = day;
    if (state !== null && !Number.isSafeInteger(state)) throw userError('BAD_NUMBER', `row "${id}": its state must be a whole number`, { name: id });
    const { names, keys } = this.#combinations.get(codes) ?? this.#combine(row, members);
    for (let index = 0; index < this.columns.sums.length; index += 1) {
      const column = this.columns.sums[index] ?? '';
      if (!Number.isSafeInteger(sums[index])) throw userError('BAD_NUMBER', `row "${id}": "${column}" must be a whole number`, { name: column });
    }
    return { row, keys, text: recordText(id, day, state, names, sums.join(',')) };
  }

  #combine({ id, codes }: OrderedRow, { inOrder }: MemberPaths): Combination {
    const paths = this.columns.levels.map(([dimension], index): MemberPath => {
      const [code, known] = [codes[index] ?? '', inOrder[index]];
      const path = known?.get(code);
      if (path !== undefined) return path;
      throw userError('UNKNOWN_MEMBER', `row "${id}": "${code}" is not a member of ${dimension}.${didYouMean(code, known?.keys() ?? [])}`, { name: code });
    });
    const found = { names: codes.join(','), keys: paths.flatMap(({ path }) => path) };
    if (this.#combinations.size >= MOST_COMBINATIONS) this.#combinations.clear();
    this.#combinations.set(codes, found);
    return found;
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
}
