import { forRecognition, passageAt } from '../../document/index.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { LinePart } from '../lines/part.js';

const LINE = /[^\r\n\u2028\u2029\f]*(?:\r\n|[\r\n\u2028\u2029\f]|$)/g;

/** A line of tabs alone is a row of empty cells, where it stands under another row. */
function isRow(line: string, before: LinePart | undefined): boolean {
  return line.includes('\t') && before !== undefined && before.passage.text.includes('\t');
}

/** The lines of a text that have words, each with the number of empty lines before it. @throws TOO_LARGE */
export function linesOf(text: string): LinePart[] {
  const lines: LinePart[] = [];
  let gap = 0;
  for (const { 0: found, index } of text.matchAll(LINE)) {
    if (index === text.length) break;
    const line = found.replace(/[\r\n\u2028\u2029\f]+$/, '');
    if (line.trim() === '' && (gap > 0 || !isRow(line, lines.at(-1)))) {
      gap += 1;
      continue;
    }
    if (lines.length >= LIMITS.lines) throw tooLarge('the text has too many lines', 'lines');
    lines.push({ kind: 'line', passage: forRecognition(passageAt(line, index)), gap, level: null, wraps: true });
    gap = 0;
  }
  return lines;
}
