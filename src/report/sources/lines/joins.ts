import { displayWidth } from '../tables/displayWidth.js';
import type { LinePart } from './part.js';
import { headingLevel } from './headingLevel.js';

/** What follows a number and cannot begin a sentence. */
const UNIT_FIRST = /^(?:[%％‰]|个百分点|百分点|[万亿]?(?:件|个|条|通|次|名|位|家|户|宗|起|例|封|人次?|秒|分钟|小时|天|工作日)|[万亿](?=\D)|percent\b|per cent\b|points?\b|(?:requests?|calls?|cases?|seconds|minutes|hours|days|people)\b)/;
const NUMBER_LAST = /\d(?:[.,]\d+)*\s*[万亿]?$/;
const OPEN_LAST = /[，,、（(“《+＋]$/;
const CLOSED_LAST = /[。！？!?；;：:.…]["”’）)]?$/;
const NEW_BEGINNING = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．](?!\d)|[-–—•●■◆*]\s|附[件表]?|图\s*\d|表\s*\d|Table\s|Figure\s)/i;

/** A margin is worth the name from this many columns on. */
const NARROWEST_MARGIN = 40;

function endsWithNumber(before: string, after: string): boolean {
  return NUMBER_LAST.test(before) && UNIT_FIRST.test(after);
}

/** A number broken after its separator, as in `28,` and `112件`. */
function breaksNumber(before: string, after: string): boolean {
  return /\d[,.，．]$/.test(before) && /^\d{1,3}(?!\d)/.test(after);
}

/** A number broken within its digits, as in `按期办结17` and `86件`: in a sentence no number ends a line that goes on with digits and their unit. */
function breaksDigits(before: string, after: string): boolean {
  const rest = /^\d+(?:\.\d+)?(.*)$/s.exec(after)?.[1] ?? '';
  return /[，,；;。].*[\u4e00-\u9fff]{2} ?\d+$/.test(before) && UNIT_FIRST.test(rest.trimStart());
}

function reachesMargin(before: string, margin: number): boolean {
  return margin >= NARROWEST_MARGIN && displayWidth(before) >= margin * 0.85;
}

/** Whether a line goes on in the next: a number parted from its unit, an open list or bracket, or a line full to the margin. */
export function goesOn(before: LinePart, after: LinePart, margin: number): boolean {
  const [first, second] = [before.passage.text.trimEnd(), after.passage.text.trimStart()];
  if (before.level !== null || after.level !== null || after.gap > 1 || headingLevel(first.trim()) !== null) return false;
  if (endsWithNumber(first, second) || breaksNumber(first, second) || breaksDigits(first, second)) return true;
  if (NEW_BEGINNING.test(second) || headingLevel(second.trim()) !== null || /\t/.test(first + second)) return false;
  if (OPEN_LAST.test(first)) return true;
  return after.gap === 0 && after.wraps && !CLOSED_LAST.test(first) && reachesMargin(first, margin);
}

/** What parts two lines that are read as one: a space between words of a spaced script, otherwise nothing. */
export function separatorBetween(before: string, after: string): string {
  if (breaksNumber(before, after)) return '';
  return /[A-Za-z\d,.;)%"”]$/.test(before) && /^[A-Za-z(“"]/.test(after) || /[A-Za-z][,;]?$/.test(before) && /^\d/.test(after) ? ' ' : '';
}
