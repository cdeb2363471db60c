import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { ZipContainer } from '../zip/container.js';
import { readXml, type Attributes } from '../zip/readXml.js';
import { cellAddress, cellRange, type CellAddress, type CellRange } from './cellAddress.js';
import { displayDate, isDateFormat } from './dateFormat.js';
import { displayNumber } from './numberFormat.js';
import type { Workbook } from './workbook.js';

/** A cell with words, as the workbook shows it. */
export interface SheetCell extends CellAddress {
  readonly text: string;
}

/** What a sheet shows: its rows with their cells that have words, and its merged cells. */
export interface ShownSheet {
  readonly rows: readonly (readonly SheetCell[])[];
  /** From top to bottom. */
  readonly merged: readonly CellRange[];
}

function displayed(stored: string, type: string, style: number, strings: readonly string[], { formats, since1904 }: Workbook): string {
  if (type === 's') return strings[Number(stored)] ?? '';
  if (type === 'b') return stored === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return stored;
  const code = formats[style] ?? 'General';
  return isDateFormat(code) ? displayDate(stored, since1904) : displayNumber(stored, code);
}

class SheetReader {
  readonly rows: SheetCell[][] = [];
  readonly merged: CellRange[] = [];
  readonly #strings: readonly string[];
  readonly #workbook: Workbook;
  #at: { row: number; column: number } = { row: 0, column: 0 };
  #type = 'n';
  #style = 0;
  #words: string[] = [];
  #isValue = false;
  #isReading = false;
  #isHidden = false;
  #cells = 0;
  #characters = 0;

  constructor(strings: readonly string[], workbook: Workbook) {
    this.#strings = strings;
    this.#workbook = workbook;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'rPh') this.#isReading = true;
    else if (name === 'v' || name === 't') this.#isValue = true;
    else if (name === 'mergeCell') {
      const range = cellRange(attributes.get('ref') ?? '');
      if (this.merged.length >= LIMITS.mergedCells) throw tooLarge('a sheet has too many merged cells', 'mergedCells');
      if (range !== null) this.merged.push(range);
    }
  }

  text(text: string): void {
    if (this.#isValue && !this.#isReading) this.#words.push(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'rPh') this.#isReading = false;
    else if (name === 'c') this.#closeCell();
  }

  #openRow(attributes: Attributes): void {
    this.#at = { row: Number(attributes.get('r') ?? this.#at.row + 1), column: 0 };
    this.#isHidden = ['1', 'true'].includes(attributes.get('hidden') ?? '');
  }

  #openCell(attributes: Attributes): void {
    const address = cellAddress(attributes.get('r') ?? '') ?? { row: this.#at.row, column: this.#at.column + 1 };
    this.#at = { ...address };
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? 0);
    this.#words = [];
  }

  #closeCell(): void {
    const stored = this.#words.join('');
    if (this.#isHidden || stored.trim() === '') return;
    const text = displayed(stored, this.#type, this.#style, this.#strings, this.#workbook);
    if (text.trim() === '') return;
    this.#cells += 1;
    this.#characters += text.length;
    if (this.#cells > LIMITS.cells) throw tooLarge('a sheet has too many cells', 'cells');
    if (this.#characters > LIMITS.characters) throw tooLarge('a sheet has too many characters', 'characters');
    const row = this.rows.at(-1);
    if (row?.[0]?.row === this.#at.row) row.push({ ...this.#at, text });
    else this.rows.push([{ ...this.#at, text }]);
  }
}

/** What a sheet shows. Hidden rows are left out. @throws TOO_LARGE */
export function readSheet(container: ZipContainer, file: string, strings: readonly string[], workbook: Workbook): ShownSheet {
  const reader = new SheetReader(strings, workbook);
  readXml(container, file, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return { rows: reader.rows, merged: reader.merged.sort((a, b) => a.from.row - b.from.row) };
}
