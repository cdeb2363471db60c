import type { Amount } from './amount.js';
import { piecesOf, type Gap } from './gap.js';
import { cleanLabel } from './words.js';

const SEPARATORS = /[,;:，；：()（）]/;
const NAMES = /[、,，]|和|与|及|以及|\band\b/;
/** Words behind a number name it by themselves where a clause begins with it: 4个部门被评为优秀. */
const LONG_ENOUGH = 4;
const RESPECTIVELY = /(?:分别|依次|respectively)(?:[^,;。]*)$/;

/** The words right behind an amount up to where a clause ends, as in 449名人才政策专员; empty where they go on to something else. */
function behind(after: string): string {
  const words = /^([^\s,;:。.()、\d%a-z]{2,14})(?=[,;。()、]|$)/i.exec(after)?.[1] ?? '';
  return /^(?:和|与|及|以及|同比|环比|占|较|比|以上|左右|其中)/.test(words) ? '' : words;
}

/** English names what it counts behind the number, as in `8,000 (64.8%) came by phone`. */
export function behindInEnglish(after: string): string {
  const words = after.replace(/^\s*\([^)]*\)/, '').split(/[,;.()\d]|\band\b/)[0] ?? '';
  return cleanLabel(words.replace(/^\s*(?:were|was|came|are|is|through|by|via|from)\b/, '').replace(/\s+this (?:month|quarter|year|week)\s*$/, ''));
}

/** The words that name a figure: the last words before it that name anything, else the words right behind it. */
export function labelOf(gap: Gap, after: string): string {
  const isEnglish = /[a-z]{3}/i.test(`${gap.words}${after.slice(0, 40)}`) && !/[\u4e00-\u9fff]/.test(gap.words);
  if (isEnglish && (cleanLabel(gap.clause) === '' || /\band\s*$|\b(?:handled|answered|received|took|opened|processed|resolved|closed|logged|recorded)\s*$/.test(gap.clause))) {
    const label = behindInEnglish(after);
    if (label !== '') return label;
  }
  const pieces = piecesOf(gap.words).reverse();
  const told = behind(after);
  if (cleanLabel(pieces[0] ?? '') === '' && /,\s*$/.test(gap.words) && told.length >= LONG_ENOUGH) return told;
  for (const piece of pieces) {
    const label = cleanLabel(piece);
    if (label !== '' && !/^(?:按|从|依|根据).{0,16}(?:分|划分|统计|看)$/.test(label)) return piece !== pieces[0] ? label : `${label}${told}`;
  }
  return cleanLabel(after.replace(/^\s*的/, '').split(/[,;:。,，；：()（）、\d]/)[0]?.slice(0, 16) ?? '');
}

/** Do words behind a list say that it is in the order of the names before it? */
export function saysRespectively(behind: string): boolean {
  return /^\s*,?\s*respectively/i.test(behind);
}

/** The names in front of 分别, or of amounts that `respectively` stands behind, where there are just as many as amounts; null otherwise. */
export function namesOf(gap: Gap, count: number, behind: string): string[] | null {
  const at = RESPECTIVELY.exec(gap.words)?.index ?? (saysRespectively(behind) ? gap.words.length : undefined);
  if (at === undefined || count < 2) return null;
  const before = gap.words.slice(0, at);
  const candidates = [before.split(SEPARATORS).at(-1) ?? '', before.split(/[;:；：。()（）]/).at(-1) ?? ''];
  for (const candidate of candidates) {
    const names = candidate.split(NAMES).map(cleanLabel).filter((name) => name !== '');
    if (names.length === count) return names;
  }
  return null;
}

/** How many amounts from one on are joined into one list of one kind. */
export function runLength(amounts: readonly Amount[], gaps: readonly Gap[], from: number): number {
  const first = amounts[from];
  let count = 1;
  const alike = (amount: Amount): boolean => first !== undefined && (amount.quantity === first.quantity || first.kind === 'bare' || amount.kind === 'bare');
  while (from + count < amounts.length) {
    const [next, gap] = [amounts[from + count], gaps[from + count]];
    if (next === undefined || gap === undefined || !gap.joins || !alike(next) || (gap.words.trim() === '' && next.kind !== first?.kind)) break;
    count += 1;
  }
  return count;
}
