/** What came of reading a piece of printed text: its meaning, or what was found in place of what was expected. */
export type Reading<Meaning> =
  | { readonly kind: 'read'; readonly meaning: Meaning }
  | { readonly kind: 'refused'; readonly found: string; readonly expected: string };

export function read<Meaning>(meaning: Meaning): Reading<Meaning> {
  return { kind: 'read', meaning };
}

/** Refuses a text: nothing is guessed. */
export function refused(found: string, expected: string): Reading<never> {
  return { kind: 'refused', found, expected };
}
