import type { Figure, Label } from '../../model/index.js';
import type { FigurePart } from '../outcome.js';
import { ratioKey } from '../assertions/ratio.js';
import { cellName } from '../sheet/cellName.js';
import type { ReadAlternative } from '../sheet/readStructure.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { PART_TEXTS, type Edit, type Explainer } from './edit.js';
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
    text: { zh: `“${printed}”也可能说的是${other.zh}，而不是${own.zh}`, en: `"${printed}" may be said of ${other.en}, not of ${own.en}` },
  }];
}

/** What is printed beside a figure that may be a quotient: its share; its change, which may be a share; else its own value, a rate. */
function quotientPart(sheet: Sheet, { share, change }: Figure, cell: string): FigurePart {
  if (share !== null) return 'share';
  return change !== null && sheet.structure.cells.get(cell)?.quantity === 'count' ? 'change' : 'value';
}

const NAMES: Readonly<Record<FigurePart, Label>> = { value: { zh: '比率', en: 'rate' }, change: { zh: '变化', en: 'change' }, share: { zh: '占比', en: 'share' } };

/** A share or a rate is the quotient of other counts that stand around it; what was read as a change may be one. */
function quotientOfOthers(sheet: Sheet, { figure: id, whole, part: over }: ReadAlternative, cell: string): Edit[] {
  if (over === null) return [];
  const figure = figureOn(sheet, id);
  const part = quotientPart(sheet, figure, cell);
  const [own, above, below] = [quoted(sheet, id), cellName(sheet, over), cellName(sheet, whole)];
  const printed = PART_TEXTS[part](figure);
  const to: Label = { zh: `“${above.zh}”除以“${below.zh}”`, en: `"${above.en}" divided by "${below.en}"` };
  return [{
    ...NOTHING_ELSE, id: `READING: ${id} is ${over} of ${whole}`, figures: part === 'value' ? new Map() : new Map([[id, { ...figure, [part]: null }]]), dropped: new Set(part === 'value' ? [ratioKey(cell)] : []),
    relations: [{ relation: id, from: { zh: `${own.zh}的${NAMES[part].zh}`, en: `the ${NAMES[part].en} of ${own.en}` }, to }], parts: [{ figure: id, part }],
    text: { zh: `“${printed}”也可能是${to.zh}`, en: `"${printed}" may be ${to.en}` },
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
