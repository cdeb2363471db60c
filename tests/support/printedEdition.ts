import { between, parseDecimal, point, type Interval, type Rational } from '../../src/interval/index.js';
import type { Binding, EditionContent, Figure, PrintedChange } from '../../src/model/index.js';
import { sha256 } from '../../src/text/index.js';

/** One figure with its cell, as short as can be. */
export interface PrintedFigure {
  readonly value: string;
  /** How far the true value may lie from the printed one; exact where left out. */
  readonly within?: string;
  readonly measure: string;
  readonly period: string;
  readonly members?: Readonly<Record<string, string>>;
  /** A change on the year before, as a fraction printed to a tenth of a percent. */
  readonly change?: string;
}

interface PrintedEdition {
  readonly id: string;
  readonly fact: string;
  /** Every dimension of the fact. */
  readonly dimensions: readonly string[];
  readonly figures?: readonly PrintedFigure[];
  readonly members?: EditionContent['members'];
  readonly publishedAt?: string;
  readonly period?: string;
  /** The edition that this one replaces. */
  readonly supersedes?: string;
}

function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`"${text}" is no decimal`);
  return value;
}

function around({ n, d }: Rational, half: Rational): Interval | null {
  return between({ n: n * half.d - half.n * d, d: d * half.d }, { n: n * half.d + half.n * d, d: d * half.d });
}

function changeOf(text: string): PrintedChange {
  const value = decimal(text);
  return { printed: text, value, interval: around(value, decimal('0.0005')), unit: 'PERCENT', start: null, end: null };
}

function figureOf({ value, within, change }: PrintedFigure, index: number): Figure {
  const exact = decimal(value);
  return {
    id: `f${index}`, place: { section: null, table: null, row: null, column: null, start: null, end: null }, printed: value, value: exact,
    interval: within === undefined ? point(exact) : around(exact, decimal(within)), status: exact.n === 0n ? 'PRINTED_ZERO' : 'NORMAL', unit: 'ITEM',
    change: change === undefined ? null : changeOf(change), share: null,
  };
}

/** An edition of a few figures, for tests that need no folder. */
export function printedEdition({ id, fact, dimensions, figures = [], members = [], publishedAt, period = '2024', supersedes }: PrintedEdition): EditionContent {
  const bindings = figures.map(({ measure, period, members: cut }, index): Binding => ({
    figure: `f${index}`, fact, measure, period, members: Object.fromEntries(dimensions.map((name) => [name, cut?.[name] ?? '_T'])),
  }));
  return {
    edition: { id, title: id, publisher: 'a publisher', period, publishedAt: publishedAt ?? null, sha256: sha256(id), supersedes: supersedes ?? null },
    contentHash: sha256(JSON.stringify([id, figures, members])), tables: [], figures: figures.map(figureOf), bindings, members,
  };
}
