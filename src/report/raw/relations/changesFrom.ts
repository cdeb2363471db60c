import type { ChangeBase, RawChange, RawFigure } from '../rawReport.js';

/** The changes of a figure that may be measured from a base. */
export function changesFrom({ figure }: { readonly figure: Pick<RawFigure, 'changes'> }, base: ChangeBase): RawChange[] {
  return figure.changes.filter((change) => change.base === base || change.base === null || base === null);
}
