import type { Amount } from '../amount.js';
import { labelOf } from '../label.js';
import { valueOf } from '../meaning.js';
import { topicBefore } from './topicBefore.js';
import { besideEarlier } from './earlierValue.js';
import { draft, type Reader } from './reader.js';

const NAMED_BARE = /(?:数|量|计|为|共|达|是|有|:|：|率|received|handled|of|total|to)\s*$/;

/** A share right behind a number makes it a count. */
const SHARE_BEHIND = /^(?:\s*[(,]?\s*(?:占比?)?| (?:[a-z][a-z'/-]* ){1,4}\()\s*\d+(?:\.\d+)?\s*%/i;

/** So does a change in brackets. */
const CHANGE_BEHIND = /^\s*\(\s*(?:(?:同比|环比|[较比与][^\d()]{1,8})?(?:上升|增长|增加|下降|减少)|[↑↓▲▼])/;

/** Adds a figure; a bare number that nothing says to be one is not understood. */
export function addFigure(reader: Reader, index: number, amount: Amount, word: Amount | null, name: string | null): void {
  const gap = reader.gaps[index];
  const meant = amount.kind === 'bare' && word !== null ? { ...amount, word: word.word, quantity: word.quantity, kind: word.kind } : amount;
  const value = valueOf(meant);
  const after = reader.plain.slice(amount.end);
  const beside = name === null ? besideEarlier(reader, index, amount) : null;
  const label = name ?? beside?.label ?? (gap === undefined ? '' : labelOf(gap, after) || topicBefore(reader, index));
  const bare = meant.kind === 'bare' && name === null && !NAMED_BARE.test(gap?.words ?? '') && !/,\d{3}/.test(reader.plain.slice(amount.start, amount.end)) && !(label !== '' && (SHARE_BEHIND.test(after) || CHANGE_BEHIND.test(after)));
  if (value === null || bare) {
    reader.notUnderstood.push({ text: reader.text.slice(amount.start, amount.end), start: amount.start });
    return;
  }
  const figure = draft(reader, index, meant, label);
  reader.figures.push({ ...figure, ...value, standing: { ...figure.standing, earlierOf: beside?.earlierOf ?? null } });
}
