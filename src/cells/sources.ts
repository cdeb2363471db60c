import type { Figure, Member, Period } from '../model/index.js';
import type { LoadedEdition } from '../query/index.js';
import type { RecordedSlice } from './recordedSlice.js';
import type { ScannedFigures } from './scannedFigures.js';

/** A printed figure with the cell that it states. */
export interface PublishedFigure {
  readonly figure: Figure;
  readonly edition: LoadedEdition;
  readonly measure: string;
  readonly period: Period;
  /** Dimension → member; the total member where the figure is not cut along it. */
  readonly coordinates: ReadonlyMap<string, Member>;
}

/** What was read: figures of the fact, and recorded cells. */
export interface Sources {
  readonly published: ScannedFigures;
  /** By id of the slice. */
  readonly recorded: ReadonlyMap<string, RecordedSlice>;
}
