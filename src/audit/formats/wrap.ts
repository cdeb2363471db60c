import { displayWidth, isWide, visible } from './displayWidth.js';

/** Signs that do not begin a line, half and full width. */
const CLOSING = /[,.;:!?)\]}\u3001\u3002\u3009\u300B\u300D\u300F\u3011\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F\uFF3D\u2019\u201D\u2014\u2026]/u;
/** Signs that do not end one. */
const OPENING = /[([{\u3008\u300A\u300C\u300E\u3010\uFF08\uFF3B\u2018\u201C]/u;

/** The pieces between which a line may break: words with the space behind them, and single wide characters. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let current = '';
  let before = '';
  for (const character of text) {
    const mayBreak = before === ' ' || ((isWide(before) || isWide(character)) && !CLOSING.test(character) && !OPENING.test(before) && character !== ' ');
    if (mayBreak && current !== '' && current !== '"') {
      pieces.push(current);
      current = '';
    }
    current += character;
    before = character;
  }
  return current === '' ? pieces : [...pieces, current];
}

/** A piece that is wider than a line, cut. */
function cut(piece: string, width: number): string[] {
  const parts: string[] = [];
  let current = '';
  for (const character of piece) {
    if (current !== '' && displayWidth(current + character) > width) {
      parts.push(current);
      current = '';
    }
    current += character;
  }
  return [...parts, current];
}

/** The text in lines of at most `width` columns, without anything that a terminal would obey. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(visible(text)).flatMap((each) => (displayWidth(each.trimEnd()) > width ? cut(each, width) : [each]))) {
    if (line !== '' && displayWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Wrapped lines behind a prefix; the following lines stand under the text of the first. */
export function hanging(prefix: string, text: string, width: number): string[] {
  const indent = displayWidth(prefix);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + line);
}

/** A paragraph whose first line stands at `indent`, and the following ones two columns further in. */
export function paragraph(text: string, indent: number, width: number): string[] {
  return wrap(text, width - indent - 2).map((line, index) => ' '.repeat(index === 0 ? indent : indent + 2) + line);
}
