import { intersect, type Interval } from '../interval/index.js';
import { statementsOf, type Statement } from './inForce.js';
import type { PublishedFigure } from './sources.js';

/**
 * How an edition's value of a cell stands to those known before it.
 * `FIRST`: there is none before; `SAME`: it agrees, within what rounding allows, with all since the last restatement;
 * `RESTATED`: it does not; `SUPERSEDED`: another edition replaces this one as a whole, whatever it says.
 */
export type RevisionStatus = 'FIRST' | 'SAME' | 'RESTATED' | 'SUPERSEDED';

/** What one edition says of a cell. */
export interface Revision {
  /** The figure that says most in its edition; it prints a value. */
  readonly figure: PublishedFigure;
  readonly interval: Interval;
  readonly status: RevisionStatus;
}

function valuedIn({ valued, interval }: Statement): { readonly figure: PublishedFigure; readonly interval: Interval }[] {
  return valued === null || interval === null ? [] : [{ figure: valued, interval }];
}

/** Every value that editions print for one cell, oldest first. `figures` come with the edition known last first; `standing` are the editions that no other replaces. */
export function revisionsOf(figures: readonly PublishedFigure[], standing: ReadonlySet<number>): readonly Revision[] {
  let known: Interval | null = null;
  return [...statementsOf(figures)].reverse().flatMap(valuedIn).map(({ figure, interval }): Revision => {
    const agreed: Interval | null = known === null ? null : intersect(known, interval);
    const status = known === null ? 'FIRST' : agreed === null ? 'RESTATED' : 'SAME';
    known = agreed ?? interval;
    return { figure, interval, status: standing.has(figure.edition.key) ? status : 'SUPERSEDED' };
  });
}
