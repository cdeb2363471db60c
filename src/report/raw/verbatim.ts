import { narrow } from '../document/index.js';
import type { RawFigure } from './rawReport.js';

interface Printed {
  readonly printed: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** The printed figures of a document as it has them, where reading only narrowed their digits and signs: to be made once all is understood. */
export function verbatim(figures: readonly RawFigure[], source: string): RawFigure[] {
  const written = (printed: string, start: number | null, end: number | null): string => {
    if (start === null || end === null) return printed;
    const slice = source.slice(start, end);
    return slice !== printed && narrow(slice) === printed ? slice : printed;
  };
  const as = <T extends Printed>(part: T): T => ({ ...part, printed: written(part.printed, part.start, part.end) });
  return figures.map((figure) => {
    const { place, printed, change, share, changes } = figure;
    return {
      ...figure, printed: written(printed, place.start, place.end), change: change === null ? null : as(change), share: share === null ? null : as(share),
      changes: changes.map(({ base, relative, difference }) => ({ base, relative: relative === null ? null : as(relative), difference: difference === null ? null : as(difference) })),
    };
  });
}
