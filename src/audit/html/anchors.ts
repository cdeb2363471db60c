import type { FigurePart } from '../outcome.js';
import type { ToldReport } from '../formats/toldReport.js';
import { html, type Markup } from './markup.js';

/** The id in the page of what is printed of a figure; null where the page does not show it. */
export type Anchors = (figure: string, part: FigurePart) => string | null;

/** The id of a figure in the page: the number of the figure in reading order, since its own id may hold anything. */
export function anchorsOf({ figures }: ToldReport): Anchors {
  const numbers = new Map([...figures.keys()].map((id, index) => [id, `figure-${index + 1}`]));
  return (figure) => numbers.get(figure) ?? null;
}

/** Words that lead to a place of the page; the words alone where it has no such place. */
export function linkTo(anchor: string | null, words: Markup): Markup {
  return anchor === null ? words : html`<a href="#${anchor}">${words}</a>`;
}
