import { changesOf, type Figure } from '../model/index.js';
import type { Audited } from './audit.js';
import { usualBase, type ChangedFigure } from './relations/usualBase.js';

/** A figure beside which the change from one base stands; null where it prints none from there. */
function withBase(figure: ChangedFigure, base: ReturnType<typeof usualBase>): Figure {
  const told = figure.changes.find((change) => change.base === base && change.relative !== null) ?? (figure.changes.length === 1 ? figure.changes[0] : undefined);
  return { ...figure, change: told?.base === base || told?.base === null ? (told.relative ?? null) : null };
}

/**
 * An edition laid out with what its source says of its figures, where that was read: relations, and changes from the base
 * that most are measured from.
 */
export function asRead(audited: Audited): Audited {
  const { content } = audited;
  const { reading } = content;
  if (reading === undefined) return audited;
  const figures = content.figures.map((figure): ChangedFigure => ({ ...figure, changes: changesOf(figure) }));
  const base = usualBase(figures);
  return { ...audited, content: { ...content, figures: figures.map((figure) => withBase(figure, base)) }, found: { ...reading, figures } };
}
