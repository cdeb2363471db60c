import { roleOfHeading, type ColumnRole } from './columns.js';
import { isUnitAlone } from './headingUnit.js';
import { namesOverColumns } from './lostSpans.js';
import { transposed, type Section, type Square } from './sections.js';
import { squeezed } from './squeezed.js';

/** A column of a section: its heading pieces from the top, and what it holds. */
export interface Column {
  readonly index: number;
  readonly heading: readonly string[];
  readonly role: ColumnRole;
}

/** Columns that say something of the same row names: one table, of several side by side. */
export interface Group {
  readonly labels: readonly Column[];
  /** Before the values or behind them: the unit of each row. */
  readonly units: readonly Column[];
  readonly values: readonly Column[];
}

/** The heading of a column in one line, from the top. */
export const nameOf = (column: Column): string => column.heading.join('/');

const textOf = (square: Square | undefined): string => squeezed(square?.meaning.kind === 'words' || square?.meaning.kind === 'number' ? (square.cell?.text ?? '') : '');

/** The heading of a column: what stands above it; a blank takes the words to its left where lower headings go on under them. */
function headingOf(section: Section, column: number): string[] {
  const pieces: string[] = [];
  section.heading.forEach((row, line) => {
    let text = textOf(row[column]);
    const below = section.heading.slice(line + 1).some((lower) => textOf(lower[column]) !== '');
    const isBlank = row[column]?.cell == null || row[column].cell.text.trim() === '';
    if (text === '' && isBlank && below) for (let left = column - 1; left > 0 && text === ''; left -= 1) text = textOf(row[left]);
    if (text !== '' && pieces.at(-1) !== text) pieces.push(text);
  });
  return pieces;
}

const COUNT_WORDS = /[件个次数量]|人|count|number/;

/** Do numbers count the lines of a table, from 1 on? */
function countsLines(cells: readonly (Square | undefined)[]): boolean {
  const numbers = cells.flatMap((square) => (square?.meaning.kind === 'number' ? [square.meaning] : []));
  return numbers.length > 2 && numbers.every(({ number, word, percent }, at) => word === '' && !percent && number.whole && number.value.n === BigInt(at + 1) && number.value.d === 1n);
}

/** Under no heading, percentages are shares of what stands before them. */
function isBareShare(heading: readonly string[], cells: readonly (Square | undefined)[], column: number): boolean {
  const numbers = cells.flatMap((square) => (square?.meaning.kind === 'number' ? [square.meaning] : []));
  return heading.length === 0 && column > 0 && numbers.length > 0 && numbers.every(({ percent, sign }) => percent && sign === null);
}

/** Under no heading, percentages with a sign are changes of what stands before them. */
function isBareChange(heading: readonly string[], cells: readonly (Square | undefined)[], column: number): boolean {
  const numbers = cells.flatMap((square) => (square?.meaning.kind === 'number' ? [square.meaning] : []));
  return heading.length === 0 && column > 0 && numbers.length > 0 && numbers.every(({ percent, sign }) => percent && sign !== null);
}

/** Headings of changes that say neither percent nor times. */
const DIFFERENCES = /(?:增减|变化|增加|减少)$/;

/** Are all numbers whole, and none in percent? Then they count. */
function areWhole(cells: readonly (Square | undefined)[]): boolean {
  const numbers = cells.flatMap((square) => (square?.meaning.kind === 'number' ? [square.meaning] : []));
  return numbers.length > 1 && numbers.every(({ number, percent }) => number.whole && !percent);
}

/** Headings of times that name the rows. */
const TIMES = /^(?:年份|年度|年|月份|月|季度|时间|日期|year|month)$/i;

/** May a number be the name of a year, or of a month? */
function namesTime({ meaning }: Square): boolean {
  return meaning.kind === 'number' && meaning.number.whole && !meaning.percent && /^(?:(?:19|20)\d\d|1[0-2]|[1-9])$/.test(meaning.number.value.n.toString());
}

/** Does a column beside others say in which unit each row is counted? */
function statesUnits(cells: readonly (Square | undefined)[], column: number): boolean {
  const words = cells.filter((square) => square?.cell?.column === column).map(textOf).filter((text) => text !== '');
  return column > 0 && words.length > 0 && words.every(isUnitAlone);
}

function roleOf(section: Section, column: number, heading: readonly string[]): ColumnRole {
  const cells = section.body.map((row) => row[column]).filter((square) => square?.own === true);
  const numbers = cells.filter((square) => square?.meaning.kind === 'number').length;
  const words = cells.filter((square) => square?.meaning.kind === 'words').length;
  const last = heading.at(-1) ?? '';
  const own = roleOfHeading(last);
  if (own === 'serial' || (column === 0 && heading.length === 0 && countsLines(cells))) return 'serial';
  if (column === 0 && TIMES.test(last) && cells.every((square) => square?.meaning.kind !== 'number' || namesTime(square))) return 'label';
  if (isBareShare(heading, cells, column)) return 'share';
  if (isBareChange(heading, cells, column)) return 'change';
  if (words > numbers && statesUnits(cells, column)) return 'unit';
  if (words > numbers || (column === 0 && words > 0 && words === numbers)) return 'label';
  const covered = section.body.filter((row) => row[column]?.own === false && row[column].cell !== null).length;
  if (numbers === 0 && covered > 0) return 'label';
  if (own === 'change' && DIFFERENCES.test(last) && areWhole(cells)) return 'difference';
  if (own !== 'value' || COUNT_WORDS.test(last)) return own;
  return roleOfHeading(heading.join('/'));
}

/** Headings of columns of ranks. */
export const RANKS = /^(?:.{0,8}(?:排名|名次|位次)|rank)$/i;

/** Behind a column of ranks, 升降 says how many places they went up or down. */
function areMovesOfRanks({ role }: Column, before: Column | undefined, rows: Section['body'], index: number): boolean {
  const isBehind = (role === 'change' || role === 'difference') && before?.role === 'serial' && RANKS.test(before.heading.at(-1) ?? '');
  return isBehind && rows.every((row) => row[index]?.meaning.kind !== 'number' || (row[index].meaning.number.whole && !row[index].meaning.percent));
}

/** The columns of a section that print anything, or have a heading to say what is not printed. */
export function columnsOf(section: Section): Column[] {
  const width = section.body.reduce((most, row) => Math.max(most, row.length), 0);
  const laid = namesOverColumns(section.heading, section.body);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const heading = laid?.[index] ?? headingOf(section, index);
    return { index, heading: [...heading], role: roleOf(section, index, heading) };
  });
  return columns.map((column, at) => (areMovesOfRanks(column, columns[at - 1], section.body, column.index) ? { ...column, role: 'serial' as const } : column)).filter(({ index, heading }) => heading.length > 0 || section.body.some((row) => textOf(row[index]) !== ''));
}

/** Cuts columns into groups wherever row names begin anew after values. */
export function groupsOf(columns: readonly Column[]): Group[] {
  const groups: { labels: Column[]; units: Column[]; values: Column[] }[] = [];
  for (const column of columns.filter(({ role }) => role !== 'serial')) {
    const last = groups.at(-1);
    if (column.role === 'label') {
      if (last === undefined || last.values.length > 0) groups.push({ labels: [column], units: [], values: [] });
      else last.labels.push(column);
    } else if (column.role === 'unit' && last !== undefined) last.units.push(column);
    else if (last === undefined) groups.push({ labels: [], units: [], values: [column] });
    else last.values.push(column);
  }
  return groups.filter(({ values }) => values.length > 0);
}

/** Does a section lie on its side: are its measures (占比, 同比) named by rows and not by columns? */
export function liesOnItsSide(section: Section): boolean {
  const special: ReadonlySet<ColumnRole> = new Set(['share', 'change', 'difference']);
  const named = section.heading.at(-1)?.map(textOf) ?? [];
  const rows = section.body.map((row) => textOf(row.find(({ meaning }) => meaning.kind === 'words')));
  return rows.some((text) => special.has(roleOfHeading(text))) && !named.some((text) => text !== '' && special.has(roleOfHeading(text))) && section.body.length <= 8;
}

/** A section that lies on its side, turned; its first column becomes its heading. */
export function upright(section: Section): Section {
  const turned = transposed([...section.heading.slice(-1), ...section.body]);
  const [first = [], ...rest] = turned;
  const isHead = section.heading.length > 0 || first.every(({ meaning }) => meaning.kind !== 'number');
  return isHead ? { title: section.title, heading: [first], body: rest } : section;
}
