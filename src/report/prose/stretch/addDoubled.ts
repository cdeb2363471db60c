import { rational, type Interval } from '../../../interval/index.js';
import type { PrintedChange } from '../../../model/index.js';
import { BASE_WORDS, baseIn, cleanLabel } from '../words.js';
import { clauseBefore } from './clauseBefore.js';
import { draftAt, type Reader } from './reader.js';
import { targetOf } from './targets.js';

const DOUBLED = /(?:实现)?(近|约|超|接近)?翻(?:了)?(近|约|超)?([一两二三])番/g;
const TIMES: Readonly<Record<string, bigint>> = { 一: 2n, 两: 4n, 二: 4n, 三: 8n };

/** 翻一番 prints no digits: it allows what rounds to twice as much in tenths. */
function growthTo(times: bigint): Interval {
  return { lower: { value: rational(20n * times - 21n, 20n), open: false }, upper: { value: rational(20n * times - 19n, 20n), open: false } };
}

/** Puts a change beside what a text says has doubled, as in 春节消费类诉求翻了一番. */
export function addDoubled(reader: Reader): void {
  for (const match of reader.plain.matchAll(DOUBLED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const clause = clauseBefore(reader.plain, start);
    const subject = cleanLabel(clause.slice(0, BASE_WORDS.exec(clause)?.index ?? clause.length));
    const near = reader.figures.filter((figure) => figure.end <= start);
    const behind = subject === '' ? undefined : reader.figures.find((each) => each.start >= end && each.label === subject && each.value !== null);
    const target = targetOf({ ...reader, figures: near }, subject, 1, start) ?? behind ?? null;
    const figure = target ?? draftAt(reader, start, end, subject);
    const times = TIMES[match[3] ?? ''] ?? 2n;
    const relative: PrintedChange = { printed: reader.text.slice(start, end), value: rational(times - 1n), interval: (match[1] ?? match[2]) === undefined ? growthTo(times) : null, unit: 'PERCENT', start, end };
    figure.changes = [...figure.changes, { base: baseIn(clause), relative, difference: null }];
    if (target === null && subject !== '') reader.figures.push(figure);
  }
}
