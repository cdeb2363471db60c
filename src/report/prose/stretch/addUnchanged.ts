import { rational, ZERO, type Interval } from '../../../interval/index.js';
import type { PrintedChange } from '../../../model/index.js';
import { BASE_WORDS, baseIn, cleanLabel } from '../words.js';
import { clauseBefore } from './clauseBefore.js';
import { draftAt, type Reader } from './reader.js';
import { targetOf } from './targets.js';

const UNCHANGED = /(?:(?:与|和|同|较|比)?[^,;。:()]{0,16}?)(基本|大致|大体|总体)?(?:保持)?持平|\bunchanged\b/g;

/** 持平 prints no digits: it allows what rounds to no whole percent. 基本持平 is only near, and allows anything. */
const HALF_A_PERCENT: Interval = { lower: { value: rational(-1n, 200n), open: false }, upper: { value: rational(1n, 200n), open: false } };

/** Puts a change of nothing beside what a text says has stayed as it was, as in 受理总量与去年同期持平. */
export function addUnchanged(reader: Reader): void {
  for (const match of reader.plain.matchAll(UNCHANGED)) {
    const end = match.index + match[0].length;
    const clause = clauseBefore(reader.plain, end);
    const base = baseIn(clause);
    if (base === null) continue;
    const subject = cleanLabel(clause.slice(0, BASE_WORDS.exec(clause)?.index ?? 0));
    const start = end - match[0].length;
    const near = reader.figures.filter((figure) => figure.end <= end);
    const target = targetOf({ ...reader, figures: near }, subject, 1, start);
    const figure = target ?? draftAt(reader, start, end, subject);
    const isRate = figure.quantity === 'rate';
    const relative: PrintedChange = { printed: reader.text.slice(start, end), value: ZERO, interval: match[1] === undefined ? HALF_A_PERCENT : null, unit: isRate ? 'PERCENTAGE_POINT' : 'PERCENT', start, end };
    figure.changes = [...figure.changes, { base, relative, difference: null }];
    if (target === null) reader.figures.push(figure);
  }
}
