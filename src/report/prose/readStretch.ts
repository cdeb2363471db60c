import { amountsIn, type Amount } from './amount.js';
import type { Part } from './classify.js';
import { blanked, gapBetween, type Gap } from './gap.js';
import { runLength, saysRespectively } from './label.js';
import { namedRates } from './namedRates.js';
import { notFiguresIn } from './notFigures.js';
import { plainText } from './plainText.js';
import type { ProseReading } from './proseFigure.js';
import { addDoubled } from './stretch/addDoubled.js';
import { addUnchanged } from './stretch/addUnchanged.js';
import type { Reader } from './stretch/reader.js';
import { readRun } from './stretch/readRun.js';

/** How many brackets are open before each amount. */
function depthsOf(text: string, amounts: readonly Amount[]): number[] {
  let [depth, read] = [0, 0];
  return amounts.map(({ start }) => {
    for (; read < start; read += 1) {
      if (text.charAt(read) === '(') depth += 1;
      else if (text.charAt(read) === ')' && depth > 0) depth -= 1;
    }
    return depth;
  });
}

/** Which sentence each amount stands in, from 1. */
function sentencesOf(gaps: readonly Gap[]): number[] {
  let sentence = 0;
  return gaps.map((gap) => (sentence += gap.break === 'sentence' ? 1 : 0));
}

/** Reads the figures of a stretch of text that is no longer than a paragraph. Offsets are those of the text given. */
export function readStretch(text: string): ProseReading {
  const half = plainText(text);
  const outside = notFiguresIn(half);
  const plain = blanked(half, outside);
  const { amounts, unread } = amountsIn(plain, outside);
  const gaps = amounts.map(({ start }, index) => gapBetween(plain, amounts[index - 1]?.end ?? 0, start));
  const reader: Reader = { text, plain, amounts, gaps, depths: depthsOf(plain, amounts), sentences: sentencesOf(gaps), figures: [], notUnderstood: unread.map(({ start, end }) => ({ text: text.slice(start, end), start })) };
  let part: Part | null = null;
  for (let index = 0; index < amounts.length;) {
    const run = runLength(amounts, gaps, index);
    const spread = /分别|依次|respectively/.test(gaps[index]?.words ?? '') || amounts[index]?.kind === 'bare' || saysRespectively(plain.slice(amounts[index + run - 1]?.end ?? plain.length));
    const count = spread ? run : 1;
    part = readRun(reader, index, count, { part, amount: amounts[index - 1] ?? null });
    index += count;
  }
  addUnchanged(reader);
  addDoubled(reader);
  return { figures: namedRates(reader.figures), notUnderstood: reader.notUnderstood };
}
