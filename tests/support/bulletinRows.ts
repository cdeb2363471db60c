/** A cell of a table that a bulletin's source lays out. */
export interface SourceCell {
  readonly text: string;
  /** From 0, in the table. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Whether it begins a cell that goes on below, or continues the one above. */
  readonly merge: 'none' | 'begins' | 'continues';
}

function lengthOf(marks: readonly (string | undefined)[], mark: string): number {
  const end = marks.findIndex((each) => each !== mark);
  return end < 0 ? marks.length : end;
}

/** Cells with their spans: `<` continues the cell to the left, `^` the one above. Cells that are continued to the left are left out. */
export function rowsOf(table: readonly (readonly string[])[]): SourceCell[][] {
  const texts = table.map((row) => row.map((cell) => cell.trim()));
  return texts.map((cells, row) => cells.flatMap((text, column): SourceCell[] => {
    if (text === '<') return [];
    const colSpan = 1 + lengthOf(cells.slice(column + 1), '<');
    const rowSpan = 1 + lengthOf(texts.slice(row + 1).map((below) => below[column]), '^');
    const merge = text === '^' ? 'continues' : rowSpan > 1 ? 'begins' : 'none';
    return [{ text: text === '^' ? '' : text, row, column, rowSpan, colSpan, merge }];
  }));
}

/** Text as it may stand in XML. */
export function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
