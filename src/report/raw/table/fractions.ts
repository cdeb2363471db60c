import { compare, equal, ONE, rational, subtract, sum, ZERO, type Rational } from '../../../interval/index.js';
import { scaleBy } from '../../printed/index.js';
import type { Column } from './layout.js';
import type { Section, Square } from './sections.js';

/** Headings that say percent themselves, and rates that are small. */
const PERCENT = /[%％]|百分/;
const SMALL = /[不未非逾超差退]|重复/;

function valuesIn(rows: readonly (readonly Square[])[], { index }: Column): { readonly values: Rational[]; readonly percent: boolean } {
  const meanings = rows.flatMap((row) => (row[index]?.own === true && row[index].meaning.kind === 'number' ? [row[index].meaning] : []));
  return { values: meanings.map(({ number }) => number.value), percent: meanings.some(({ percent }) => percent) };
}

/** Do some shares make up one, beside the one of the total? */
function makeOne(values: readonly Rational[]): boolean {
  const total = values.findIndex((value) => equal(value, ONE));
  const apart = subtract(sum(values.filter((_, at) => at !== total)), ONE);
  return compare(apart, rational(-2, 100)) >= 0 && compare(apart, rational(2, 100)) <= 0;
}

/** Are the numbers of a column of shares or rates fractions of one, as a workbook stores them? Nothing in it says percent, and none is more than one. */
function areFractions(column: Column, rows: readonly (readonly Square[])[]): boolean {
  if ((column.role !== 'share' && column.role !== 'rate') || PERCENT.test(column.heading.join('/'))) return false;
  const { values, percent } = valuesIn(rows, column);
  if (percent || values.length < 2 || !values.every((value) => compare(value, ZERO) >= 0 && compare(value, ONE) <= 0)) return false;
  return column.role === 'share' ? makeOne(values) : !SMALL.test(column.heading.at(-1) ?? '') && values.every((value) => compare(value, rational(1, 2)) >= 0);
}

/** A section whose shares and rates are all in percent, also those that it prints as fractions of one. */
export function inPercent(section: Section, columns: readonly Column[]): Section {
  const fractions = new Set(columns.filter((column) => areFractions(column, section.body)).map(({ index }) => index));
  if (fractions.size === 0) return section;
  const scaled = (square: Square): Square => (square.meaning.kind === 'number' ? { ...square, meaning: { ...square.meaning, number: scaleBy(square.meaning.number, 100n) } } : square);
  return { ...section, body: section.body.map((row) => row.map((square, at) => (fractions.has(at) ? scaled(square) : square))) };
}
