import { cutPassage, joinPassages, type Passage } from '../../document/index.js';
import type { CellBudget } from '../cellBudget.js';
import type { LinePart } from '../lines/part.js';
import { alignColumns, type Segment } from './alignColumns.js';
import { alignedTable } from './alignedTable.js';
import { displayWidth } from './displayWidth.js';
import type { FoundTable, TableFinder } from './finder.js';
import { runFrom, tableOfRows } from './finder.js';
import { looksLikeNumber } from './looksLikeNumber.js';
import { withSerialNumber } from './serialNumbers.js';

const LONGEST_CELL = 40;
const LONGEST_LINE = 2_000;
const FIGURES_WITHIN = 50;
const WIDE = '\\s{2,}|\\u3000';
const CLOSE = '\\s';
const SENTENCE = /[。；;！？]|[，,、：:](?!\d)/;

/** Characters of a label that were spaced out, as in `其  他`: each alone, and no others beside them. */
const SPACED_OUT = /(?<!\S)\p{Script=Han}(?:[ \u3000]+\p{Script=Han})+(?!\S)/gu;

/** English words that follow each other are one label, as in `Water supply 9,214 5.0%`. */
const ENGLISH_LABEL = /[A-Za-z][\w'’&/-]*(?:\s[A-Za-z&][\w'’&/-]*)+/;
/** A line of a list, numbered: no row of a table. */
const LIST_MARK = /^\s*(?:\(?\d{1,2}[.、)）]|[-•·▪])\s*\D/;

/** The words of a line between separators; a label that was spaced out is one. */
function segmentsOf({ passage }: LinePart, separator: string): Segment[] {
  if (passage.text.length > LONGEST_LINE) return [];
  const words = `\\S+(?:(?!${separator})\\s\\S+)*`;
  const withLabels = [...passage.text.matchAll(new RegExp(`${SPACED_OUT.source}|${ENGLISH_LABEL.source}(?!\\S)|${words}`, 'gu'))];
  const found = withLabels.length > 1 ? withLabels : [...passage.text.matchAll(new RegExp(words, 'gu'))];
  return found.map(({ 0: words, index }) => {
    const from = displayWidth(passage.text.slice(0, index));
    return { from, to: from + displayWidth(words), passage: withoutInnerSpaces(cutPassage(passage, index, index + words.length)) };
  });
}

function withoutInnerSpaces(passage: Passage): Passage {
  if (!new RegExp(`^${SPACED_OUT.source}$`, 'u').test(passage.text)) return passage;
  return joinPassages([...passage.text.matchAll(/\S/g)].map(({ index }) => cutPassage(passage, index, index + 1)));
}

/** Do the lines that are as long as the heading begin with serial numbers? */
function areNumbered(rows: readonly (readonly Segment[])[]): boolean {
  const full = rows.slice(1).filter(({ length }) => length === rows[0]?.length);
  return full.length > 1 && full.every(([first], at) => /^\d+$/.test(first?.passage.text ?? '') && Number(first?.passage.text) === Number(full[0]?.[0]?.passage.text) + at);
}

/** Rows that are as long as their heading, but for a line of totals without a serial number; null where others are shorter. */
function numberedRows(rows: readonly (readonly Segment[])[]): (readonly Passage[])[] | null {
  if (!areNumbered(rows)) return null;
  const told = rows.map((row) => withSerialNumber(row.map(({ passage }) => passage), rows[0]?.length ?? 0));
  return told.includes(null) ? null : told.filter((row) => row !== null);
}

/** Rows of equal length as they are; otherwise by where their words stand, or from the left where that is not clear. */
function tableOf(rows: readonly (readonly Segment[])[], budget: CellBudget): FoundTable {
  const areEqual = rows.every(({ length }) => length === rows[0]?.length);
  const numbered = areEqual ? null : numberedRows(rows);
  const aligned = areEqual || numbered !== null ? null : alignColumns(rows);
  const table = numbered !== null ? tableOfRows(numbered, budget) : aligned === null ? tableOfRows(rows.map((row) => row.map(({ passage }) => passage)), budget) : alignedTable(aligned, budget);
  return { table, used: rows.length };
}

function areCells(segments: readonly Segment[]): boolean {
  return segments.length >= 2 && segments.every(({ passage }) => passage.text.length <= LONGEST_CELL && !SENTENCE.test(passage.text));
}

/** Under a heading, what is no label is a figure; in tables side by side labels stand between them. */
function labelsAndFigures(segments: readonly Segment[]): boolean {
  const figures = segments.filter(({ passage }) => looksLikeNumber(passage.text)).length;
  return figures * 2 >= segments.length;
}

function hasFigures(segments: readonly Segment[]): boolean {
  return segments.some(({ passage }) => looksLikeNumber(passage.text));
}

/** A table whose cells are parted by two spaces or more, with figures soon. */
const widelySpaced: TableFinder = (lines, from, budget) => {
  const isRow = (line: LinePart): boolean => areCells(segmentsOf(line, WIDE));
  const beginning = runFrom(lines.slice(from, from + FIGURES_WITHIN), 0, isRow);
  if (beginning.length < 2 || !beginning.some((line) => hasFigures(segmentsOf(line, WIDE)))) return null;
  return tableOf(runFrom(lines, from, isRow).map((line) => segmentsOf(line, WIDE)), budget);
};

/** A table whose cells are parted by single spaces: under the heading line, each line is a label and figures; the last may be shorter. */
const closelySpaced: TableFinder = (lines, from, budget) => {
  const [heading] = lines.slice(from, from + 1).map((line) => segmentsOf(line, CLOSE));
  if (heading === undefined || !areCells(heading)) return null;
  const rows = [heading];
  const gap = lines[from + 1]?.gap ?? 0;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const row = line === undefined || line.level !== null || line.gap !== gap || gap > 1 || LIST_MARK.test(line.passage.text) ? [] : segmentsOf(line, CLOSE);
    if (!areCells(row) || row.length > heading.length || !hasFigures(row) || !labelsAndFigures(row)) break;
    rows.push(row);
    if (row.length < heading.length) break;
  }
  return rows.length < 2 ? null : tableOf(rows, budget);
};

/** A table whose cells are parted by spaces. */
export const spacedTable: TableFinder = (lines, from, budget) => widelySpaced(lines, from, budget) ?? closelySpaced(lines, from, budget);
