import { parseCellId, type CellName } from '../../cells/index.js';
import type { Basis } from '../../query/index.js';

/** A cell's name with the basis that was asked for, since that may change its value. */
export interface NamedCell {
  readonly cell: CellName;
  readonly basis: Basis | null;
}

/** A global id of a cell: its own name, and `!COMPUTED` behind it where only one basis was asked for. */
export function cellName(id: string, basis: Basis | null): string {
  return basis === null ? id : `${id}!${basis}`;
}

/** Reads a name that `cellName` wrote; null where it is none. */
export function parseCellName(name: string): NamedCell | null {
  const [, id = '', basis] = /^(.*?)(?:!(PUBLISHED|COMPUTED))?$/u.exec(name) ?? [];
  const cell = parseCellId(id);
  return cell === null ? null : { cell, basis: basis === 'PUBLISHED' || basis === 'COMPUTED' ? basis : null };
}
