import type { Figure, Label } from '../../model/index.js';
import type { FigurePart, Outcome } from '../outcome.js';
import { figureOn, withEdits, type Sheet } from '../sheet/sheet.js';
import type { PrintedPart } from '../system/groups.js';

/** The kinds of explanation, the ones tried first in front. */
export const EXPLANATION_KINDS = [
  'READING', 'FROM_ROUNDED', 'TRUNCATED', 'SHIFT', 'SWAP', 'NEXT_ROW', 'SIGN', 'POINTS', 'UNIT', 'DENOMINATOR', 'SUBSET', 'DOUBLE_COUNT', 'MISSING_PART', 'STALE', 'DIGIT',
] as const;

export type ExplanationKind = (typeof EXPLANATION_KINDS)[number];

/** One printed text, and what should stand there instead: never the same. The empty text prints nothing. */
export interface Change {
  readonly figure: string;
  readonly what: FigurePart;
  readonly from: string;
  readonly to: string;
}

/** What was taken as a sum, or as a share of a whole, and what it is instead: nothing is printed otherwise. */
export interface RelationChange {
  /** The id of the relation; of a share, that of the figure. */
  readonly relation: string;
  readonly from: Label;
  readonly to: Label;
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
  readonly relations: readonly RelationChange[];
  /** The printed parts that are not taken as they were read: those that change, and those that mean something else. */
  readonly parts: readonly PrintedPart[];
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

const PARTS: readonly FigurePart[] = ['value', 'change', 'share'];

/** What is printed of each part of a figure; the empty text where nothing is. */
export const PART_TEXTS: Readonly<Record<FigurePart, (figure: Figure) => string>> = {
  value: valueText, change: ({ change }) => change?.printed ?? '', share: ({ share }) => share?.printed ?? '',
};

/** The parts of a figure that would read otherwise than on the sheet. */
function changesOf(sheet: Sheet, figure: Figure): Change[] {
  const before = figureOn(sheet, figure.id);
  return PARTS.map((what): Change => ({ figure: figure.id, what, from: PART_TEXTS[what](before), to: PART_TEXTS[what](figure) })).filter(({ from, to }) => from !== to);
}

/** Is what a change starts from printed, or has another correction put it there? */
function isPrinted({ figures }: Sheet, { figure: id, what, from }: Change): boolean {
  const figure = figures.get(id);
  return figure !== undefined && PART_TEXTS[what](figure) === from;
}

/** An edit of printed figures alone; null where it changes nothing, or what another correction has changed already: that could come back to what is printed. */
export function figureEdit(kind: ExplanationKind, cost: number, sheet: Sheet, figures: readonly Figure[], text: Label): Edit | null {
  const changes = figures.flatMap((figure) => changesOf(sheet, figure));
  if (changes.length === 0 || !changes.every((change) => isPrinted(sheet, change))) return null;
  const parts = changes.map(({ figure, what }): PrintedPart => ({ figure, part: what }));
  const id = `${kind}: ${changes.map(({ figure, what, from, to }) => `${figure} ${what} "${from}" → "${to}"`).join('; ')}`;
  return { id, kind, cost, figures: new Map(figures.map((figure) => [figure.id, figure])), dropped: new Set(), wholes: new Map(), changes, relations: [], parts, text };
}

/** The printed text of a figure's value, without the change in brackets beside it. */
export function valueText({ printed, change }: Figure): string {
  if (change === null) return printed;
  return printed.replace(/[(（][^()（）]*[)）]$/, '');
}
