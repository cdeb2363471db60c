import { areContrary, type Direction } from '../printed/index.js';
import type { Amount } from './amount.js';
import { directionsSaid } from './directionsSaid.js';
import type { Gap } from './gap.js';
import { BASE_WORDS, baseIn, cleanLabel, DIRECTION_AT_END, SHARE_AT_END, TOGETHER } from './words.js';
import type { Base } from './proseFigure.js';

/** What an amount does in its sentence. */
export type Part =
  | { readonly kind: 'figure' }
  | { readonly kind: 'change'; readonly direction: Direction; /** Do arrow, sign and word before it contradict each other? */ readonly contrary: boolean; readonly base: Base; readonly of: string }
  | { readonly kind: 'difference'; readonly direction: Direction; readonly base: Base; readonly of: string }
  | { readonly kind: 'share'; readonly of: string; readonly whole: string | null; readonly joint: boolean };

/** What was read just before: a list goes on as it began. */
export interface Before {
  readonly part: Part | null;
  /** Its end is where the gap begins, in the same sentence. */
  readonly amount: Amount | null;
  /** Was the amount before it a count or rate with neither change nor share between? */
  readonly bracketed: boolean;
  /** Is it an earlier value of the figure spoken of? When that was, and the words that led up to it. */
  readonly earlier: { readonly base: Base; readonly lead: string } | null;
}

const QUALIFIER_AT_END = /(?:超过|超|逾|突破|接近|近|大约|约|达到|达|不低于|不少于|[↑↓▲▼+−-])\s*$/;
/** English names what it counts between the count and its share: 78,820 web contacts (24.8%). */
const NOUN_AND_BRACKET = /^ (?:[a-z][a-z'/-]* ){1,4}\($/i;
/** English says the direction behind the size: 3.1% more than in 2022. */
const MORE_THAN = /^\s*(?:more|higher|fewer|less|lower)\s+than\b/i;
/** Right behind a change its size is told again, in percent: 增加95件(1.58%), 减少一半以上(50.47%). */
const AGAIN = /^\s*(?:以上|左右|多)?\s*\(\s*$/;
/** An English list of shares goes on: enquiries for 38 %. */
const FOR_AT_END = /\s(?:for|at)\s*$/;
/** The whole of a share, behind it in English: 20 % of referred cases. */
const WHOLE_BEHIND = /^\s+of (?:(?:all|the|total|overall|its) )*([a-z][a-z -]*?)(?= (?:were|was|are|is|and)\b|$)/i;
/** Words right before the value of an earlier time, and no change from it: 去年同期94.1%, 比去年同期的94.1%. */
const EARLIER_VALUE = /(?:(?<![较比与同])[去上]年同期(?:为|是)?|[去上]年同期的|(?<![较比与同])上(?:个)?(?:月|期|周|季度)(?:为|是))\s*$/;
/** An arrow before the sign of a number, as in ↑-3%. */
const ARROW_AT_END = /([↑↓▲▼])\s*[+−-]?\s*$/;
const SIGN_AT_END = /[↑↓▲▼+−-]\s*$/;

/** By how much something is more or less than at an earlier time: 超过去年同期926件, and with the value of that time between. */
const EXCEEDS = /(?:超过|超出|高于|多于|低于|少于|不及)(?:[去上]年同期|[去上]年|同期|上(?:个)?(?:月|周|期|季度))\s*$/;
const FALLS_SHORT = /低于|少于|不及/;

/** Which way an amount goes by the words before it, else by its sign; contrary where arrow, sign and word contradict each other. */
function directionOf({ sign }: Amount, words: string, arrows: string): { direction: Direction | null; contrary: boolean } {
  const [spoken = null] = directionsSaid(words);
  if (sign === null) return { direction: spoken, contrary: false };
  const said = directionsSaid(`${words}${arrows}${sign === 'UP' ? '+' : '-'}`);
  return { direction: said[0] ?? sign, contrary: areContrary(said) };
}

/** What stands before the words of a change: the words that name what changed. */
function subject(clause: string, direction: RegExp | null): string {
  const base = BASE_WORDS.exec(clause);
  const word = direction?.exec(clause) ?? null;
  const end = Math.min(base?.index ?? clause.length, word?.index ?? clause.length);
  return cleanLabel(clause.slice(0, end).replace(/[较比]\s*$/, ''));
}

function changeWord(words: string): RegExp | null {
  return DIRECTION_AT_END.find(([pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What an amount does, from the words before it and what went before; English says the base `behind` it. */
export function classify(amount: Amount, gap: Gap, before: Before, behind: string): Part {
  const continued = gap.joins ? before.part : null;
  const words = gap.words.replace(SIGN_AT_END, '').replace(QUALIFIER_AT_END, '');
  const clause = gap.clause.replace(SIGN_AT_END, '').replace(QUALIFIER_AT_END, '');
  const { direction, contrary } = directionOf(amount, words, ARROW_AT_END.exec(gap.words)?.[1] ?? '');
  const base = (/^\s*[a-z]/i.test(behind) ? baseIn(behind) : null) ?? baseIn(gap.clause) ?? baseIn(gap.words);
  const inherited = before.earlier !== null ? before.earlier.base : before.part?.kind === 'change' || before.part?.kind === 'difference' ? before.part.base : null;
  const relative = amount.kind === 'percent' || amount.kind === 'points';
  const wholeBehind = WHOLE_BEHIND.exec(behind)?.[1] ?? null;
  const isRateOfGrowth = /(?:增长|下降|增速)率[为达是]?\s*$/.test(words) && base === null;
  const more = relative && amount.sign === null ? MORE_THAN.exec(behind) : null;
  if (more !== null) return { kind: 'change', direction: /more|higher/i.test(more[0]) ? 'UP' : 'DOWN', contrary: false, base, of: '' };
  if (relative && !isRateOfGrowth) {
    if (direction !== null && (changeWord(words) !== null || amount.sign !== null)) return { kind: 'change', direction, contrary, base: base ?? inherited, of: subject(clause, changeWord(clause)) };
    if (amount.sign === null && base !== null && !EARLIER_VALUE.test(words) && new RegExp(`${BASE_WORDS.source}[为:\\s]*$`, 'i').test(words)) return { kind: 'change', direction: 'UP', contrary: false, base, of: subject(clause, null) };
    if (continued?.kind === 'change') return { ...continued, contrary: false, of: '' };
    if ((before.part?.kind === 'difference' || before.part?.kind === 'change') && amount.sign === null && AGAIN.test(gap.words)) return { kind: 'change', direction: before.part.direction, contrary: false, base: before.part.base, of: '' };
    const share = SHARE_AT_END.exec(words);
    if (share !== null && amount.kind === 'percent') {
      const lead = words.slice(0, share.index);
      const own = lead.split(/[,;:，；：()（）]/).at(-1) ?? '';
      const whole = cleanLabel((share[1] ?? '').replace(/的(?:比重|比例|份额)?(?:为|达)?\s*$/, '').replace(/^(?:比|率|全部|所有)+/, '').replace(/(?:比例|比重|比)$/, ''));
      return { kind: 'share', of: TOGETHER.test(own) ? '' : cleanLabel(own), whole: whole === '' || /^(?:率|例|达到?|为)+$/.test(whole) ? wholeBehind : whole, joint: TOGETHER.test(lead.split(/[;；]/).at(-1) ?? '') };
    }
    const named = before.part?.kind === 'share' && !before.part.joint && gap.break !== 'sentence' ? FOR_AT_END.exec(clause) : null;
    if (named !== null && before.part?.kind === 'share') return { ...before.part, of: cleanLabel(clause.slice(0, named.index)) };
    if (continued?.kind === 'share') return { ...continued, of: '' };
    if (amount.kind === 'percent' && before.bracketed && (NOUN_AND_BRACKET.test(gap.words) || (/^\s*[,，]?\s*[(（]?\s*$/.test(gap.words) && (gap.break === 'comma' || /^\s+$/.test(gap.words))))) return { kind: 'share', of: '', whole: wholeBehind, joint: false };
    return { kind: 'figure' };
  }
  const beyond = before.earlier === null ? EXCEEDS.exec(words) : /^\s*\)\s*$/.test(words) ? EXCEEDS.exec(before.earlier.lead.replace(/\(\s*$/, '')) : null;
  if (beyond !== null && amount.kind === 'measured') return { kind: 'difference', direction: FALLS_SHORT.test(beyond[0]) ? 'DOWN' : 'UP', base: base ?? inherited, of: '' };
  const follows = before.part?.kind === 'change' && cleanLabel(clause.replace(changeWord(clause) ?? /$^/, '')) === '';
  if (changeWord(words) !== null && direction !== null && amount.kind === 'measured' && (base !== null || follows || before.earlier !== null)) return { kind: 'difference', direction, base: base ?? inherited, of: subject(clause, changeWord(clause)) };
  if (continued?.kind === 'difference') return { ...continued, of: '' };
  return { kind: 'figure' };
}
