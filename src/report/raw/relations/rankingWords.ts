import { halfWidth } from '../../printed/index.js';
import { cleanLabel } from '../../prose/index.js';
import type { RankingReading } from '../rawReport.js';

/** Words of one sentence that put something in an order, before it is known which figures they speak of. Offsets are those of the text. */
export interface RankingWords {
  readonly start: number;
  readonly end: number;
  /** Where their sentence ends. */
  readonly until: number;
  readonly by: RankingReading['by'];
  readonly direction: RankingReading['direction'];
  /** How many are named: 3 in 前三. */
  readonly count: number;
  /** How many stand before the first of them: 1 in 排名第二. */
  readonly ahead: number;
  readonly ordered: boolean;
  /** The words before them in their clause, which may name what is counted: 办结量 in 办结量居前三. */
  readonly subject: string;
  /** Do they speak of rates? */
  readonly ofRates: boolean;
  /** Do the figures follow the words, or does one stand right before them? */
  readonly side: 'BEHIND' | 'BEFORE';
  /** Names that stand behind the words without figures, as in 办件量居前三的单位是甲局、乙局、丙局. */
  readonly names: readonly string[];
}

const NUMERALS = '一二三四五六七八九十';
const ENGLISH: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10, first: 1, second: 2, third: 3 };

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return text === '两' || text === '二' ? 2 : (ENGLISH[text.toLowerCase()] ?? NUMERALS.indexOf(text) + 1);
}

interface Form {
  readonly pattern: RegExp;
  readonly side: RankingWords['side'];
  /** What the first group of the pattern counts: how many are named, or in which place the one stands; null where it is the first. */
  readonly counts: 'NAMED' | 'PLACE' | null;
}

const TO_BE = '(?:分别|依次)?(?:为|是|有|:|：)[:：]?';
const UPMOST = '(?:最多|最高|最大|最低|最少|最小|居首位?|首位|榜首)';
const PLACED = '(?:排名?|位?居|位?列)第?([一二三四五六七八九十])位?';
/** The figure follows at once, as in 电话最多,达600件. */
const UP_TO = '[,，]?(?:共|达到?|为|有|是)(?=\\s*\\d)';
/** Nothing of the figure follows: the words say something of what stands before them. */
const ENDS = '(?=\\s*(?:[,，;；。)）、]|$))';

/** How words say an order. Each is looked for throughout; where two overlap, the earlier form is taken. */
const FORMS: readonly Form[] = [
  { pattern: new RegExp(`(?:排名?|居|列|位|名|在|量|数|率)前([一两二三四五六七八九十]|\\d{1,2})(?!季度|个?月|年|期|周|天|日|次)[^,，;；。()（）\\d]{0,20}?${TO_BE}`), side: 'BEHIND', counts: 'NAMED' },
  { pattern: new RegExp(`最[多高大少低小]的(?:前)?([两二三四五六七八九十]|\\d)[类项个种位家名大][^,，;；。()（）\\d]{0,20}?${TO_BE}`), side: 'BEHIND', counts: 'NAMED' },
  { pattern: /\btop\s(three|five|ten|\d{1,2})\b[^,;:.()\d]{0,40}?(?:were|are|:)/i, side: 'BEHIND', counts: 'NAMED' },
  { pattern: new RegExp(`${PLACED}的[^,，;；。()（）\\d]{0,16}?${TO_BE}`), side: 'BEHIND', counts: 'PLACE' },
  { pattern: new RegExp(`(?:最[多高大少低小]|居首位?)的[^,，;；。()（）\\d的]{0,16}?${TO_BE}`), side: 'BEHIND', counts: null },
  { pattern: /\b(?:the (?:highest|largest|greatest|lowest|smallest|fewest)|most common|most frequent)\b[^,;:.()\d]{0,40}?(?:was|were|:)/i, side: 'BEHIND', counts: null },
  { pattern: new RegExp(`${PLACED}${UP_TO}`), side: 'BEHIND', counts: 'PLACE' },
  { pattern: new RegExp(`${UPMOST}${UP_TO}`), side: 'BEHIND', counts: null },
  { pattern: new RegExp(`${PLACED}${ENDS}`), side: 'BEFORE', counts: 'PLACE' },
  { pattern: new RegExp(`${UPMOST}${ENDS}`), side: 'BEFORE', counts: null },
  { pattern: /\branked (first|second|third)\b/i, side: 'BEFORE', counts: 'PLACE' },
];

/** Superlatives of something that is no figure of the text: of other times, or of what is asked for. */
const OF_OTHERS = /历史|以来|历年|单[日月周]|当[日月]|峰值|要求|标准|底线|不得|不超|限|最高人民|最多跑/;
const LEAST = /最[少低小]|lowest|smallest|fewest/i;
const BY_CHANGE = /增幅|增速|增长|涨幅|升幅|上升|growth|increase/i;
const BY_FALL = /降幅|减幅|跌幅|下降|decrease/i;
const BY_SHARE = /占比|比重|比例|份额|share/i;
/** How much more or less, in things: no change that is read as a percentage. */
const BY_AMOUNT = /增量|减量|(?:增加|减少|上升|下降)(?:数|量|最多|最少|件|的[^,，]*最多)/;
const OF_RATES = /率|满意度|\brates?\b/i;
/** What is measured otherwise than by counts, shares and rates. */
const OF_TIMES = /时长|用时|时间|时限|速度|评分|得分|分值|指数|\btimes?\b|score/i;
const IN_ORDER = /依次|[由从](?:高到低|多到少|大到小|低到高|少到多)/;

const SENTENCE = /[。!?！？]|\n\s*\n|\.(?=\s+[A-Z])/g;

function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(SENTENCE)].map(({ index }) => index);
  return [...ends, text.length].map((end, at, all) => ({ start: at === 0 ? 0 : (all[at - 1] ?? 0) + 1, end }));
}

/** Names are parted by 、 alone, or by 和 as well: 住房和城乡建设局 is one. As many as there have to be. */
function namesBehind(text: string, count: number): string[] {
  const list = /^[^,，;；。()（）\d]+/.exec(text)?.[0] ?? '';
  const splits = [/、/, /、|以及|(?:和|与|及)(?=[^、和与及]*$)/, /、|和|与|及/].map((parting) => list.split(parting).map(cleanLabel).filter((name) => name !== ''));
  return splits.find((names) => names.length === count) ?? [];
}

/** What is ranked by, from the words of the clause; null where it is nothing that is compared. */
function comparedBy(clause: string): Pick<RankingWords, 'by' | 'direction'> | null {
  const least = LEAST.test(clause);
  if (BY_AMOUNT.test(clause)) return null;
  if (BY_FALL.test(clause)) return least ? null : { by: 'change', direction: 'LEAST' };
  return { by: BY_CHANGE.test(clause) ? 'change' : BY_SHARE.test(clause) ? 'share' : 'value', direction: least ? 'LEAST' : 'MOST' };
}

function wordsOf(text: string, match: RegExpMatchArray, sentence: { start: number; end: number }, { side, counts }: Form): RankingWords[] {
  const start = sentence.start + (match.index ?? 0);
  const end = start + match[0].length;
  const before = text.slice(sentence.start, start).split(/[,，;；:：()（）]/).at(-1) ?? '';
  const said = `${before.replace(/^.*\d/s, '')}${match[0]}`;
  const compared = comparedBy(said);
  const number = counts === null ? 1 : numberOf(match[1] ?? '');
  if (compared === null || number < 1 || OF_TIMES.test(said) || OF_OTHERS.test(`${before}${match[0]}${text.slice(end, end + 4)}`)) return [];
  const count = counts === 'NAMED' ? number : 1;
  const behind = text.slice(end, sentence.end);
  // 占比最高,达60%: the share, not a figure of its own.
  if (side === 'BEHIND' && !OF_RATES.test(said) && /^\s*[\d.]+\s*%/.test(behind)) return [];
  return [{
    start, end, until: sentence.end, ...compared, count, ahead: counts === 'PLACE' ? number - 1 : 0, ordered: count === 1 || IN_ORDER.test(`${before}${match[0]}`), side,
    subject: `${before.replace(/^.*\d/s, '')}${/^[量数率]/.exec(match[0])?.[0] ?? ''}`, ofRates: OF_RATES.test(said),
    names: side === 'BEHIND' ? namesBehind(behind, count) : [],
  }];
}

/** No sentence is so long that says an order; lists without an end are. */
const LONGEST = 2_000;

function wordsIn(plain: string, sentence: { start: number; end: number }): RankingWords[] {
  const text = plain.slice(sentence.start, sentence.end);
  const found: RankingWords[] = [];
  for (const form of text.length > LONGEST ? [] : FORMS) {
    for (const match of text.matchAll(new RegExp(form.pattern.source, `${form.pattern.flags}g`))) {
      for (const words of wordsOf(plain, match, sentence, form)) if (found.every(({ start, end }) => words.end <= start || words.start >= end)) found.push(words);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of a text that put figures in an order, in the order of the text. */
export function rankingWords(text: string): RankingWords[] {
  const plain = halfWidth(text);
  return sentencesOf(plain).flatMap((sentence) => wordsIn(plain, sentence));
}
