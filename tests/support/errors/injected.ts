import type { AuditReport, Audited } from '../../../src/audit/index.js';
import type { Slot, SyntheticEdition } from '../syntheticEdition.js';
import type { Random } from '../random.js';

export type Explanation = AuditReport['findings'][number]['explanations'][number];

/** Which of the things printed at a figure is wrong. */
export interface WrongPart {
  readonly figure: string;
  readonly part: 'value' | 'change' | 'share';
}

/** An edition with one error of which everything is known. */
export interface Injected {
  /** Without the error. */
  readonly clean: SyntheticEdition;
  readonly corrupted: SyntheticEdition;
  /** The printed parts that are wrong; none where the error is in what is taken as a sum. */
  readonly wrong: readonly WrongPart[];
  readonly comparisons: NonNullable<Audited['comparisons']>;
  /** Does an explanation say what happened? */
  readonly isTold: (explanation: Explanation) => boolean;
}

/** A way to spoil an edition; null where the edition has no place for it. */
export interface ErrorKind {
  readonly kind: string;
  readonly inject: (random: Random, edition: SyntheticEdition) => Injected | null;
}

/** The edition with some slots replaced. */
export function withSlots(edition: SyntheticEdition, slots: readonly Slot[]): SyntheticEdition {
  const replaced = new Map(slots.map((slot) => [slot.id, slot]));
  return { ...edition, slots: edition.slots.map((slot) => replaced.get(slot.id) ?? slot) };
}

const PARTS = [['value', 'text'], ['change', 'change'], ['share', 'share']] as const;

/** An error in what is printed: told where an edit restores every text, and nothing else. */
export function misprint(clean: SyntheticEdition, slots: readonly Slot[], comparisons: Injected['comparisons'] = []): Injected | null {
  const before = new Map(clean.slots.map((slot) => [slot.id, slot]));
  const wrong = slots.flatMap((slot) => PARTS.flatMap(([part, field]): (WrongPart & { right: string })[] => {
    const right = before.get(slot.id)?.[field] ?? '';
    return right === slot[field] ? [] : [{ figure: slot.id, part, right }];
  }));
  if (wrong.length === 0) return null;
  const restores = ({ edit }: Explanation): boolean => edit.changes.length === wrong.length
    && wrong.every(({ figure, part, right }) => edit.changes.some((change) => change.figure === figure && change.what === part && change.to === right));
  return { clean, corrupted: withSlots(clean, slots), wrong: wrong.map(({ figure, part }) => ({ figure, part })), comparisons, isTold: restores };
}

/** The figures of the tables that print a change, or a value. */
export function printedIn(edition: SyntheticEdition, field: 'text' | 'change'): Slot[] {
  return edition.slots.filter((slot) => slot.table !== null && slot[field] !== '' && slot[field] !== '—');
}

/** The rows and columns of the tables with at least three figures. */
export function linesIn({ slots, tables }: SyntheticEdition): Slot[][] {
  return tables.flatMap(({ id }) => {
    const inside = slots.filter(({ table }) => table === id);
    const along = (field: 'row' | 'column'): Slot[][] => [...new Set(inside.map((slot) => slot[field]))].map((name) => inside.filter((slot) => slot[field] === name));
    return [...along('row'), ...along('column')];
  }).filter((line) => line.length >= 3);
}
