import { atSpot, type Passage } from '../../document/index.js';

/** A line of a text, or a paragraph of a source that knows its paragraphs. */
export interface LinePart {
  readonly kind: 'line';
  readonly passage: Passage;
  /** Empty lines before it. A paragraph counts one before itself. */
  readonly gap: number;
  /** Its level where the source marks it as a heading. */
  readonly level: number | null;
  /** Whether lines of this source may be broken at a margin. */
  readonly wraps: boolean;
}

/** A cell before the table has its number. Positions from 0; its place tells where it is printed, which stays when tables are parted. */
export interface DraftCell {
  readonly passage: Passage;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean | null;
}

/** A table whose rows were found. */
export interface TablePart {
  readonly kind: 'table';
  /** Captions that stand in the table alone. */
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
  readonly rows: readonly (readonly DraftCell[])[];
}

/** What a source says, in order, before paragraphs are made of lines. */
export type Part = LinePart | TablePart;

/** A table of cells without spans; each row is as long as the longest, filled with empty cells. */
export function plainTable(rows: readonly (readonly Passage[])[], emptyAfter: (row: readonly Passage[]) => Passage): TablePart {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    kind: 'table', before: [], after: [],
    rows: rows.map((cells, row) => Array.from({ length: width }, (_, column) => {
      const passage = atSpot(cells[column] ?? emptyAfter(cells), { row: row + 1, column: column + 1 });
      return { passage, row, column, rowSpan: 1, colSpan: 1, header: null };
    })),
  };
}
