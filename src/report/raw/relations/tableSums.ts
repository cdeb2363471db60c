import { groupBy } from '../../../text/index.js';
import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import type { Gap } from '../table/gaps.js';
import { addsUp } from './arithmetic.js';
import { marksIn, marksOfNone } from './lacking.js';
import { matrixOf, placeWords, type Matrix } from './matrix.js';
import { alike, namedSums } from './namedSums.js';
import { relation } from './proposal.js';
import { namedSplits, stretchSplits, type Split } from './splits.js';

function partsIn(line: readonly (Entry | null)[], { whole, parts }: Split): { whole: Entry; parts: Entry[] } | null {
  const all = line[whole] ?? null;
  const told = parts.map((part) => line[part] ?? null).filter((entry) => entry !== null);
  return all === null || told.length < parts.length ? null : { whole: all, parts: told };
}

/** Columns of one name under different headings, as 交办数 under 热线 and under 政民互动, with each column that they may make up. */
function likeNamed(matrix: Matrix): Split[] {
  const names = new Map<string, number[]>();
  const width = matrix[0]?.length ?? 0;
  for (let at = 0; at < width; at += 1) {
    const name = matrix.find((line) => line[at] != null)?.[at]?.figure.place.column?.replace(/ \d+$/, '').split('/') ?? [];
    const last = name.length > 1 ? (name.at(-1) ?? '') : '';
    if (last !== '') names.set(last, [...(names.get(last) ?? []), at]);
  }
  return [...names.values()].filter((parts) => parts.length > 1).flatMap((parts) => Array.from({ length: width }, (_, whole) => ({ whole, parts })).filter(({ whole }) => !parts.includes(whole)));
}

const TELLING = 50n;

/** A split that the figures of a matrix bear out, and the lines that have all its parts. */
interface BorneOut {
  readonly split: Split;
  readonly relations: readonly RawRelation[];
}

/** Sums along the lines of a table that the figures bear out: in most of its lines, and not by chance alone. */
function borneOut(matrix: Matrix, isTotal: (entry: Entry) => boolean, more: readonly Split[]): BorneOut[] {
  const counted = (matrix[0] ?? []).map((_, at) => at).filter((at) => matrix.some((line) => line[at] != null));
  return [...stretchSplits(counted), ...more].flatMap((split): BorneOut[] => {
    const lines = matrix.map((line) => partsIn(line, split)).filter((line) => line !== null && alike(line)).filter((line) => line !== null);
    const holding = lines.filter(({ whole, parts }) => addsUp(whole.figure, parts.map(({ figure }) => figure)));
    const named = lines.some(({ whole }) => isTotal(whole));
    const telling = holding.some(({ whole, parts }) => (whole.figure.value?.n ?? 0n) >= TELLING && parts.filter(({ figure }) => (figure.value?.n ?? 0n) > 0n).length > 1);
    if (holding.length === 0 || 2 * holding.length <= lines.length || !(named || telling)) return [];
    // One line that adds up may do so by chance: what follows from it is doubted.
    const byChance = holding.length === 1 && !named;
    return [{ split, relations: lines.map(({ whole, parts }) => relation('SUM', whole, parts, byChance ? ['ARITHMETIC'] : ['GRAMMAR', 'ARITHMETIC'], byChance)) }];
  });
}

/** The sums along the rows and the columns of one table. `none` are marks that the text says stand for none. */
function sumsOf(entries: readonly Entry[], table: string, gaps: readonly Gap[], none: ReadonlySet<string>): RawRelation[] {
  const marks = marksIn(gaps, table);
  const [byRow, byColumn] = [matrixOf(entries, table, false), matrixOf(entries, table, true)];
  const [inRows, inColumns] = [borneOut(byRow, ({ square }) => square?.totalColumn === true, likeNamed(byRow)), borneOut(byColumn, ({ square }) => square?.totalRow === true, [])];
  const [namedInRows, namedInColumns] = [namedSplits(placeWords(byRow, false)), namedSplits(placeWords(byColumn, true))];
  const splitsOf = (splits: readonly Split[], found: readonly BorneOut[]): Split[] => [...splits, ...found.map(({ split }) => split)];
  const known = new Set([...none, ...marksOfNone(byRow, splitsOf(namedInRows, inRows), marks.byRow), ...marksOfNone(byColumn, splitsOf(namedInColumns, inColumns), marks.byColumn)]);
  const mayLack = (mark: string | null | undefined): boolean => mark !== undefined && (mark === null || !known.has(mark));
  return [
    ...namedSums(byRow, namedInRows, (line, place) => mayLack(marks.byRow(line, place))), ...namedSums(byColumn, namedInColumns, (line, place) => mayLack(marks.byColumn(line, place))),
    ...[...inRows, ...inColumns].flatMap(({ relations }) => relations), ...wholeElsewhere(byColumn, entries, table),
  ];
}

/** A table without a line of totals whose column makes up a count that is printed elsewhere. */
function wholeElsewhere(matrix: Matrix, entries: readonly Entry[], table: string): RawRelation[] {
  const block = (name: string): string => name.replace(/[a-j]$/, '');
  return matrix.flatMap((line): RawRelation[] => {
    const parts = line.filter((entry) => entry !== null);
    const whole = parts.length < 2 ? undefined : entries.find((entry) => isCount(entry) && (entry.square === null || block(entry.square.table) !== block(table)) && (entry.figure.value?.n ?? 0n) >= TELLING && addsUp(entry.figure, parts.map(({ figure }) => figure)));
    return whole === undefined ? [] : [relation('SUM', whole, parts, ['ARITHMETIC'], false)];
  });
}

/** Tables side by side under the same headings, as one: their lines go on from the left to the right. */
function goneOn(matrices: readonly Matrix[]): Matrix[] {
  const [first, ...others] = matrices;
  const names = (matrix: Matrix): string => matrix.map((line) => line.find((entry) => entry !== null)?.figure.place.column ?? '').join('|');
  if (first === undefined || others.length === 0 || others.some((other) => names(other) !== names(first))) return [];
  return [first.map((line, at) => [...line, ...others.flatMap((other) => other[at] ?? [])])];
}

/** The sums that the printed tables speak of, along rows and along columns. */
export function tableSums(entries: readonly Entry[], gaps: readonly Gap[], none: ReadonlySet<string>): RawRelation[] {
  const tables = [...new Set(entries.flatMap(({ square }) => (square === null ? [] : [square.table])))];
  const found = new Map<string, RawRelation>();
  const take = (relations: readonly RawRelation[]): void => {
    for (const each of relations) if (!found.has(each.id)) found.set(each.id, each);
  };
  for (const table of tables) take(sumsOf(entries, table, gaps, none));
  for (const beside of groupBy(tables.filter((table) => /[a-j]$/.test(table)), (table) => table.slice(0, -1)).values()) {
    for (const matrix of goneOn(beside.map((table) => matrixOf(entries, table, true)))) take(wholeElsewhere(matrix, entries, beside[0] ?? ''));
  }
  return [...found.values()];
}
