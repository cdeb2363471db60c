import type { Figure, Member, Period } from '../model/index.js';
import type { LoadedEdition, SliceKey } from '../query/index.js';
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

/** The sums over the recorded rows of one cell, whole numbers as they were read. */
export interface RecordedCell {
  readonly key: SliceKey;
  /** In the order of the slice's parts; what is missing was not summed for this cell. */
  readonly sums: readonly (number | bigint | undefined)[];
}

/** The cells of a slice that have recorded rows. */
export interface RecordedSlice {
  /** The name of a part → its place among the sums. */
  readonly parts: ReadonlyMap<string, number>;
  /** By the text of their keys. */
  readonly cells: ReadonlyMap<string, RecordedCell>;
  /** The same by the very keys that they hold: found without a text. */
  readonly byKey: ReadonlyMap<SliceKey, RecordedCell>;
}

/** What was read: figures of the fact, and recorded cells. */
export interface Sources {
  readonly published: ScannedFigures;
  /** By id of the slice. */
  readonly recorded: ReadonlyMap<string, RecordedSlice>;
}
