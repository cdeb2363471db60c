import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { ZipContainer } from '../zip/container.js';
import { readXml, type Attributes } from '../zip/readXml.js';
import type { ReadCell } from '../zip/writtenTable.js';
import { WordTable } from './wordTable.js';

/** What a Word document holds, in order. */
export type WordPart =
  | { readonly kind: 'paragraph'; readonly text: string; readonly level: number | null }
  | { readonly kind: 'table'; readonly rows: readonly (readonly ReadCell[])[] };

/** Elements whose words a reader of the document does not see, or would see twice. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'rPh', 'comment']);

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function whole(attributes: Attributes): number {
  const value = Number(attributes.get('val'));
  return Number.isSafeInteger(value) && value > 0 ? Math.min(value, LIMITS.tableColumns) : 1;
}

/** Reads the body of a Word document: its paragraphs with their heading levels, and its tables with their spans. A table in a cell follows its outer table. */
class BodyReader {
  readonly parts: WordPart[] = [];
  readonly #styles: ReadonlyMap<string, number>;
  readonly #tables: WordTable[] = [];
  #inner: WordPart[] = [];
  #words: string[] = [];
  #level: number | null = null;
  #unseen = 0;
  #characters = 0;
  #isText = false;
  #inTabs = false;

  constructor(styles: ReadonlyMap<string, number>) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (UNSEEN.has(name)) this.#unseen += 1;
    if (this.#unseen > 0) return;
    const table = this.#tables.at(-1);
    if (name === 'tbl') this.#tables.push(new WordTable());
    else if (name === 'tr') table?.openRow();
    else if (name === 'tblHeader' && attributes.get('val') !== '0') table?.markHeader();
    else if (name === 'gridBefore') table?.skipColumns(whole(attributes));
    else if (name === 'tc') table?.openCell();
    else if (name === 'gridSpan') table?.span(whole(attributes));
    else if (name === 'vMerge') table?.merge(attributes.get('val'));
    else if (name === 'pStyle') this.#level = this.#styles.get(attributes.get('val') ?? '') ?? null;
    else if (name === 'outlineLvl' && /^[0-8]$/.test(attributes.get('val') ?? '')) this.#level = Number(attributes.get('val')) + 1;
    else if (name === 'tabs') this.#inTabs = true;
    else if (name === 't') this.#isText = true;
    else if (!this.#inTabs && SIGNS[name] !== undefined) this.#words.push(SIGNS[name]);
  }

  text(text: string): void {
    if (!this.#isText || this.#unseen > 0) return;
    this.#characters += text.length;
    if (this.#characters > LIMITS.characters) throw tooLarge('the document has too many characters', 'characters');
    this.#words.push(text);
  }

  close(name: string): void {
    if (UNSEEN.has(name)) {
      this.#unseen -= 1;
      return;
    }
    if (this.#unseen > 0) return;
    if (name === 't') this.#isText = false;
    else if (name === 'tabs') this.#inTabs = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tc') this.#tables.at(-1)?.closeCell();
    else if (name === 'tbl') this.#closeTable();
  }

  #closeParagraph(): void {
    const text = this.#words.join('');
    const table = this.#tables.at(-1);
    if (table !== undefined) table.addLine(text);
    else this.parts.push({ kind: 'paragraph', text, level: this.#level });
    if (this.parts.length > LIMITS.lines) throw tooLarge('the document has too many paragraphs', 'lines');
    this.#words = [];
    this.#level = null;
  }

  #closeTable(): void {
    const rows = this.#tables.pop()?.finished ?? [];
    const part: WordPart = { kind: 'table', rows };
    if (this.#tables.length > 0) this.#inner.push(part);
    else {
      this.parts.push(part, ...this.#inner);
      this.#inner = [];
    }
  }
}

/** The paragraphs and tables of a Word document, in order. @throws TOO_LARGE, DAMAGED_SOURCE */
export function readBody(container: ZipContainer, file: string, styles: ReadonlyMap<string, number>): readonly WordPart[] {
  const reader = new BodyReader(styles);
  readXml(container, file, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.parts;
}
