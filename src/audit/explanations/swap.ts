import type { Label } from '../../model/index.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { CONTENT_WORDS, CONTENTS, type Content } from './content.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { exchanged, noticed, standingIn, type Pair, type Standing } from './exchange.js';
import { gridsOf } from './grid.js';
import { linesThrough, type Line } from './lines.js';
import { lineSwapsOf, type LineSwap } from './lineSwaps.js';
import { quoted } from './names.js';
import { figuresOfOutcomes } from './targets.js';

function swapEdit(sheet: Sheet, pairs: readonly Pair[], content: Content, cost: number, text: Label): Edit[] {
  const made = exchanged(sheet, pairs, content);
  const edit = made === null ? null : figureEdit('SWAP', cost, sheet, made, text);
  return edit === null ? [] : [edit];
}

function cellText(sheet: Sheet, [a, b]: Pair, content: Content): Label {
  const words = CONTENT_WORDS[content];
  const [one, other] = [quoted(sheet, a.id), quoted(sheet, b.id)];
  return { zh: `${one.zh}与${other.zh}的${words.zh}互换了`, en: `the ${words.en} of ${one.en} and ${other.en} are exchanged` };
}

function* cellSwaps(sheet: Sheet, { figures }: Line, standing: Standing): Generator<Edit> {
  const printed = figures.filter((figure) => figure !== null);
  for (const [index, a] of printed.entries()) {
    for (const b of printed.slice(index + 1)) {
      for (const content of CONTENTS) if (noticed([[a, b]], content, standing).length > 0) yield* swapEdit(sheet, [[a, b]], content, 3, cellText(sheet, [a, b], content));
    }
  }
}

/** One line, or a run of them, by name. */
function runText(lines: readonly Line[]): Label {
  const [start = '', end = ''] = [lines[0]?.name, lines.at(-1)?.name];
  return lines.length === 1 ? { zh: `“${start}”`, en: `"${start}"` } : { zh: `“${start}”至“${end}”`, en: `"${start}" to "${end}"` };
}

/** Lines are exchanged where their names are: which of the two happened cannot be told. */
function lineText({ grid: { table, kind }, one, other, content, but }: LineSwap): Label {
  const [a, b] = [runText(one), runText(other)];
  const unit = kind === 'row' ? '行' : '列';
  const rest = but === null ? { zh: '', en: '' } : { zh: `（“${but}”除外）`, en: `, all but "${but}"` };
  if (content !== 'both' || but !== null) {
    const words = CONTENT_WORDS[content];
    return { zh: `表${table}的${a.zh}${unit}与${b.zh}${unit}的${words.zh}互换了${rest.zh}`, en: `the ${words.en} of ${kind}s ${a.en} and ${b.en} of table ${table} are exchanged${rest.en}` };
  }
  return { zh: `表${table}的${a.zh}${unit}与${b.zh}${unit}互换了，或是${unit}名互换了`, en: `${kind}s ${a.en} and ${b.en} of table ${table}, or their names, are exchanged` };
}

function* swaps(sheet: Sheet, targets: readonly Outcome[]): Generator<Edit> {
  const standing = standingIn(targets);
  for (const line of linesThrough(sheet, figuresOfOutcomes(targets))) yield* cellSwaps(sheet, line, standing);
  for (const grid of gridsOf(sheet)) for (const each of lineSwapsOf(grid, targets, standing)) yield* swapEdit(sheet, each.pairs, each.content, each.but === null ? 3 : 4, lineText(each));
}

/** SWAP: two cells of a line, two whole lines or their names, or two runs of adjacent lines, are exchanged. */
export const swap: Explainer = {
  kind: 'SWAP',
  propose: swaps,
};
