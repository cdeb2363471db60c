import { ZERO } from '../../interval/index.js';
import type { Assertion, Judgement } from '../outcome.js';
import type { ReadToken } from '../sheet/readStructure.js';

const UNREAD = {
  zh: '原文中有形似数值而未能读懂的文字；对照原文确认它们是否为数值、指什么，即可判定',
  en: 'the source holds what looks like figures and was not understood; looking up there whether they are figures, and of what, would settle it',
};

/** Tokens that are told one by one. */
const MOST_TOLD = 50;

function judge(unread: readonly ReadToken[]): Judgement {
  const told = unread.slice(0, MOST_TOLD).map(({ text, start }) => `“${text}”${start === null ? '' : ` @ ${start}`}`);
  const rest = unread.length - told.length;
  const held = unread.length === 0;
  return {
    verdict: held ? 'CONSISTENT' : 'UNDETERMINED', severity: 'NOTE', terms: [], gap: ZERO, reliedOnRounding: false, power: null, hint: null,
    certificate: [...told, ...(rest > 0 ? [`… +${rest}`] : [])].join('\n'), note: held ? null : UNREAD,
  };
}

/**
 * Everything in a source that looks like a figure was read. It is judged of sources alone: what an edition folder holds was read, or refused.
 *
 * A number that was not read might contradict those that were. So an audit that finds no contradiction and left something unread is
 * UNDETERMINED, as a whole and in its exit code (2), and not CONSISTENT: "consistent" is said of a source only where nothing in it was
 * passed over. It hides nothing else: an inconsistency stays one (exit code 1), no other finding is changed by it, and it takes no part in
 * explaining them.
 */
export const tokensRead: Assertion = {
  rule: 'tokens-read',
  label: { zh: '原文中形似数值的文字均已读懂', en: 'Everything that looks like a figure was read' },
  instances: ({ structure: { read } }) => (read === undefined ? [] : [{ id: 'tokens-read: source', rule: 'tokens-read', touches: new Set(), judge: () => ({ id: 'tokens-read: source', rule: 'tokens-read', ...judge(read.unread) }) }]),
};
