import { bug } from '../../errors/index.js';
import type { Figure } from '../../model/index.js';
import type { ReadingMemory } from '../readings/memory.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { RecordedSplit } from './recordedSplit.js';
import type { Structure } from './structure.js';

/** A cell's value in an edition before, or summed from records, to compare with. */
export interface Comparison {
  readonly kind: 'PRIOR_EDITION' | 'RECORDED';
  /** The cell that it speaks of. For a prior edition the cell's earlier value. */
  readonly cell: string;
  readonly figure: Pick<Figure, 'value' | 'interval'>;
  readonly edition: string | null;
  /** Where a recorded sum differs from what is printed: what the records say one level below. */
  readonly splits?: readonly RecordedSplit[];
  /** True where records behind it are made up, or may be: no evidence for or against what is published. */
  readonly synthetic?: true;
}

/** An edition laid out for judging: its structure, and its figures as they are printed or as a correction would have them. */
export interface Sheet {
  readonly edition: string;
  readonly structure: Structure;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Figures that a correction changes. */
  readonly edited: ReadonlyMap<string, Figure>;
  /** Relations that a correction takes as not being sums. */
  readonly dropped: ReadonlySet<string>;
  /** Cells whose shares a correction takes as being of another whole than the star says. */
  readonly wholes: ReadonlyMap<string, string>;
  /** The ways of rounding that the edition leaves open. */
  readonly models: readonly RoundingModel[];
  readonly comparisons: readonly Comparison[];
  readonly memory: ReadingMemory;
}

/** A figure as it stands on the sheet. */
export function figureOn(sheet: Sheet, id: string): Figure {
  const figure = sheet.edited.get(id) ?? sheet.figures.get(id);
  if (figure === undefined) throw bug(`the edition has no figure "${id}"`);
  return figure;
}

/** A sheet with some figures as a correction would have them. */
export function withEdits(sheet: Sheet, edited: ReadonlyMap<string, Figure>, dropped: ReadonlySet<string> = new Set()): Sheet {
  return { ...sheet, edited: new Map([...sheet.edited, ...edited]), dropped: new Set([...sheet.dropped, ...dropped]) };
}
