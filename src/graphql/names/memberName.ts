import type { Member } from '../../model/index.js';

/** A global id of a member: `member:channel:PHONE`. */
export function memberName({ dimension, code }: Member): string {
  return `member:${dimension}:${code}`;
}

/** Reads a name that `memberName` wrote; null where it is none. */
export function parseMemberName(id: string): { readonly dimension: string; readonly code: string } | null {
  const match = /^member:(\w+):(\w+)$/u.exec(id);
  const [, dimension, code] = match ?? [];
  return dimension === undefined || code === undefined ? null : { dimension, code };
}
