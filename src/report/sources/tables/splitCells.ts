import { cutPassage, trimPassage, type Passage } from '../../document/index.js';

/** The parts of a line between separators, white space around them left out. */
export function splitCells(line: Passage, separator: RegExp): Passage[] {
  const cells: Passage[] = [];
  let from = 0;
  for (const match of line.text.matchAll(separator)) {
    cells.push(trimPassage(cutPassage(line, from, match.index)));
    from = match.index + match[0].length;
  }
  return [...cells, trimPassage(cutPassage(line, from, line.text.length))];
}
