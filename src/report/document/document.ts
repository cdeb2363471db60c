/** The kinds of sources that can be read. */
export type DocumentFormat = 'text' | 'html' | 'docx' | 'xlsx' | 'pdf';

/** Where something stands in a document. */
export interface DocumentPlace {
  /** Character offsets (UTF-16 units) in the document's `text`, end excluded. */
  readonly start: number;
  readonly end: number;
  /** The page of a PDF or the sheet of a workbook, from 1; null where the source has none. */
  readonly page: number | null;
  /** The table, counted through the document from 1; null outside tables. */
  readonly table: number | null;
  /** Row and column as a reader of the source counts them, from 1 (in a workbook: of the sheet); null outside tables. */
  readonly row: number | null;
  readonly column: number | null;
}

/** A stretch of a passage and the stretch of the document's text that it was read from. */
export interface Piece {
  /** Offset in the passage's text. */
  readonly at: number;
  /** Characters in the passage's text. */
  readonly length: number;
  /** Offsets in the document's text. Where `end - start` is not `length`, the piece was read as a whole, as `&nbsp;` is. */
  readonly start: number;
  readonly end: number;
}

/**
 * Text to be read for figures: broken lines joined, traditional characters of the statistics vocabulary as simplified ones,
 * full-width digits as narrow ones, conversion residue left out. `placeWithin` tells where a part of it stands.
 */
export interface Passage {
  readonly text: string;
  readonly place: DocumentPlace;
  /** In order, without gaps in `text`. */
  readonly pieces: readonly Piece[];
}

/** The title of a section. */
export interface HeadingBlock extends Passage {
  readonly kind: 'heading';
  /** 1 is the outermost. */
  readonly level: number;
}

export interface ParagraphBlock extends Passage {
  readonly kind: 'paragraph';
}

/** Words that may be the title or a note of a table. */
export interface CaptionCandidate extends Passage {
  /** True where it is also a heading or a paragraph of the document, false where it stands in the table alone. */
  readonly isBlock: boolean;
}

/** One cell of a grid, with the rows and columns that it covers. An empty cell has an empty text and `start` equal to `end`. */
export interface GridCell extends Passage {
  /** Position in the grid, from 0. */
  readonly row: number;
  readonly column: number;
  /** 1 where the source does not tell of spans. */
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Whether the source marks it as a heading; null where the source has no such marks. */
  readonly header: boolean | null;
}

/** A table as printed. */
export interface Grid {
  /** How many columns the widest row covers. */
  readonly width: number;
  /** For each row, the cells that begin in it, from left to right. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly place: DocumentPlace;
  /** Title and note candidates before and after the table, in reading order. */
  readonly before: readonly CaptionCandidate[];
  readonly after: readonly CaptionCandidate[];
  readonly grid: Grid;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** A source as it was read: what it says, in order, each part with its place. */
export interface Document {
  /** The first heading or title line; null where there is none. */
  readonly title: string | null;
  readonly format: DocumentFormat;
  /** As in `utf-8` or `gb18030`; null for formats that keep their own encoding. */
  readonly encoding: string | null;
  /** SHA-256 of the source's bytes. */
  readonly sha256: string;
  /**
   * What all offsets refer to: for text and HTML the source's characters, without a byte order mark and with line ends as
   * they are; for other formats the text that was read, a line for each paragraph and each row, cells parted by tabs.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
}
