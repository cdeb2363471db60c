import type { Binding, Edition, Figure, PrintedTable } from '../../model/index.js';
import type { AddedMember } from './membersFile.js';

/** Everything that an edition folder holds, checked and ready to be stored. */
export interface EditionContent {
  readonly edition: Edition;
  /** SHA-256 over what the files say, whatever their layout, their order and the order of their columns. */
  readonly contentHash: string;
  readonly tables: readonly PrintedTable[];
  /** Figures of the tables, then of the narrative, in reading order. */
  readonly figures: readonly Figure[];
  readonly bindings: readonly Binding[];
  /** Members that the edition adds to open dimensions, parents first. */
  readonly members: readonly AddedMember[];
  /** Figures that no binding places: stored, and counted as not understood. */
  readonly unbound: readonly Figure[];
}
