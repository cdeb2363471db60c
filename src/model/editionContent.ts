import type { Edition, PrintedTable } from './edition.js';
import type { StoredMember } from './members.js';
import type { Binding, Figure } from './observation.js';
import type { SourceReading } from './reading.js';

/** A member that an edition adds to an open dimension. */
export type AddedMember = StoredMember & { readonly dimension: string };

/** Everything that an edition brings, read and checked. */
export interface EditionContent {
  readonly edition: Edition;
  /** SHA-256 over what the edition says, whatever the layout and order of its files. */
  readonly contentHash: string;
  readonly tables: readonly PrintedTable[];
  /** Figures of the tables, then of the narrative, in reading order. */
  readonly figures: readonly Figure[];
  readonly bindings: readonly Binding[];
  /** Members that the edition adds to open dimensions, parents first. */
  readonly members: readonly AddedMember[];
  /** What the words and headings of its source say of its figures; left out where nobody has read that. */
  readonly reading?: SourceReading;
}

/** Figures that no binding places: stored, and counted as not understood. */
export function unboundFigures({ figures, bindings }: Pick<EditionContent, 'figures' | 'bindings'>): Figure[] {
  const bound = new Set(bindings.map(({ figure }) => figure));
  return figures.filter(({ id }) => !bound.has(id));
}
