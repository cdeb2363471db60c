import { userError } from '../errors/index.js';
import type { Asked } from '../query/index.js';
import { orderRows } from './order.js';
import type { Row } from './row.js';

/** A page of rows, with the cursors of its ends. */
export interface Page {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Null for an empty page. */
  readonly startCursor: string | null;
  /** Null for an empty page. */
  readonly endCursor: string | null;
}

const encode = (id: string): string => Buffer.from(id, 'utf8').toString('base64url');

function start(rows: readonly Row[], asked: Asked): number {
  if (asked.after === null) return 0;
  const id = Buffer.from(asked.after, 'base64url').toString('utf8');
  const index = id.endsWith(`#${asked.signature}`) ? rows.findIndex((row) => row.id === id) : -1;
  if (index === -1) {
    throw userError('INVALID_CURSOR', '"after" is not a cursor of this question; use endCursor of a page with the same groupBy, where, having and orderBy', {
      name: asked.after.slice(0, 100), place: { path: 'after' },
    });
  }
  return index + 1;
}

/**
 * The rows after the cursor, in the order asked for.
 * @throws a user error where the cursor is of another question, or its row is gone.
 */
export function pageOf(rows: readonly Row[], asked: Asked): Page {
  const ordered = orderRows(rows, asked.orderBy, asked.after === null ? asked.first : rows.length);
  const from = start(ordered, asked);
  const page = ordered.slice(from, from + asked.first);
  const cursor = (row: Row | undefined): string | null => (row === undefined ? null : encode(row.id));
  return { rows: page, hasNextPage: from + page.length < rows.length, hasPreviousPage: from > 0, startCursor: cursor(page[0]), endCursor: cursor(page.at(-1)) };
}
