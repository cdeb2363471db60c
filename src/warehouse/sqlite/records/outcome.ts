/** What becomes of a row; `TIE` where the record is there in the same state with other content. */
export type Outcome = 'LOADED' | 'UPDATED' | 'DUPLICATE' | 'TIE';

/**
 * What becomes of a row whose record is there already. Where both say their state, the greater is the later one, and of two
 * that contradict each other in the same state the one that came first stands; else what comes later is later.
 */
export function outcomeOf(isSame: boolean, state: number | null, before: number | null): Outcome {
  if (isSame) return 'DUPLICATE';
  if (state === null || before === null || state > before) return 'UPDATED';
  return state === before ? 'TIE' : 'DUPLICATE';
}
