import type { PrintedShare } from '../../../model/index.js';
import type { Amount } from '../amount.js';
import type { Part } from '../classify.js';
import { piecesOf, type Gap } from '../gap.js';
import { cleanLabel } from '../words.js';
import { shareOfAmount, valueOf } from '../meaning.js';
import { draft, standingOf, type Reader } from './reader.js';
import { targetOf } from './targets.js';

/** A share behind a list of names and counts whose others print none is a share of all of them. */
function isOfAList(reader: Reader, of: string, back: number): boolean {
  const [before, last] = [reader.figures.at(-2), reader.figures.at(-1)];
  return of === '' && back === 1 && last?.standing.break === 'pause' && before !== undefined && before.quantity === 'count' && last.quantity === 'count'
    && before.standing.sentence === last.standing.sentence && before.share === null && before.changes.length === 0 && last.changes.length === 0;
}

/** What a share is said of that has no figure: the words before it, or those of the clause before, as in 高峰为12-18时,占全天43.1%. */
function subjectOf(gap: Gap | undefined): string {
  const [clause = '', before = ''] = piecesOf(gap?.words ?? '').reverse();
  const isOnlyShare = /^\s*(?:仅|约|共|分别)?占/.test(clause) && cleanLabel(before) !== '';
  return isOnlyShare ? cleanLabel(before) : clause.trim();
}

/** Puts a share beside the figure that it is of; one of several things together, and one whose figure is told elsewhere, stands alone. */
export function addShare(reader: Reader, index: number, amount: Amount, part: Part & { kind: 'share' }, back: number, name: string | null): void {
  const named = name ?? part.of;
  const share: PrintedShare = shareOfAmount(amount, reader.text.slice(amount.start, amount.end), amount.start, amount.end);
  const joint = part.joint || isOfAList(reader, named, back);
  const target = joint ? null : targetOf(reader, named, back, amount.start);
  if (target !== null && target.share === null && target.quantity === 'count') {
    target.share = share;
    target.shareOf = part.whole;
    return;
  }
  const gap = reader.gaps[index];
  const label = named === '' ? (joint ? (gap?.clause ?? '').trim() : subjectOf(gap)) : named;
  const value = joint ? valueOf(amount) : null;
  reader.figures.push({
    ...draft(reader, index, amount, label), value: value?.value ?? null, interval: value?.interval ?? null, share: joint ? null : share, shareOf: part.whole,
    quantity: joint ? 'rate' : 'count', measureWord: joint ? '%' : '', standing: standingOf(reader, index, joint),
  });
}
