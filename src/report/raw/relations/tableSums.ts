import { isCount, type Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { addsUp, distance } from './arithmetic.js';
import { relation } from './proposal.js';

/** One way to split a line of a table: the place of the whole, and the places of the parts. */
interface Split {
  readonly whole: number;
  readonly parts: readonly number[];
}

type Matrix = readonly (readonly (Entry | null)[])[];

function matrixOf(entries: readonly Entry[], table: string, turned: boolean): Matrix {
  const mine = entries.filter((entry) => entry.square?.table === table && isCount(entry));
  const height = mine.reduce((most, { square }) => Math.max(most, (turned ? square?.column : square?.row) ?? 0), -1) + 1;
  const width = mine.reduce((most, { square }) => Math.max(most, (turned ? square?.row : square?.column) ?? 0), -1) + 1;
  const rows: (Entry | null)[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => null));
  for (const entry of mine) {
    const [row, column] = turned ? [entry.square?.column ?? 0, entry.square?.row ?? 0] : [entry.square?.row ?? 0, entry.square?.column ?? 0];
    const line = rows[row];
    if (line !== undefined) line[column] = entry;
  }
  return rows;
}

function partsIn(line: readonly (Entry | null)[], { whole, parts }: Split): { whole: Entry; parts: Entry[] } | null {
  const all = line[whole] ?? null;
  const told = parts.map((part) => line[part] ?? null).filter((entry) => entry !== null);
  return all === null || told.length < parts.length ? null : { whole: all, parts: told };
}

/** Every split of a line into a whole and a stretch of neighbours. */
function splitsOf(width: number): Split[] {
  const places = Array.from({ length: Math.min(width, 40) }, (_, at) => at);
  return places.flatMap((from) => places.slice(from + 1).flatMap((to) => {
    const parts = places.slice(from, to + 1);
    return places.filter((whole) => whole < from || whole > to).map((whole): Split => ({ whole, parts }));
  }));
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

/** Are all counted alike? What is added is counted in one measure word. */
function alike({ whole, parts }: { whole: Entry; parts: readonly Entry[] }): boolean {
  return parts.every(({ figure }) => figure.measureWord === whole.figure.measureWord || figure.measureWord === '' || whole.figure.measureWord === '');
}


/** Sums along the lines of a table that the figures bear out: in most of its lines, and not by chance alone. */
function borneOut(matrix: Matrix, isTotal: (entry: Entry) => boolean, more: readonly Split[]): RawRelation[] {
  const width = matrix[0]?.length ?? 0;
  return [...splitsOf(width), ...more].flatMap((split) => {
    const lines = matrix.map((line) => partsIn(line, split)).filter((line) => line !== null && alike(line)).filter((line) => line !== null);
    const holding = lines.filter(({ whole, parts }) => addsUp(whole.figure, parts.map(({ figure }) => figure)));
    const named = lines.some(({ whole }) => isTotal(whole));
    const telling = holding.some(({ whole, parts }) => (whole.figure.value?.n ?? 0n) >= TELLING && parts.filter(({ figure }) => (figure.value?.n ?? 0n) > 0n).length > 1);
    if (holding.length === 0 || 2 * holding.length <= lines.length || !(named || telling)) return [];
    return lines.map(({ whole, parts }) => relation('SUM', whole, parts, holding.length > 1 || named ? ['GRAMMAR', 'ARITHMETIC'] : ['ARITHMETIC'], false));
  });
}

/** Lines that are named as totals of all the others: taken as that where few are off, or all by little. */
function named(matrix: Matrix, isTotal: (entry: Entry) => boolean): RawRelation[] {
  const width = matrix[0]?.length ?? 0;
  const totals = Array.from({ length: width }, (_, at) => at).filter((at) => matrix.some((line) => line[at] != null && isTotal(line[at])));
  const [whole, second] = totals;
  if (whole === undefined || second !== undefined || width < 3) return [];
  const split: Split = { whole, parts: Array.from({ length: width }, (_, at) => at).filter((at) => at !== whole) };
  const lines = matrix.map((line) => {
    const all = line[whole] ?? null;
    const parts = split.parts.map((part) => line[part] ?? null).filter((entry) => entry !== null);
    return all === null || parts.length < 2 ? null : { whole: all, parts };
  }).filter((line) => line !== null).filter(alike);
  const sound = lines.filter((line) => addsUp(line.whole.figure, line.parts.map(({ figure }) => figure)));
  const near = lines.filter((line) => (distance(line.whole.figure, line.parts.map(({ figure }) => figure))?.perMille ?? 1000n) <= 50n);
  return near.length < lines.length && sound.length === 0 ? [] : lines.map((line) => relation('SUM', line.whole, line.parts, sound.includes(line) ? ['GRAMMAR', 'ARITHMETIC'] : ['GRAMMAR'], false));
}

/** A table without a line of totals whose column makes up a count that is printed elsewhere. */
function wholeElsewhere(matrix: Matrix, entries: readonly Entry[], table: string): RawRelation[] {
  return matrix.flatMap((line): RawRelation[] => {
    const parts = line.filter((entry) => entry !== null);
    const whole = parts.length < 2 ? undefined : entries.find((entry) => isCount(entry) && entry.square?.table !== table && (entry.figure.value?.n ?? 0n) >= TELLING && addsUp(entry.figure, parts.map(({ figure }) => figure)));
    return whole === undefined ? [] : [relation('SUM', whole, parts, ['ARITHMETIC'], false)];
  });
}

/** The sums that the printed tables speak of, along rows and along columns. */
export function tableSums(entries: readonly Entry[]): RawRelation[] {
  const tables = [...new Set(entries.flatMap(({ square }) => (square === null ? [] : [square.table])))];
  const found = new Map<string, RawRelation>();
  for (const table of tables) {
    const [byRow, byColumn] = [matrixOf(entries, table, false), matrixOf(entries, table, true)];
    const inColumn = (entry: Entry): boolean => entry.square?.totalColumn === true;
    const inRow = (entry: Entry): boolean => entry.square?.totalRow === true;
    for (const each of [...named(byRow, inColumn), ...named(byColumn, inRow), ...borneOut(byRow, inColumn, likeNamed(byRow)), ...borneOut(byColumn, inRow, []), ...wholeElsewhere(byColumn, entries, table)]) {
      if (!found.has(each.id)) found.set(each.id, each);
    }
  }
  return [...found.values()];
}
