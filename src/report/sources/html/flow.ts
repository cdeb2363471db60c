import { forRecognition, joinPassages, passageAt, trimPassage, type Passage } from '../../document/index.js';
import type { HtmlElement, HtmlText } from './tree.js';

/** Words of a page up to the next break; `isBreak` where a line break (`br`) parts them from what stands before. */
export interface FlowLine {
  readonly passage: Passage;
  readonly isBreak: boolean;
  readonly level: number | null;
}

const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'form', 'fieldset', 'center',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure', 'figcaption', 'hr', 'body', 'html', 'head', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'address',
]);

/** Characters of a page, with their white space as it is where they are preformatted. */
interface FlowText extends HtmlText {
  readonly keepsSpaces: boolean;
}

/** One stretch of characters: white space of the source as one space, an entity as a whole. */
function stretches({ text, start, end, keepsSpaces }: FlowText): Passage[] {
  if (end - start !== text.length) {
    return [{ text, place: { ...passageAt(text, start).place, end }, pieces: [{ at: 0, length: text.length, start, end }] }];
  }
  if (keepsSpaces || !/[ \t\r\n\f]/.test(text)) return [passageAt(text, start)];
  return [...text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)].map(({ 0: words, index }) => {
    const passage = passageAt(words, start + index);
    return /^[ \t\r\n\f]/.test(words) ? { text: ' ', place: passage.place, pieces: [{ at: 0, length: 1, start: passage.place.start, end: passage.place.end }] } : passage;
  });
}

function isSpace(passage: Passage | undefined): boolean {
  return passage === undefined || passage.text === ' ';
}

/** Whether a space that the source breaks a line with stands between characters that are written without spaces. */
function isNoSpace(before: Passage | undefined, after: Passage | undefined): boolean {
  const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
  return wide.test(before?.text.at(-1) ?? '') && wide.test(after?.text.at(0) ?? '');
}

/** The words of a line as a reader sees them. */
function lineOf(texts: readonly FlowText[], source: string): Passage | null {
  const all = texts.flatMap(stretches);
  const shown = all.filter((passage, at) => {
    if (!isSpace(passage)) return true;
    const isLineEnd = /[\r\n]/.test(source.slice(passage.place.start, passage.place.end));
    return !isSpace(all[at - 1]) && !(isLineEnd && isNoSpace(all[at - 1], all[at + 1]));
  });
  const passage = trimPassage(joinPassages(shown));
  return passage.text === '' ? null : forRecognition(passage);
}

/** Walks through a page: lines as they end, tables handed over whole where the visitor takes them. */
export class Flow {
  readonly #source: string;
  readonly #take: (line: FlowLine) => void;
  readonly #takeTable: (table: HtmlElement) => boolean;
  #texts: FlowText[] = [];
  #preformatted = 0;
  #isBreak = false;
  #level: number | null = null;

  constructor(source: string, take: (line: FlowLine) => void, takeTable: (table: HtmlElement) => boolean) {
    this.#source = source;
    this.#take = take;
    this.#takeTable = takeTable;
  }

  walk(element: HtmlElement): void {
    this.#visit(element);
    this.#end(false);
  }

  #visit(element: HtmlElement): void {
    if (element.name === 'br') {
      this.#end(true);
      return;
    }
    const isBlock = BLOCKS.has(element.name);
    const level = /^h([1-6])$/.exec(element.name)?.[1];
    if (isBlock) this.#end(false);
    if (level !== undefined) this.#level = Number(level);
    if (element.name === 'table' && this.#takeTable(element)) return;
    this.#preformatted += element.name === 'pre' ? 1 : 0;
    for (const child of element.children) {
      if (child.kind === 'text') this.#addText(child);
      else this.#visit(child);
    }
    if (isBlock) this.#end(false);
    this.#preformatted -= element.name === 'pre' ? 1 : 0;
    if (level !== undefined) this.#level = null;
  }

  #addText(text: HtmlText): void {
    const isExact = text.end - text.start === text.text.length;
    if (this.#preformatted === 0 || !isExact) {
      this.#texts.push({ ...text, keepsSpaces: false });
      return;
    }
    for (const { 0: line, index } of text.text.matchAll(/[^\r\n]+|\r\n|[\r\n]/g)) {
      if (/[\r\n]/.test(line)) this.#end(true);
      else this.#texts.push({ kind: 'text', text: line, start: text.start + index, end: text.start + index + line.length, keepsSpaces: true });
    }
  }

  #end(isBreak: boolean): void {
    const passage = this.#texts.length === 0 ? null : lineOf(this.#texts, this.#source);
    if (passage !== null) this.#take({ passage, isBreak: this.#isBreak, level: this.#level });
    this.#texts = [];
    this.#isBreak = passage === null ? isBreak && this.#isBreak : isBreak;
  }
}
