import type { Amount } from '../amount.js';
import { piecesOf } from '../gap.js';
import { behindInEnglish } from '../label.js';
import type { Base } from '../proseFigure.js';
import { baseIn, cleanLabel } from '../words.js';
import type { Draft, Reader } from './reader.js';

/** Words for an earlier time before its value, as in 由上月的85件; what names no time is no earlier value. */
const TIME = '(?:[^,;:。()由从比较]{0,8}(?:年|月份?|周|季度|期|[年月季]初|[年月季]?[末底]|此前|之前|原来|原先)(?:同期)?\\s*的?|\\s*的?)';
const FROM = new RegExp(`[由从](${TIME})\\s*$`);
const THAN = new RegExp(`[比较](${TIME.replaceAll('的?', '的')})\\s*$`);
/** The earlier value may stand in a bracket, as in 较上周(12105个)增加771个 and 超过去年同期(8950件)926件. */
const EARLIER_TIME = '(?:[去上]年\\s*(?:同[期月季周])?|同期|上(?:个)?(?:月|周|期|季度)(?:同期)?)';
const THAN_IN_BRACKET = new RegExp(`(?:[比较]|超过|超出|高于|多于|低于|少于|不及|是|为|相当于)(${EARLIER_TIME}\\s*)\\(\\s*$|[比较](\\s{2,})\\(\\s*$`);
/** It may also stand right before what became of it: 比上月11.8万件增加0.5万件. */
const THAN_BARE = new RegExp(`[比较](${EARLIER_TIME})\\s*$`);
const CHANGED = /^\s*(?:相比)?,?\s*(?:增|升|上升|提|减|下降|降|缩短|回落|多|少|上涨|扩大|延长)/;
/** Words between an earlier value and what became of it. */
const TO = /^\s*,?\s*(?:逐[步年月季]|大幅|进一步|稳步|快速|小幅|明显)?(?:提升|提高|增长|增加|上升|上涨|升|增|扩大|跃升|攀升|下降|降低|降|减少|减|压缩|压降|缩减|缩短|回落|下滑|变|调整)(?:至|到|为)了?\s*$/;

/** English says from what to what: Average wait fell from 48 seconds to 39 seconds. */
const FROM_IN_ENGLISH = /\b(?:(?:fell|rose|dropped|grew|climbed|declined|increased|decreased|improved|went (?:up|down)|up|down)(?: sharply| slightly)? )?from\s*$/i;
const TO_IN_ENGLISH = /^\s*(?:to|in [\w ]{1,12} to)\s*$/i;
/** English says the time behind the value: 24 seconds, compared with 31 seconds last quarter. */
const VERSUS = /\b(?:versus|vs\.?|compared (?:with|to))\s*$|\bthan(?: in| during| for)?\s*\(\s*$/i;

const isAlike = (a: Amount, b: Amount): boolean => a.quantity === b.quantity && ((a.word === b.word && a.kind === b.kind) || b.kind === 'bare');

/** What a text prints at the end of a stretch that was blanked, without the words that only lead up to it. */
function timeBefore(reader: Reader, amount: Amount, length: number): string {
  return cleanLabel(reader.text.slice(Math.max(0, amount.start - length), amount.start).replaceAll(/\s+/g, '').replace(/的$/, ''));
}

/** The figure of the amount before, where both count alike in one sentence. */
function figureBefore(reader: Reader, index: number, amount: Amount): Draft | null {
  const [before, last] = [reader.amounts[index - 1], reader.figures.at(-1)];
  const isLast = before !== undefined && last?.end === before.end && reader.sentences[index] === reader.sentences[index - 1];
  return isLast && isAlike(before, amount) ? last : null;
}

/** What is said to have become of an earlier value: 办结率由95%提升至97% names both after 办结率. Null where it is not said. */
function becomes(reader: Reader, index: number, amount: Amount): string | null {
  const [before, earlier, first] = [reader.gaps[index - 1], figureBefore(reader, index, amount), reader.amounts[index - 1]];
  const from = FROM.exec(before?.words ?? '') ?? FROM_IN_ENGLISH.exec(before?.words ?? '');
  const to = reader.gaps[index]?.words ?? '';
  if (before === undefined || first === undefined || earlier === null || from === null || !(from[1] === undefined ? TO_IN_ENGLISH : TO).test(to)) return null;
  const subject = piecesOf(before.words.slice(0, from.index)).reverse().map(cleanLabel).find((piece) => piece !== '') ?? '';
  const time = from[1] === undefined ? '' : timeBefore(reader, first, from[1].length);
  earlier.label = from[1] === undefined ? `earlier ${subject}` : `${time === '' ? '原' : time}${subject}`;
  earlier.standing = { ...earlier.standing, earlierOf: 'NEXT' };
  return subject;
}

/** The figure that a clause goes on to speak of: the last one of the sentence that states no earlier value, counted alike. */
function figureSpokenOf(reader: Reader, index: number, amount: Amount): Draft | null {
  const here = reader.figures.filter(({ standing, value }) => standing.earlierOf === null && value !== null && standing.sentence === reader.sentences[index]);
  const last = here.findLast(({ standing }) => !standing.average) ?? here.at(-1);
  return last !== undefined && last.quantity === amount.quantity && (last.measureWord === amount.word || amount.kind === 'bare') ? last : null;
}

/** What a figure states an earlier value of, and when that was; null where it states none. */
export interface Beside {
  readonly label: string;
  readonly earlierOf: 'LAST' | null;
  readonly base: Base;
}

/** When an earlier value was, by the words before it. */
function timeSaid(words: string): Base {
  return baseIn(words) ?? (/[去上]年|同期/.test(words) ? 'YEAR' : /上/.test(words) ? 'PERIOD' : null);
}

/** A value that the one before it is compared with, as in 97%,比2021年的95%提高; null where it is none. */
function comparedWith(reader: Reader, index: number, amount: Amount): Beside | null {
  const words = reader.gaps[index]?.words ?? '';
  const now = figureSpokenOf(reader, index, amount) ?? figureBefore(reader, index, amount);
  if (now !== null && VERSUS.test(words)) {
    const time = behindInEnglish(reader.plain.slice(amount.end));
    return { label: `${now.label} ${time === '' ? 'earlier' : time}`, earlierOf: 'LAST', base: null };
  }
  const than = THAN.exec(words) ?? THAN_IN_BRACKET.exec(words) ?? (CHANGED.test(reader.plain.slice(amount.end)) ? THAN_BARE.exec(words) : null);
  if (now === null || than === null) return null;
  return { label: `${timeBefore(reader, amount, (than[1] ?? than[2] ?? '').length + (/\(\s*$/.exec(words)?.[0].length ?? 0)).replace(/[（(]$/, '')}${now.label}`, earlierOf: 'LAST', base: timeSaid(than[0]) };
}

/** How a figure is named, and whose earlier value it states, where words set it beside the value before it; null where they do not. */
export function besideEarlier(reader: Reader, index: number, amount: Amount): Beside | null {
  const reached = becomes(reader, index, amount);
  return reached !== null ? { label: reached, earlierOf: null, base: null } : comparedWith(reader, index, amount);
}
