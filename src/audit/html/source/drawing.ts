import type { Document } from '../../../report/index.js';
import type { ToldReport } from '../../formats/toldReport.js';
import type { Mark } from './marks.js';
import type { PartStates } from './partStates.js';
import type { RelationWords } from './relationWords.js';

/** What a source is drawn from, and what is kept account of while it is. */
export interface Drawing {
  readonly told: ToldReport;
  readonly document: Document;
  readonly marks: readonly Mark[];
  readonly states: PartStates;
  readonly relations: RelationWords;
  /** Ids of the marks that were drawn: each is drawn once. */
  readonly drawn: Set<string>;
  /** How many numbers were passed over: neither read, nor a date, a telephone number or another that is known to be no figure. */
  passedOver: number;
}
