import { isImprint, type Block, type Document, type Passage, type TableBlock } from '../document/index.js';
import type { RawFigure, RawReport } from '../raw/index.js';
import { plainWords, withoutCount, withoutUnits } from './plainWords.js';

/** The words that a figure stands among, plain. */
export interface Surroundings {
  /** Its own name: in a table row and column, else what the sentence calls it. */
  readonly own: string;
  /** Its own name for people: a row that is the only one of its table says nothing. */
  readonly name: string;
  /** The last heading of its column, or of its row where there is no column; the own name outside of tables. */
  readonly leaf: string;
  /** Titles and notes of its table; empty outside of tables. */
  readonly captions: string;
  /** What its table is called; empty outside of tables. */
  readonly title: string;
  /** The headings of the columns and rows of its table. */
  readonly beside: readonly string[];
  /** The heading of its section. */
  readonly section: string;
  /** The sentence up to the figure; empty in tables. */
  readonly sentence: string;
  /** Where the sentence begins: figures of one sentence share it. Null in tables. */
  readonly sentenceStart: number | null;
}

/** A longer caption is a sentence. */
const LONGEST_TITLE = 40;
const NOTE = /同比|环比|单位\s*[::]/;
const SENTENCE_END = /[。;；!！?？\n]/g;

/** The offset in a passage's text of a place in the document. */
function offsetIn(passage: Passage, start: number): number {
  const piece = passage.pieces.findLast((each) => each.start <= start);
  return piece === undefined ? 0 : piece.at + Math.min(start - piece.start, piece.length);
}

function passagesOf(block: Block): readonly Passage[] {
  return block.kind === 'table' ? [...block.before.filter(({ isBlock }) => !isBlock), ...block.grid.rows.flat()] : [block];
}

/** Finds the words around figures of one document. */
export class Reader {
  readonly #passages: readonly Passage[];
  readonly #captions: ReadonlyMap<string, string>;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #headings: ReadonlyMap<string, readonly string[]>;

  constructor(document: Document, private readonly raw: RawReport, private readonly measureWords: readonly string[]) {
    this.#passages = document.blocks.flatMap(passagesOf).filter(({ text }) => text !== '').sort((a, b) => a.place.start - b.place.start);
    const tables = document.blocks.filter((block) => block.kind === 'table');
    const blockOf = (id: string): TableBlock | undefined => tables[Number(id.split('.')[0]) - 1];
    this.#captions = new Map(raw.tables.map(({ id, title }) => {
      const captions = [...(blockOf(id)?.before ?? []), ...(blockOf(id)?.after ?? [])].map(({ text }) => text.trim());
      return [id, captions.includes(title) ? captions.join('\n') : [title, ...captions].join('\n')];
    }));
    this.#headings = new Map(raw.tables.map(({ id, columns, rows }) => [id, [...columns, ...rows].map((each) => plainWords(each))]));
    this.#titles = new Map(raw.tables.map(({ id, title, note }) => {
      const above = (blockOf(id)?.before ?? []).map(({ text }) => text.trim());
      const isHeading = above.includes(title) || title === '';
      return [id, (isHeading ? above.findLast((text) => text !== '' && text !== note && !isImprint(text) && text.length <= LONGEST_TITLE && !NOTE.test(text)) : undefined) ?? title];
    }));
  }

  /** What a table is called: the nearest title above it. */
  titleOf(table: string): string {
    return this.#titles.get(table) ?? '';
  }

  /** Titles and notes of a table, a line each. */
  captionsOf(table: string): string {
    return this.#captions.get(table) ?? '';
  }

  #sentence(start: number | null): { sentence: string; sentenceStart: number | null } {
    const passage = start === null ? undefined : this.#passages.findLast(({ place }) => place.start <= start && start <= place.end);
    if (passage === undefined || start === null) return { sentence: '', sentenceStart: null };
    const before = passage.text.slice(0, offsetIn(passage, start));
    const from = [...before.matchAll(SENTENCE_END)].at(-1)?.index ?? -1;
    return { sentence: plainWords(before.slice(from + 1)), sentenceStart: passage.place.start + from + 1 };
  }

  /** Words as they are looked for. */
  plain(text: string): string {
    return withoutUnits(plainWords(text), this.measureWords);
  }

  of(figure: RawFigure): Surroundings {
    const { section, table, row, column, start } = figure.place;
    const headings = (section ?? '').split('/').filter((each) => each !== this.raw.title);
    const last = plainWords(headings.at(-1) ?? '');
    if (table === null) {
      const own = this.plain(figure.label);
      return { own, name: own, leaf: own, captions: '', title: '', beside: [], section: last, ...this.#sentence(start) };
    }
    const path = withoutCount(column ?? '').split('/').map((each) => this.plain(each));
    const named = withoutCount(row ?? '').split('/').map((each) => this.plain(each));
    const own = [named.join(''), path.join('')].filter((each) => each !== '').join('\u0001');
    const leaf = [...named, ...path].findLast((each) => each !== '') ?? '';
    const isOnly = this.raw.tables.find(({ id }) => id === table)?.rows.length === 1;
    const beside = this.#headings.get(table) ?? [];
    const name = [...(isOnly && path.join('') !== '' ? [] : named), ...path].filter((each) => each !== '').join(' ');
    return { own, name, leaf, beside, title: plainWords(this.titleOf(table)), captions: this.captionsOf(table).split('\n').map((each) => this.plain(each)).join('\n'), section: last, sentence: '', sentenceStart: null };
  }
}
