import type { Interval, Rational } from '../../interval/index.js';
import type { PrintedChange, PrintedShare, Quantity } from '../../model/index.js';

/** What a change is measured from; null where it is not said. */
export type Base = 'YEAR' | 'PERIOD' | null;

/** One change beside a figure of a sentence. */
export interface ProseChange {
  readonly base: Base;
  readonly relative: PrintedChange | null;
  readonly difference: { readonly printed: string; readonly value: Rational; readonly interval: Interval; readonly start: number; readonly end: number } | null;
}

/** How the words around a figure put it into the text. */
export interface Standing {
  /** The strongest break since the amount before. */
  readonly break: 'sentence' | 'semicolon' | 'comma' | 'pause' | 'none';
  /** Words before it name parts of what was said before (其中), or a classification (按类型分). */
  readonly opens: 'AMONG' | 'CLASSIFIED' | null;
  /** The words before it, back to the amount before: where a list opens they may name the whole. */
  readonly lead: string;
  /** Open brackets around it. */
  readonly depth: number;
  /** Is it an average over days? */
  readonly average: boolean;
  /** The figure whose earlier value it states, as words beside it say: the last or the next one; null where they do not. */
  readonly earlierOf: 'LAST' | 'NEXT' | null;
  /** When that was, as far as it is said: what a change right behind it is measured from. */
  readonly earlierBase: Base;
  /** Do a name or a bracket settle that the changes beside it are its own? */
  readonly ownChanges: boolean;
  /** Is it the share of several things together? */
  readonly joint: boolean;
  /** Counted from 0 in the text. */
  readonly sentence: number;
}

/** One figure of a text, at its place in that text. */
export interface ProseFigure {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly label: string;
  readonly measureWord: string;
  readonly quantity: Quantity;
  /** Null where only a change or a share is printed. */
  readonly value: Rational | null;
  readonly interval: Interval | null;
  readonly changes: readonly ProseChange[];
  readonly share: PrintedShare | null;
  /** What the share is said to be a share of. */
  readonly shareOf: string | null;
  readonly standing: Standing;
}

/** What a text says in figures. */
export interface ProseReading {
  readonly figures: readonly ProseFigure[];
  readonly notUnderstood: readonly { readonly text: string; readonly start: number }[];
}
