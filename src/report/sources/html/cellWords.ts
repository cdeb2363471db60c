import { emptyPassage, joinPassages, type Passage } from '../../document/index.js';
import { Flow } from './flow.js';
import type { HtmlElement } from './tree.js';

/** Parts words that would run into each other. */
function needsSpace(before: string, after: string): boolean {
  return /[A-Za-z\d)%.,;]$/.test(before) && /^[A-Za-z\d]/.test(after);
}

/** The words of a cell or a caption as one line; empty where it has none. */
export function cellWords(element: HtmlElement, source: string): Passage {
  const lines: Passage[] = [];
  new Flow(source, ({ passage }) => lines.push(passage), () => false).walk(element);
  const [first, ...others] = lines;
  if (first === undefined) return emptyPassage(element.start);
  return others.reduce((words, line) => joinPassages([words, line], needsSpace(words.text, line.text) ? ' ' : ''), first);
}
