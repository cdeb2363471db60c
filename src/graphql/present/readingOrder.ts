import type { PublishedFigure } from '../../cells/index.js';

/** Figures in the order in which a reader meets them, edition by edition, whatever order they were computed in. */
export function readingOrder(figures: readonly PublishedFigure[]): PublishedFigure[] {
  const offset = ({ figure }: PublishedFigure): number => figure.place.start ?? Number.MAX_SAFE_INTEGER;
  return [...figures].sort((a, b) => a.edition.key - b.edition.key || offset(a) - offset(b) || (a.figure.id < b.figure.id ? -1 : 1));
}
