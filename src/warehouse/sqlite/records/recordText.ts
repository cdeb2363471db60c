import type { RecordColumns } from './recordColumns.js';

/** What a row says, without where it stands: equal rows give equal text, others do not. */
export function recordText(id: string, day: number, state: number | null, codes: string, sums: string): string {
  return `${id.length}:${id}|${day}|${state ?? ''}|${codes}|${sums}`;
}

/** A row's text with its place, as the hash of stored rows takes it. */
export function placedText(text: string, file: number, line: number): string {
  return `${text}@${file}:${line}\n`;
}

/** A stored row: its key, then the columns of RecordColumns. */
export type StoredRecord = readonly (string | number | null)[];

/** The columns before the levels: key, batch, id, state, file, line, day. */
const LEADING = 7;

/** The text of a stored row; null where its levels contradict each other or name members that are not known. */
export function storedText(row: StoredRecord, { levels, sums }: RecordColumns, codesOf: ReadonlyMap<number, { readonly code: string; readonly path: readonly number[] }>): string | null {
  const codes: string[] = [];
  let at = LEADING;
  for (const [, own] of levels) {
    const leaf = codesOf.get(Number(row[at + own.length - 1]));
    if (leaf === undefined || own.some((_, index) => leaf.path[index] !== row[at + index])) return null;
    codes.push(leaf.code);
    at += own.length;
  }
  const [, , id, state, , , day] = row;
  return recordText(String(id), Number(day), state === null || state === undefined ? null : Number(state), codes.join(','), row.slice(at, at + sums.length).join(','));
}
