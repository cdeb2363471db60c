import type { PrintedChange } from '../../model/index.js';
import type { ProseFigure, ProseReading } from './proseFigure.js';
import { readStretch } from './readStretch.js';

function placed<Placed extends Pick<PrintedChange, 'start' | 'end'>>(part: Placed, by: number): Placed {
  return { ...part, start: (part.start ?? 0) + by, end: (part.end ?? 0) + by };
}

/** A figure of a stretch at its place in the whole text. */
function moved(figure: ProseFigure, by: number): ProseFigure {
  return {
    ...placed(figure, by), share: figure.share === null ? null : placed(figure.share, by),
    changes: figure.changes.map(({ base, relative, difference }) => ({
      base, relative: relative === null ? null : placed(relative, by), difference: difference === null ? null : { ...difference, start: difference.start + by, end: difference.end + by },
    })),
  };
}

/** A paragraph is read in stretches of about this many characters, so that a text without paragraphs takes no longer than one with them. */
const STRETCH = 8_000;

function stretchesOf(text: string): { at: number; text: string }[] {
  const stretches: { at: number; text: string }[] = [];
  for (let at = 0; at < text.length;) {
    const ends = at + STRETCH >= text.length ? text.length : Math.max(text.lastIndexOf('。', at + STRETCH), text.lastIndexOf('\n', at + STRETCH)) + 1;
    const end = ends > at ? ends : Math.min(text.length, at + STRETCH);
    stretches.push({ at, text: text.slice(at, end) });
    at = end;
  }
  return stretches;
}

/** Reads the figures of a paragraph. Offsets are those of the text given. */
export function readProse(text: string): ProseReading {
  const [only, second] = stretchesOf(text);
  if (only === undefined) return { figures: [], notUnderstood: [] };
  if (second === undefined) return readStretch(text);
  const read = stretchesOf(text).map(({ at, text: stretch }) => ({ at, ...readStretch(stretch) }));
  return {
    figures: read.flatMap(({ at, figures }) => figures.map((figure) => moved(figure, at))),
    notUnderstood: read.flatMap(({ at, notUnderstood }) => notUnderstood.map((each) => ({ ...each, start: each.start + at }))),
  };
}
