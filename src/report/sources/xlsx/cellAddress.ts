/** Row and column of a cell, from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Reads an address such as `AB12`; null where it is none. */
export function cellAddress(text: string): CellAddress | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === '') return null;
  return { row: Number(digits), column: letters.split('').reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** The rectangle that a merged cell covers, from 1, both ends included. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** Reads a range such as `A1:C2`; null where it is none. */
export function cellRange(text: string): CellRange | null {
  const [first = '', second = first] = text.split(':');
  const [from, to] = [cellAddress(first), cellAddress(second)];
  return from === null || to === null ? null : { from, to };
}
