import { ONE, point } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { doubted } from '../relations/openReading.js';
import { shareUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import { compareSums } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const OTHER_WHOLES = { zh: '占比并非都以该总计为总体', en: 'not every share is one of this whole' };
const NOT_ALL = { zh: '不是每个分项都印刷了占比', en: 'not every part prints its share' };

function judge(sheet: Sheet, relation: Relation, model: RoundingModel): Judgement {
  const isOfWhole = (cell: string): boolean => {
    const other = sheet.wholes.get(cell);
    return other === undefined ? (sheet.structure.read?.shares.get(cell)?.wholes.includes(relation.whole) ?? true) : other === relation.whole;
  };
  if (!relation.parts.every(isOfWhole)) return notApplicable(OTHER_WHOLES);
  const terms = relation.parts.flatMap((cell): OutcomeTerm[] => {
    const figure = (sheet.structure.figuresOf.get(cell) ?? []).map((id) => figureOn(sheet, id)).find(({ share }) => share !== null);
    const interval = figure === undefined ? null : shareUnder(figure, model);
    return figure === undefined || interval === null ? [] : [{ figure: figure.id, part: 'share', role: 'part', weight: 1, interval }];
  });
  const [first] = terms;
  if (first === undefined || terms.length < relation.parts.length) return notApplicable(NOT_ALL);
  const hundred: OutcomeTerm = { figure: first.figure, part: 'share', role: 'whole', weight: -1, interval: point(ONE) };
  return { ...compareSums(hundred, terms, false), terms };
}

function instanceOf(relation: Relation, sheet: Sheet): Instance {
  const id = `shares-sum: ${relation.id}`;
  return { id, rule: 'shares-sum', touches: figuresOfCells(sheet, relation.parts), judge: (on) => ({ id, rule: 'shares-sum', ...doubted(relation.open, acrossModels(on, (model) => judge(on, relation, model))) }) };
}

/** The shares of the parts of a whole add up to 100 % within their rounding. */
export const sharesSum: Assertion = {
  rule: 'shares-sum',
  label: { zh: '各占比之和为100%', en: 'The shares add up to 100 %' },
  instances: (sheet) => sheet.structure.relations
    .filter(({ parts }) => parts.every((cell) => (sheet.structure.figuresOf.get(cell) ?? []).some((id) => figureOn(sheet, id).share !== null)))
    .map((relation) => instanceOf(relation, sheet)),
};
