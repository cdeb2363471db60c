import { isNamedAgain } from '../namedAgain.js';
import type { Draft, Reader } from './reader.js';

/** What a figure is called that states an earlier value: no change that follows is its own. */
const EARLIER_LABEL = /^[较比与同而]?(?:(?:[去上]年)(?:同期)?|同期|上(?:个)?(?:月|周|期|季度))(?:为|是|的)?$|^[较比与同而]?[去上]年同期|year (?:earlier|ago|before)|(?:last|previous|prior) (?:year|quarter|month|week)$/i;

/** Words for an earlier time in front of the name of what it is a value of. */
const EARLIER_TIME = /^[较比与同而]?(?:[去上]年(?:同期)?|同期|上(?:个)?(?:月|周|期|季度))(?:为|是|的)?/;

/** Behind the earlier value of a figure that was told in an earlier sentence that figure is spoken of: 上年同期全市受理900件,同比增长6.2%. */
function namedByEarlier({ plain, figures }: Reader, at: number): Draft | null {
  const earlier = figures.at(-1);
  if (earlier === undefined || !EARLIER_TIME.test(earlier.label) || /[。;!?]/.test(plain.slice(earlier.end, at))) return null;
  const name = earlier.label.replace(EARLIER_TIME, '');
  return figures.findLast(({ label, value, measureWord }) => value !== null && measureWord === earlier.measureWord && !EARLIER_TIME.test(label) && isNamedAgain(name, label)) ?? null;
}

/** Where the innermost open bracket closes again, or the end of the text. */
function closingOf(plain: string, place: number): number {
  let depth = 0;
  for (let at = place; at < plain.length; at += 1) {
    if (plain.charAt(at) === '(') depth += 1;
    else if (plain.charAt(at) === ')' && depth === 0) return at;
    else if (plain.charAt(at) === ')') depth -= 1;
  }
  return plain.length;
}

/** Where the bracket opens that a place stands in; −1 outside of brackets. */
function openingOf(plain: string, place: number): number {
  let depth = 0;
  for (let at = place - 1; at >= 0; at -= 1) {
    if (plain.charAt(at) === ')') depth += 1;
    else if (plain.charAt(at) === '(' && depth === 0) return at;
    else if (plain.charAt(at) === '(') depth -= 1;
  }
  return -1;
}

/** Behind a closed bracket the figure right before the bracket is spoken of again, not the last one inside: 72件(周一12件、周二60件),增加8件. */
function outsideOf({ plain, figures }: Reader, figure: Draft, at: number): Draft {
  const open = openingOf(plain, figure.start);
  if (open === -1 || closingOf(plain, figure.start) >= at) return figure;
  return figures.findLast(({ end, value }) => value !== null && end <= open && plain.slice(end, open).trim() === '') ?? figure;
}

/** The figures that a change or share `at` a place beside them is of: by name, else the last ones; as many as there are amounts in its list. */
export function targetOf(reader: Reader, of: string, back: number, at: number): Draft | null {
  if (of !== '') return reader.figures.findLast(({ label }) => label !== '' && (label === of || label.endsWith(of) || of.endsWith(label))) ?? null;
  const spokenOf = back === 1 ? namedByEarlier(reader, at) : null;
  if (spokenOf !== null) return spokenOf;
  const last = reader.figures.filter(({ standing, value, label }) => !standing.joint && standing.earlierOf === null && value !== null && (back > 1 || !EARLIER_LABEL.test(label)));
  const plain = back === 1 ? last.filter((figure) => !figure.standing.average || figure === last[0]) : last;
  const found = (plain.length === 0 ? last : plain).at(-back) ?? null;
  return found === null || back > 1 ? found : outsideOf(reader, found, at);
}
