import type { Figure, Label } from '../../model/index.js';
import { ratioKey } from '../assertions/ratio.js';
import { cellName } from '../sheet/cellName.js';
import type { ReadAlternative } from '../sheet/readStructure.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Edit, Explainer } from './edit.js';
import { quoted } from './names.js';

const NOTHING_ELSE: Pick<Edit, 'kind' | 'cost' | 'wholes' | 'changes'> = { kind: 'READING', cost: 1, wholes: new Map(), changes: [] };

/** What a change is given to, and what it may be of as well. */
interface Move {
  readonly from: Figure;
  readonly to: Figure;
}

/** The other reading of a change, with all that goes the same way: in a table a whole column of changes is of another column. */
function movesOf(sheet: Sheet, { figure: id, whole }: ReadAlternative): Move[] {
  const columns = (from: Figure, to: Figure | undefined): string => `${from.place.table}|${from.place.column}|${to?.place.column}`;
  const hostOf = (cell: string): Figure | undefined => sheet.figures.get(sheet.structure.figuresOf.get(cell)?.[0] ?? '');
  const [own, host] = [figureOn(sheet, id), hostOf(whole)];
  const alike = own.place.table === null ? [{ figure: id, whole }] : (sheet.structure.read?.otherwise ?? []).filter(({ figure, whole: other, part }) => part === null && columns(figureOn(sheet, figure), hostOf(other)) === columns(own, host));
  return alike.flatMap((each): Move[] => {
    const [from, to] = [figureOn(sheet, each.figure), hostOf(each.whole)];
    return to === undefined || from.change === null || figureOn(sheet, to.id).change !== null ? [] : [{ from, to: figureOn(sheet, to.id) }];
  });
}

/** The change beside a figure is of another figure of its sentence, or of its row. */
function changeOfOther(sheet: Sheet, alternative: ReadAlternative): Edit[] {
  const moves = movesOf(sheet, alternative);
  const told = moves.find(({ from }) => from.id === alternative.figure);
  if (told === undefined) return [];
  const [own, other] = [quoted(sheet, told.from.id), quoted(sheet, told.to.id)];
  const printed = told.from.change?.printed ?? '';
  return [{
    ...NOTHING_ELSE, id: `READING: ${moves.map(({ from, to }) => `change of ${from.id} is of ${to.id}`).join('; ')}`, dropped: new Set(),
    figures: new Map(moves.flatMap(({ from, to }) => [[from.id, { ...from, change: null }], [to.id, { ...to, change: from.change }]] as const)),
    relations: [{ relation: told.from.id, from: { zh: `${own.zh}的变化`, en: `a change of ${own.en}` }, to: { zh: `${other.zh}的变化`, en: `a change of ${other.en}` } }],
    parts: moves.flatMap(({ from, to }) => [{ figure: from.id, part: 'change' as const }, { figure: to.id, part: 'change' as const }]),
    text: { zh: `“${printed}”也可能说的是${other.zh},而不是${own.zh}`, en: `"${printed}" may be said of ${other.en}, not of ${own.en}` },
  }];
}

/** A share or a rate is the quotient of other counts that stand around it. */
function quotientOfOthers(sheet: Sheet, { figure: id, whole, part }: ReadAlternative, cell: string): Edit[] {
  if (part === null) return [];
  const figure = figureOn(sheet, id);
  const [own, above, below] = [quoted(sheet, id), cellName(sheet, part), cellName(sheet, whole)];
  const isShare = figure.share !== null;
  const to: Label = { zh: `“${above.zh}”除以“${below.zh}”`, en: `"${above.en}" divided by "${below.en}"` };
  return [{
    ...NOTHING_ELSE, id: `READING: ${id} is ${part} of ${whole}`, figures: isShare ? new Map([[id, { ...figure, share: null }]]) : new Map(), dropped: new Set(isShare ? [] : [ratioKey(cell)]),
    relations: [{ relation: id, from: { zh: `${own.zh}的${isShare ? '占比' : '比率'}`, en: `the ${isShare ? 'share' : 'rate'} of ${own.en}` }, to }], parts: [{ figure: id, part: isShare ? 'share' : 'value' }],
    text: { zh: `“${figure.share?.printed ?? figure.printed}”也可能是${to.zh}`, en: `"${figure.share?.printed ?? figure.printed}" may be ${to.en}` },
  }];
}

/** READING: what only its place gave to a figure is another one's, or of other counts. */
export const otherwise: Explainer = {
  kind: 'READING',
  propose: (sheet, targets) => {
    const failing = new Set(targets.flatMap(({ terms }) => terms.map(({ figure }) => figure)));
    const alternatives = (sheet.structure.read?.otherwise ?? []).filter(({ figure }) => failing.has(figure));
    return alternatives.flatMap((each) => (each.part === null ? changeOfOther(sheet, each) : (sheet.structure.cellsOf.get(each.figure) ?? []).flatMap((cell) => quotientOfOthers(sheet, each, cell))));
  },
};
