import { Problems, userError } from '../../errors/index.js';
import { didYouMean } from '../../text/index.js';
import type { OrderedRow } from '../../warehouse/index.js';
import { fault, quoted, type Fault } from '../fault.js';
import { columnsOf, type Mapping } from '../mapping/mapping.js';
import type { MemberFinder } from './memberWords.js';
import { readSum, type CellOf } from './readSum.js';
import { SharedLists } from './sharedLists.js';
import { readWholeNumber } from './wholeNumber.js';

/** Turns the cells of a record into a row of the fact, or tells why it cannot be one. */
export type ReadRecord = (cells: readonly string[], file: number, line: number) => OrderedRow | Fault;

/** The longest name of a record, in characters. */
const MOST_ID = 200;
const CONTROL = /\p{Cc}/u;
/** The state of records whose state is empty, where that is the first. */
const FIRST_STATE = Number.MIN_SAFE_INTEGER;

const isNumber = (read: number | Fault): read is number => typeof read === 'number';
const isFault = (read: number | Fault): read is Fault => typeof read !== 'number';

/** @throws a user error that lists the columns of the mapping that a file does not have. */
export function checkColumns(mapping: Mapping, names: readonly string[], file: string): void {
  const problems = new Problems();
  const told = new Set<string>();
  for (const { text, line } of columnsOf(mapping)) {
    if (names.includes(text) || told.has(text)) continue;
    told.add(text);
    problems.add(userError('UNKNOWN_COLUMN', `"${file}" has no column "${text}".${didYouMean(text, names)} Its columns are ${names.slice(0, 30).join(', ')}`, { name: text, place: { file: mapping.file, line } }));
  }
  problems.throwIfAny(`${mapping.file} does not fit "${file}"`);
}

function readId({ record }: Mapping, cellOf: CellOf): (cells: readonly string[]) => string | Fault {
  const parts = record.map(({ text }) => cellOf(text));
  const names = record.map(({ text }) => `"${text}"`).join(' and ');
  return (cells) => {
    const id = parts.length === 1 ? (parts[0]?.(cells) ?? '') : parts.map((part) => part(cells)).join(' | ');
    if (id === '' || (parts.length > 1 && parts.some((part) => part(cells) === ''))) return fault('NO_RECORD_ID', `${names} is empty, so the record has no name`);
    return id.length > MOST_ID || CONTROL.test(id) ? fault('BAD_RECORD_ID', `${names} is ${quoted(id)}; expected at most ${MOST_ID} characters, none of them control characters`) : id;
  };
}

function readState({ state }: Mapping, cellOf: CellOf): (cells: readonly string[]) => number | Fault {
  if (state === null) return () => FIRST_STATE;
  const { column, moments, emptyIsFirst } = state;
  const cell = cellOf(column.text);
  return (cells) => {
    const text = cell(cells);
    if (text === '' && emptyIsFirst) return FIRST_STATE;
    const value = moments === null ? readWholeNumber(text, 'plain') : moments.seconds(text);
    return value ?? fault('BAD_STATE', `"${column.text}" is ${quoted(text)}; expected ${moments === null ? 'a whole number' : moments.expected}`);
  };
}

/** The first column of a reader that failed ends the reading: one reason a record. */
export function readRecord(mapping: Mapping, columns: readonly string[], finders: ReadonlyMap<string, MemberFinder>): ReadRecord {
  const cellOf: CellOf = (column) => {
    const index = columns.indexOf(column);
    return (cells) => (cells[index] ?? '').trim();
  };
  const { day: { column, moments }, covers } = mapping;
  const [idOf, dayCell, stateOf] = [readId(mapping, cellOf), cellOf(column.text), readState(mapping, cellOf)];
  const finds = [...mapping.members].map(([name, rule]) => {
    if (rule.kind === 'always') return (): string => rule.code;
    const [finder, cell] = [finders.get(name), cellOf(rule.column.text)];
    const above = rule.addUnder?.kind === 'column' ? cellOf(rule.addUnder.column.text) : (): string => '';
    return (cells: readonly string[]): string | Fault => finder?.find(cell(cells), above(cells)) ?? '';
  });
  const reads = [...mapping.sums.values()].map((rule) => readSum(rule, cellOf));
  const codes = finds.map(() => '');
  const shared = new SharedLists();
  const hasState = mapping.state !== null;
  return (cells, file, line) => {
    const id = idOf(cells);
    if (typeof id !== 'string') return id;
    const text = dayCell(cells);
    const day = moments.day(text);
    if (day === null) return fault('BAD_DATE', `"${column.text}" is ${quoted(text)}; expected ${moments.expected}`);
    if (covers !== null && (day < covers.from || day > covers.to)) return fault('OUTSIDE_COVERAGE', `"${column.text}" is ${quoted(text)}, outside the days that the mapping covers`);
    const state = stateOf(cells);
    if (typeof state !== 'number') return state;
    for (let index = 0; index < finds.length; index += 1) {
      const code = finds[index]?.(cells) ?? '';
      if (typeof code !== 'string') return code;
      codes[index] = code;
    }
    const sums = reads.map((read) => read(cells));
    if (!sums.every(isNumber)) return sums.find(isFault) ?? fault('BAD_NUMBER', 'a number cannot be read');
    return { id, day, codes: shared.of(codes), sums, file, line, state: hasState ? state : null };
  };
}
