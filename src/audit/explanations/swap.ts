import type { Label } from '../../model/index.js';
import type { Sheet } from '../sheet/sheet.js';
import { CONTENT_WORDS, CONTENTS, type Content } from './content.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { exchanged, noticed, standingIn, type Pair, type Standing } from './exchange.js';
import { gridsOf } from './grid.js';
import { linesThrough, type Line } from './lines.js';
import { lineSwapsOf, type LineSwap } from './lineSwaps.js';
import { quoted } from './names.js';
import { figuresOfOutcomes } from './targets.js';

function swapEdit(sheet: Sheet, pairs: readonly Pair[], content: Content, standing: Standing, cost: number, text: () => Label): Edit[] {
  const made = noticed(pairs, content, standing).length > 0 ? exchanged(sheet, pairs, content) : null;
  const edit = made === null ? null : figureEdit('SWAP', cost, sheet, made, text());
  return edit === null ? [] : [edit];
}

function cellSwaps(sheet: Sheet, line: Line, among: ReadonlySet<string>, standing: Standing): Edit[] {
  const figures = line.figures.filter((figure) => figure !== null);
  return figures.flatMap((a, index) => figures.slice(index + 1).filter((b) => among.has(a.id) || among.has(b.id)).flatMap((b) => CONTENTS.flatMap((content) => {
    const words = CONTENT_WORDS[content];
    return swapEdit(sheet, [[a, b]], content, standing, 3, () => {
      const [one, other] = [quoted(sheet, a.id), quoted(sheet, b.id)];
      return { zh: `${one.zh}与${other.zh}的${words.zh}互换了`, en: `the ${words.en} of ${one.en} and ${other.en} are exchanged` };
    });
  })));
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
  const rest = but === null ? { zh: '', en: '' } : { zh: `(“${but}”除外)`, en: `, all but "${but}"` };
  if (content !== 'both' || but !== null) {
    const words = CONTENT_WORDS[content];
    return { zh: `表${table}的${a.zh}${unit}与${b.zh}${unit}的${words.zh}互换了${rest.zh}`, en: `the ${words.en} of ${kind}s ${a.en} and ${b.en} of table ${table} are exchanged${rest.en}` };
  }
  return { zh: `表${table}的${a.zh}${unit}与${b.zh}${unit}互换了,或是${unit}名互换了`, en: `${kind}s ${a.en} and ${b.en} of table ${table}, or their names, are exchanged` };
}

/** SWAP: two cells of a line, two whole lines or their names, or two runs of adjacent lines, are exchanged. */
export const swap: Explainer = {
  kind: 'SWAP',
  propose: (sheet, targets) => {
    const among = figuresOfOutcomes(targets);
    const standing = standingIn(targets);
    const cells = linesThrough(sheet, among).flatMap((line) => cellSwaps(sheet, line, among, standing));
    const lines = gridsOf(sheet).flatMap((grid) => lineSwapsOf(grid, targets, standing));
    return [...cells, ...lines.flatMap((each) => swapEdit(sheet, each.pairs, each.content, standing, each.but === null ? 3 : 4, () => lineText(each)))];
  },
};
