import { forRecognition, type Passage, type Spot, type Transcript } from '../../document/index.js';
import type { CellBudget } from '../cellBudget.js';
import type { DraftCell, TablePart } from '../lines/part.js';

/** A cell of a format that keeps its own tables. Positions from 0. */
export interface ReadCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean | null;
  /** Where a reader of the source finds it. */
  readonly spot: Partial<Spot>;
}

/** The lines of a cell as one: parted by a space only where they would run into each other. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/(?<=[A-Za-z\d)%.,;])\s*[\r\n]+\s*(?=[A-Za-z\d])/g, ' ').replaceAll(/\s*[\r\n]+\s*/g, '');
}

/** Writes words and gives them as figures are looked for in them. */
export function written(transcript: Transcript, words: string, spot: Partial<Spot>): Passage {
  return forRecognition(transcript.write(words, { page: null, table: null, row: null, column: null, ...spot }));
}

/** Writes a table down, a line for each row, cells parted by tabs. @throws TOO_LARGE */
export function writtenTable(rows: readonly (readonly ReadCell[])[], transcript: Transcript, budget: CellBudget): TablePart {
  const drafts = rows.map((row, index): DraftCell[] => {
    budget.takeRow(index, row.length);
    const cells = row.map((cell, at): DraftCell => {
      if (at > 0) transcript.skip('\t');
      const { row: _, column, rowSpan, colSpan, header } = cell;
      return { passage: written(transcript, oneLine(cell.text), cell.spot), row: index, column, rowSpan, colSpan, header };
    });
    transcript.skip('\n');
    return cells;
  });
  return { kind: 'table', before: [], after: [], rows: drafts };
}
