/**
 * What a source may be at most. Bulletins have a few thousand characters and a few hundred cells; the limits keep the whole
 * process within 256 MB while it reads.
 */
export const LIMITS = {
  /** Bytes of the source as it is handed over. */
  bytes: 50 * 1024 * 1024,
  /** Characters (UTF-16 units) of a text, of a web page, or of what was read from another format. */
  characters: 2_000_000,
  /** Lines of a text, and paragraphs of any format. */
  lines: 50_000,
  /** Cells of all tables together, empty ones among them. */
  cells: 60_000,
  /** Numbers in all words together, those of dates and labels among them. */
  numbers: 30_000,
  /** Figures that are read from all of it. */
  figures: 5_000,
  /** Rows of one table. */
  tableRows: 20_000,
  /** Columns of one table. */
  tableColumns: 1_000,
  /** Merged cells of a sheet. */
  mergedCells: 20_000,
  /** Entries of a zip container. */
  zipEntries: 5_000,
  /** Bytes of one inflated entry of a zip container that is read, or of one inflated stream of a PDF. */
  inflatedBytes: 48 * 1024 * 1024,
  /** Bytes of all that is inflated. */
  inflatedTotal: 96 * 1024 * 1024,
  /** How many times larger than its compressed form an entry above one megabyte may be. */
  inflatedRatio: 200,
  /** Pages of a PDF. */
  pages: 500,
  /** Elements of a web page, stretches of text among them. */
  elements: 200_000,
  /** How deep elements may stand in each other. */
  depth: 500,
} as const;

/** The name of a limit. */
export type Limit = keyof typeof LIMITS;
