import { between, parseDecimal, point, type Rational } from '../../src/interval/index.js';
import type { Binding, EditionContent, Figure } from '../../src/model/index.js';
import { sha256 } from '../../src/text/index.js';

/** One figure with its cell, as short as can be. */
export interface PrintedFigure {
  readonly value: string;
  /** How far the true value may lie from the printed one; exact where left out. */
  readonly within?: string;
  readonly measure: string;
  readonly period: string;
  readonly members?: Readonly<Record<string, string>>;
}

interface PrintedEdition {
  readonly id: string;
  readonly fact: string;
  /** Every dimension of the fact. */
  readonly dimensions: readonly string[];
  readonly figures?: readonly PrintedFigure[];
  readonly members?: EditionContent['members'];
  readonly publishedAt?: string;
}

function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`"${text}" is no decimal`);
  return value;
}

function figureOf({ value, within }: PrintedFigure, index: number): Figure {
  const exact = decimal(value);
  const half = within === undefined ? null : decimal(within);
  const { n, d } = exact;
  const around = half === null ? null : between({ n: n * half.d - half.n * d, d: d * half.d }, { n: n * half.d + half.n * d, d: d * half.d });
  return {
    id: `f${index}`, place: { section: null, table: null, row: null, column: null, start: null, end: null }, printed: value, value: exact,
    interval: around ?? point(exact), status: n === 0n ? 'PRINTED_ZERO' : 'NORMAL', unit: 'ITEM', change: null, share: null,
  };
}

/** An edition of a few figures, for tests that need no folder. */
export function printedEdition({ id, fact, dimensions, figures = [], members = [], publishedAt }: PrintedEdition): EditionContent {
  const bindings = figures.map(({ measure, period, members: cut }, index): Binding => ({
    figure: `f${index}`, fact, measure, period, members: Object.fromEntries(dimensions.map((name) => [name, cut?.[name] ?? '_T'])),
  }));
  return {
    edition: { id, title: id, publisher: 'a publisher', period: '2024', publishedAt: publishedAt ?? null, sha256: sha256(id), supersedes: null },
    contentHash: sha256(JSON.stringify([id, figures, members])), tables: [], figures: figures.map(figureOf), bindings, members,
  };
}
