import type { Figure, Label } from '../../model/index.js';
import type { Outcome } from '../outcome.js';
import { withEdits, type Sheet } from '../sheet/sheet.js';

/** The kinds of explanation, the ones tried first in front. */
export const EXPLANATION_KINDS = [
  'READING', 'FROM_ROUNDED', 'TRUNCATED', 'SHIFT', 'SWAP', 'NEXT_ROW', 'SIGN', 'POINTS', 'UNIT', 'DENOMINATOR', 'SUBSET', 'DOUBLE_COUNT', 'MISSING_PART', 'STALE', 'DIGIT',
] as const;

export type ExplanationKind = (typeof EXPLANATION_KINDS)[number];

/** One thing that a correction changes, as it is printed and as it would be. */
export interface Change {
  readonly figure: string;
  readonly what: 'value' | 'change' | 'share' | 'relation';
  readonly from: string;
  readonly to: string;
}

/** An edit to what is printed (or to how it was read) that may make everything agree. */
export interface Edit {
  /** Equal for equal edits. */
  readonly id: string;
  readonly kind: ExplanationKind;
  /** Description length in steps: what has to be said to describe the edit. Cheaper is likelier. */
  readonly cost: number;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Relations that are no sums under the edit. */
  readonly dropped: ReadonlySet<string>;
  /** Cells whose shares are of another whole under the edit. */
  readonly wholes: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly text: Label;
}

/** A way to propose edits for what failed. Siblings in one folder, in one ordered list. */
export interface Explainer {
  readonly kind: ExplanationKind;
  readonly propose: (sheet: Sheet, targets: readonly Outcome[]) => Iterable<Edit>;
}

/** A sheet with an edit carried out. */
export function applyEdit(sheet: Sheet, edit: Edit): Sheet {
  const edited = withEdits(sheet, edit.figures, edit.dropped);
  return edit.wholes.size === 0 ? edited : { ...edited, wholes: new Map([...sheet.wholes, ...edit.wholes]) };
}

/** An edit of printed figures alone; null where it changes nothing. */
export function figureEdit(kind: ExplanationKind, cost: number, sheet: Sheet, figures: readonly Figure[], text: Label): Edit | null {
  const changes = figures.flatMap((figure): Change[] => {
    const before = sheet.edited.get(figure.id) ?? sheet.figures.get(figure.id);
    if (before === undefined) return [];
    const parts: Change[] = [];
    if (valueText(before) !== valueText(figure)) parts.push({ figure: figure.id, what: 'value', from: valueText(before), to: valueText(figure) });
    if ((before.change?.printed ?? '') !== (figure.change?.printed ?? '')) parts.push({ figure: figure.id, what: 'change', from: before.change?.printed ?? '', to: figure.change?.printed ?? '' });
    if ((before.share?.printed ?? '') !== (figure.share?.printed ?? '')) parts.push({ figure: figure.id, what: 'share', from: before.share?.printed ?? '', to: figure.share?.printed ?? '' });
    return parts;
  });
  if (changes.length === 0) return null;
  const id = `${kind}: ${changes.map(({ figure, what, from, to }) => `${figure} ${what} "${from}" → "${to}"`).join('; ')}`;
  return { id, kind, cost, figures: new Map(figures.map((figure) => [figure.id, figure])), dropped: new Set(), wholes: new Map(), changes, text };
}

/** The printed text of a figure's value, without the change in brackets beside it. */
export function valueText({ printed, change }: Figure): string {
  if (change === null) return printed;
  return printed.replace(/[(（][^()（）]*[)）]$/, '');
}
