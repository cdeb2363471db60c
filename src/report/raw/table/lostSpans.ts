import { sharedPairs } from '../likeness.js';
import { roleOfHeading, TOTAL_WORDS } from './columns.js';
import type { Square } from './sections.js';
import { squeezed } from './squeezed.js';

/** A heading that lost the columns it covers: its words, and how many blank cells follow it. */
interface Name {
  readonly text: string;
  readonly blanks: number;
}

/** One way to lay the names of a heading over the columns: for each column, its names from the top. */
type Layout = readonly (readonly string[])[];

const MOST = 20_000;
const MOST_TIED = 20;

function namesOf(row: readonly Square[]): Name[] {
  const names: { text: string; blanks: number }[] = [];
  for (const { cell, own } of row) {
    const text = own ? (squeezed(cell?.text ?? '')) : '';
    if (text !== '') names.push({ text, blanks: 0 });
    else if (own || cell === null) {
      const last = names.at(-1);
      if (last !== undefined) last.blanks += 1;
    }
  }
  return names;
}

/** Every way in which the names of a row can take those below them, in order: each takes none and is a column itself, or two or more. */
function* arranged(names: readonly Name[], below: readonly Layout[], at: number, from: number): Generator<Layout[]> {
  const name = names[at];
  if (name === undefined) {
    if (from === below.length) yield [];
    return;
  }
  const most = below.length - from;
  for (const taken of [0, ...Array.from({ length: Math.max(0, most - 1) }, (_, more) => more + 2)]) {
    const own: Layout = taken === 0 ? [[name.text]] : below.slice(from, from + taken).flat().map((under) => [name.text, ...under]);
    for (const rest of arranged(names, below, at + 1, from + taken)) yield [own, ...rest];
  }
}

function* layoutsOf(rows: readonly (readonly Name[])[]): Generator<Layout[]> {
  const [first, ...lower] = rows;
  if (first === undefined) return;
  if (lower.length === 0) {
    yield first.map(({ text }) => [[text]]);
    return;
  }
  for (const below of layoutsOf(lower)) yield* arranged(first, below, 0, 0);
}

/** Columns that a heading does not name are added behind names that blank cells follow. */
function widened(layout: readonly Layout[], names: readonly Name[], width: number): Layout | null {
  const missing = width - layout.flat().length;
  if (missing === 0) return layout.flat();
  if (missing < 0 || missing > 3) return null;
  let left = missing;
  const filled = layout.map((columns, at) => {
    const [only, second] = columns;
    const room = second === undefined && only !== undefined ? Math.min(left, names[at]?.blanks ?? 0, 1) : 0;
    left -= room;
    return room === 0 || only === undefined ? columns : [only, only];
  });
  return left === 0 ? filled.flat() : null;
}

/** What the figures of a column speak for and against its names. */
function fit(column: readonly string[], squares: readonly Square[]): number {
  const last = column.at(-1) ?? '';
  const role = roleOfHeading(last);
  const numbers = squares.filter(({ meaning }) => meaning.kind === 'number');
  const words = squares.filter(({ meaning }) => meaning.kind === 'words');
  const percent = numbers.filter(({ meaning }) => meaning.kind === 'number' && meaning.percent).length;
  if (role === 'rate' || role === 'share') return percent > 0 ? 3 : -2;
  if (percent > 0) return -3;
  return words.length > numbers.length ? (/单位|部门|名称|类别|类型|事项|地区|层级|渠道|来源|项目/.test(last) ? 2 : -2) : 0;
}

/** Does a name that lower names repeat under another take each of them once? */
function repeats(layout: Layout): number {
  const seen = layout.map((column) => column.join('/'));
  return new Set(seen).size === seen.length ? 2 : -4;
}

/** Names that share words with the ones under them (满意度 over 不满意率), and names over equal lists, speak for a layout. */
function kinship(layout: Layout): number {
  const under = new Map<string, string[]>();
  const kin = new Set<string>();
  for (const column of layout) {
    column.slice(1).forEach((name, at) => {
      const above = column.slice(0, at + 1).join('/');
      if (!(under.get(above) ?? []).includes(name)) under.set(above, [...(under.get(above) ?? []), name]);
      if (sharedPairs(column[at] ?? '', name) > 0) kin.add(`${above}/${name}`);
    });
  }
  const lists = [...under.values()].filter((list) => list.length > 1).map((list) => list.join());
  const twins = [...under].filter(([, list]) => list.length > 1).map(([above, list]) => `${above.split('/').slice(0, -1).join('/')}: ${list.join()}`);
  return kin.size + 3 * (lists.length - new Set(lists).size) + twins.length - new Set(twins).size;
}

function sums(layout: Layout, columns: readonly (readonly Square[])[]): number {
  const value = (square: Square | undefined): bigint | null => (square?.meaning.kind === 'number' && !square.meaning.percent ? square.meaning.number.value.n : null);
  const groups = new Map<string, number[]>();
  layout.forEach((column, at) => groups.set(column[0] ?? '', [...(groups.get(column[0] ?? '') ?? []), at]));
  const totals = layout.flatMap((column, at) => (TOTAL_WORDS.test(column.at(-1) ?? '') ? [at] : []));
  return [...groups.values()].filter((group) => group.length > 1).filter((group) => totals.some((total) => {
    const parts = group.filter((at) => at !== total);
    const lines = columns[total]?.map((_, row) => ({ whole: value(columns[total]?.[row]), parts: parts.map((at) => value(columns[at]?.[row])) })) ?? [];
    return lines.length > 0 && lines.every((line) => line.whole !== null && line.parts.every((part) => part !== null) && line.parts.reduce((sum, part) => sum + (part ?? 0n), 0n) === line.whole);
  })).length * 3;
}

/** What equally good layouts agree on: for each column the names that all give it; null where some column is left without. */
function agreed([first, ...others]: readonly Layout[]): Layout | null {
  const common = first?.map((column, at) => column.filter((name) => others.every((other) => other[at]?.includes(name)))) ?? [];
  return common.length === 0 || common.some((column) => column.length === 0) ? null : common;
}

/**
 * The names of each column of a heading of several lines whose cells lost what they cover: of all ways to lay them over the
 * columns the one that the figures bear out best. Null where the lines cover the columns as they stand, or none is found.
 */
export function namesOverColumns(heading: readonly (readonly Square[])[], body: readonly (readonly Square[])[]): Layout | null {
  const width = body.reduce((most, row) => Math.max(most, row.filter(({ cell }) => cell !== null).length), 0);
  const spans = heading.some((row) => row.some(({ cell }) => cell !== null && (cell.colSpan > 1 || cell.rowSpan > 1)));
  const rows = heading.map(namesOf);
  const [first] = rows;
  if (first === undefined || rows.length < 2 || spans || (rows.at(-1)?.length ?? 0) >= width || first.length >= width) return null;
  const columns = Array.from({ length: width }, (_, at) => body.flatMap((row) => (row[at] === undefined ? [] : [row[at]])));
  let best: readonly Layout[] = [];
  let most = -Infinity;
  let seen = 0;
  for (const tree of layoutsOf(rows)) {
    seen += 1;
    if (seen > MOST) return null;
    const layout = widened(tree, first, width);
    if (layout === null) continue;
    const score = layout.reduce((sum, column, at) => sum + fit(column, columns[at] ?? []), 0) + repeats(layout) + kinship(layout) + sums(layout, columns);
    if (score > most) [best, most] = [[layout], score];
    else if (score === most) best = [...best.slice(0, MOST_TIED), layout];
  }
  return agreed(best);
}
