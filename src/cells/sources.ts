import type { Rational } from '../interval/index.js';
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

/** The sums over the recorded rows of one cell, by name of the part. */
export interface RecordedCell {
  readonly key: SliceKey;
  readonly sums: ReadonlyMap<string, Rational>;
}

/** What was read: figures of the fact, and recorded cells by slice and key. */
export interface Sources {
  readonly published: ScannedFigures;
  readonly recorded: ReadonlyMap<string, ReadonlyMap<string, RecordedCell>>;
}
