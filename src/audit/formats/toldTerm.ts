import { unitCoded, type Catalogue, type Figure, type Label, type Lang } from '../../model/index.js';
import type { OutcomeTerm } from '../outcome.js';
import { exactEnd, shownEnd } from './numbers.js';
import { placeText } from './place.js';
import { printedPart } from './printedPart.js';
import { PARTS } from './words.js';

/** What the ends of a term measure: what is printed, or the earlier value that it implies. */
export type Told = 'value' | 'change' | 'share' | 'earlier';

/** What the ends of a term measure, in words. */
export const TOLD: Readonly<Record<Told, Label>> = { value: PARTS.value, change: PARTS.change, share: PARTS.share, earlier: { zh: '上期值', en: 'earlier' } };

/** A term of an assertion, ready to be shown. */
export interface ToldTerm {
  /** Null where the cell is printed nowhere. */
  readonly figure: Figure | null;
  readonly term: OutcomeTerm;
  readonly told: Told;
  /** Verbatim; empty where nothing is printed. */
  readonly printed: string;
  readonly place: string;
  /** Exact decimals. */
  readonly exact: { readonly lower: string; readonly upper: string };
  /** For people: percentages, six digits. */
  readonly shown: { readonly lower: string; readonly upper: string };
}

/** Makes a term ready to be shown. */
export function toldTerm(term: OutcomeTerm, figures: ReadonlyMap<string, Figure>, catalogue: Catalogue, lang: Lang): ToldTerm {
  const figure = figures.get(term.figure) ?? null;
  const told = term.earlier === true ? 'earlier' : term.part;
  const isRate = figure !== null && unitCoded(catalogue, figure.unit).quantity === 'rate';
  const asPercent = told === 'change' || told === 'share' || isRate;
  const { lower, upper } = term.interval;
  return {
    figure, term, told,
    printed: figure === null ? '' : printedPart(figure, term.part),
    place: figure === null ? term.figure : placeText(figure, lang),
    exact: { lower: exactEnd(lower, 'lower'), upper: exactEnd(upper, 'upper') },
    shown: { lower: shownEnd(lower, 'lower', asPercent), upper: shownEnd(upper, 'upper', asPercent) },
  };
}
