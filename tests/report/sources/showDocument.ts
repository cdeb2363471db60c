import type { Block, Document, GridCell } from '../../../src/report/document/index.js';
import { readDocument } from '../../../src/report/sources/index.js';

function showCell({ text, rowSpan, colSpan, header }: GridCell): string {
  const spans = rowSpan === 1 && colSpan === 1 ? '' : `{${rowSpan}x${colSpan}}`;
  return `${text}${spans}${header === true ? '^' : ''}`;
}

function showBlock(block: Block): string[] {
  if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
  if (block.kind === 'paragraph') return [block.text];
  const captions = block.before.filter(({ isBlock }) => !isBlock).map(({ text }) => `^ ${text}`);
  const notes = block.after.filter(({ isBlock }) => !isBlock).map(({ text }) => `v ${text}`);
  return [...captions, ...block.grid.rows.map((row) => `| ${row.map(showCell).join(' | ')}`), ...notes];
}

/** A document as lines: headings with #, rows of tables with |, captions inside of tables with ^ and v. */
export function showDocument(document: Document): string[] {
  return document.blocks.flatMap(showBlock);
}

/** Every cell of every table. */
export function cellsOf(document: Document): GridCell[] {
  return document.blocks.flatMap((block) => (block.kind === 'table' ? block.grid.rows.flat() : []));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a text and shows it. */
export async function shownText(text: string): Promise<string[]> {
  return showDocument(await readDocument(bytesOf(text), 'bulletin.txt'));
}

/** The code of the user error that reading ends with; `read` where it does not. */
export async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readDocument(bytes, name);
    return 'read';
  } catch (error) {
    return error instanceof Error && 'kind' in error && 'code' in error ? `${String(error.kind)} ${String(error.code)}` : `not a user error: ${String(error)}`;
  }
}
