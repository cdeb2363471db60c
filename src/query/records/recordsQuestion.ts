import type { Json } from '../../text/index.js';
import type { SortDirection } from '../question.js';

/** A question for the recorded rows of a fact, as it comes in. */
export interface RecordsQuestion {
  readonly fact: string;
  /** As of a question for cells. */
  readonly where?: Json | undefined;
  /** Along the days: ASC where left out. */
  readonly direction?: SortDirection | undefined;
  /** Records wanted from the start, 100 where left out; not looked at where `last` is given. */
  readonly first?: number | undefined;
  /** Records wanted from the end. */
  readonly last?: number | undefined;
  /** The cursor of a record that comes before all that are wanted. */
  readonly after?: string | undefined;
  /** The cursor of a record that comes after all that are wanted. */
  readonly before?: string | undefined;
}
