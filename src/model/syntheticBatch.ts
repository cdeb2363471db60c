/** What the names of everything that is generated begin with. */
export const SYNTHETIC_MARK = 'synthetic-';

/** Does the id of a batch say that its records are synthetic? They are no evidence. */
export function isSyntheticBatch(id: string): boolean {
  return id.startsWith(SYNTHETIC_MARK);
}
