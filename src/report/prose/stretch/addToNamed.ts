import type { Amount } from '../amount.js';
import { valueOf } from '../meaning.js';
import type { Reader } from './reader.js';

const IN_BRACKETS = /^\s*\(\s*(?:共|计|即)?\s*$/;
const REACHES = /^\s*,?\s*(?:达到?|升至|增至|增加到|增长到|降至|减至|减少到|下降到|为|to)\s*$/i;

/** A count behind a share or a change that has no figure yet is its figure, as in 咨询类占45%(4025件) and 投诉类上升4%,达4025件. False where it is none. */
export function addToNamed(reader: Reader, index: number, amount: Amount): boolean {
  const last = reader.figures.at(-1);
  const words = reader.gaps[index]?.words ?? '';
  const isRate = amount.kind === 'percent' && last?.changes.some(({ relative }) => relative?.unit === 'PERCENTAGE_POINT') === true;
  const value = amount.quantity === 'count' || isRate ? valueOf(amount) : null;
  if (last === undefined || last.value !== null || value === null || last.label === '') return false;
  if (!(last.share !== null && IN_BRACKETS.test(words)) && !(last.changes.length > 0 && REACHES.test(words))) return false;
  Object.assign(last, { ...value, start: amount.start, end: amount.end, printed: reader.text.slice(amount.start, amount.end), measureWord: amount.word, quantity: amount.quantity });
  return true;
}
