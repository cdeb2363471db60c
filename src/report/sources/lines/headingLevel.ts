import { looksLikeNumber } from '../tables/looksLikeNumber.js';

const LONGEST_HEADING = 50;

/** How sections are numbered, outermost first; the title of the document is level 1. */
const NUMBERINGS: readonly (readonly [RegExp, number])[] = [
  [/^#{1,6}\s+\S/, 2],
  [/^第[一二三四五六七八九十百\d]+(?:部分|章|篇)/, 2],
  [/^[一二三四五六七八九十]{1,3}[、.．]/, 2],
  [/^[IVX]{1,4}\.\s/, 2],
  [/^(?:Section|Part)\s+\d+/i, 2],
  [/^第[一二三四五六七八九十百\d]+节/, 3],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 3],
  [/^\d{1,2}(?:\.\d{1,2}){1,3}\s*[^\d\s.%]/, 4],
  [/^\d{1,2}[.．、]\s*[^\d\s]/, 4],
  [/^[（(]\d{1,2}[）)]/, 5],
];

/** A number that counts something is no part of a title. */
const COUNTED = /(?<!前\d{0,3})\d\s*(?:[%％‰万亿件个条通次名位人家户]|个百分点)/;

function saysFigures(text: string): boolean {
  return COUNTED.test(text) || looksLikeNumber(text);
}

/** Titles numbered in Chinese may be two phrases with a comma. */
const NUMBERED_IN_CHINESE = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/;

function saysSentences(text: string): boolean {
  return /[。；;！？：:|\t]|\S\s{2,}\S/.test(text) || (/[，,]/.test(text) && !NUMBERED_IN_CHINESE.test(text));
}

/** The level of a line that is a numbered title by its looks; null where it is not one. */
export function headingLevel(text: string): number | null {
  if (text.length > LONGEST_HEADING || saysSentences(text) || saysFigures(text.replace(/^[（(]?\d{1,2}[.．、）)]/, ''))) return null;
  return NUMBERINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Whether a line can be the title of the document, where it stands first. */
export function looksLikeTitle(text: string): boolean {
  return text.length > 3 && text.length <= 80 && !/[。；;！？]|[，,：:]$|\.$/.test(text) && !saysFigures(text);
}
