import type { Amount } from '../amount.js';
import { valueOf } from '../meaning.js';
import type { Reader } from './reader.js';

const OPENS = /^\s*\(\s*(?:共|计|即)?\s*$/;

/** A count in brackets behind a share that has no figure yet, as in 咨询类占45%(4025件), is the figure of the share. False where it is none. */
export function addToShare(reader: Reader, index: number, amount: Amount): boolean {
  const last = reader.figures.at(-1);
  const value = amount.quantity === 'count' ? valueOf(amount) : null;
  if (last?.share == null || last.value !== null || value === null || !OPENS.test(reader.gaps[index]?.words ?? '')) return false;
  Object.assign(last, { ...value, start: amount.start, end: amount.end, printed: reader.text.slice(amount.start, amount.end), measureWord: amount.word });
  return true;
}
