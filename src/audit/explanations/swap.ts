import type { Figure } from '../../model/index.js';
import type { Sheet } from '../sheet/sheet.js';
import { figureEdit, valueText, type Edit, type Explainer } from './edit.js';
import { linesOf, linesThrough, type Line } from './lines.js';
import { withChangeText, withValueText } from './reprint.js';
import { figuresOfOutcomes } from './targets.js';

type Content = 'value' | 'change' | 'both';

const CONTENTS: readonly Content[] = ['both', 'value', 'change'];
const WORDS = { both: { zh: '数值连同比', en: 'figures' }, value: { zh: '数值', en: 'values' }, change: { zh: '同比', en: 'changes' } } as const;

/** A figure with what another prints; null where that cannot be read in its place. */
function withContentOf(sheet: Sheet, figure: Figure, other: Figure, content: Content): Figure | null {
  const { catalogue } = sheet.structure;
  const valued = content === 'change' ? figure : withValueText(figure, valueText(other), catalogue);
  if (valued === null || content === 'value') return valued;
  return withChangeText(valued, other.change?.printed ?? '', catalogue);
}

function swapped(sheet: Sheet, pairs: readonly (readonly [Figure, Figure])[], content: Content): Figure[] | null {
  const figures = pairs.flatMap(([a, b]) => [withContentOf(sheet, a, b, content), withContentOf(sheet, b, a, content)]);
  const made = figures.filter((figure) => figure !== null);
  return made.length < figures.length ? null : made;
}

function cellSwaps(sheet: Sheet, line: Line, among: ReadonlySet<string>): Edit[] {
  const figures = line.figures.filter((figure) => figure !== null);
  return figures.flatMap((a, index) => figures.slice(index + 1).filter((b) => among.has(a.id) || among.has(b.id)).flatMap((b) => CONTENTS.flatMap((content) => {
    const made = swapped(sheet, [[a, b]], content);
    const edit = made === null ? null : figureEdit('SWAP', 3, sheet, made, {
      zh: `“${a.id}”与“${b.id}”的${WORDS[content].zh}互换了`, en: `the ${WORDS[content].en} of "${a.id}" and "${b.id}" are exchanged`,
    });
    return edit === null ? [] : [edit];
  })));
}

function lineSwaps(sheet: Sheet, lines: readonly Line[], through: ReadonlySet<Line['name']>): Edit[] {
  return lines.flatMap((a, index) => lines.slice(index + 1).filter((b) => through.has(a.name) || through.has(b.name)).flatMap((b) => {
    const pairs = a.figures.flatMap((figure, position) => {
      const other = b.figures[position];
      return figure === null || other == null ? [] : [[figure, other] as const];
    });
    const made = swapped(sheet, pairs, 'both');
    const edit = made === null || pairs.length < 2 ? null : figureEdit('SWAP', 3, sheet, made, {
      zh: `表${a.table}的“${a.name}”与“${b.name}”两${a.kind === 'row' ? '行' : '列'}互换了`, en: `${a.kind}s "${a.name}" and "${b.name}" of table ${a.table} are exchanged`,
    });
    return edit === null ? [] : [edit];
  }));
}

/** SWAP: two cells of a line, or two whole rows or columns, are exchanged. */
export const swap: Explainer = {
  kind: 'SWAP',
  propose: (sheet, targets) => {
    const among = figuresOfOutcomes(targets);
    const through = linesThrough(sheet, among);
    const cells = through.flatMap((line) => cellSwaps(sheet, line, among));
    const names = new Set(through.map(({ name }) => name));
    const siblings = (['row', 'column'] as const).flatMap((kind) => sheet.structure.tables.map(({ id }) => linesOf(sheet).filter((line) => line.table === id && line.kind === kind)));
    return [...cells, ...siblings.flatMap((lines) => lineSwaps(sheet, lines, names))];
  },
};
