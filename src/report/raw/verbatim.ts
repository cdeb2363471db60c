import { narrow } from '../document/index.js';
import type { NotUnderstood, RawFigure } from './rawReport.js';

interface Printed {
  readonly printed: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A text as the source has it, where reading only narrowed its digits and signs. */
function written(source: string, printed: string, start: number | null, end: number | null): string {
  if (start === null || end === null) return printed;
  const slice = source.slice(start, end);
  return slice !== printed && narrow(slice) === printed ? slice : printed;
}

/** What was not understood, as the source has it. */
export function verbatimTexts(texts: readonly NotUnderstood[], source: string): NotUnderstood[] {
  return texts.map(({ text, start }) => ({ text: written(source, text, start, start === null ? null : start + text.length), start }));
}

/** Printed figures as the source has them: to be made once all is understood. */
export function verbatim(figures: readonly RawFigure[], source: string): RawFigure[] {
  const as = <T extends Printed>(part: T): T => ({ ...part, printed: written(source, part.printed, part.start, part.end) });
  return figures.map((figure) => {
    const { place, printed, change, share, changes } = figure;
    return {
      ...figure, printed: written(source, printed, place.start, place.end), change: change === null ? null : as(change), share: share === null ? null : as(share),
      changes: changes.map(({ base, relative, difference }) => ({ base, relative: relative === null ? null : as(relative), difference: difference === null ? null : as(difference) })),
    };
  });
}
