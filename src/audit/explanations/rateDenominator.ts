import type { Label } from '../../model/index.js';
import type { PrintedPart } from '../system/groups.js';
import { cellName } from '../sheet/cellName.js';
import type { ReadRateBase } from '../sheet/readStructure.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Explainer, RelationChange } from './edit.js';

function rateOf(sheet: Sheet, cell: string): Label {
  const { zh, en } = cellName(sheet, cell);
  return { zh: `以“${zh}”为分母`, en: `of "${en}"` };
}

/** The figures that print the rate of a base. */
function figuresOf({ structure }: Sheet, { rate }: ReadRateBase): readonly string[] {
  return structure.figuresOf.get(rate) ?? [];
}

/** DENOMINATOR: the rates of a column are of the figures that they follow from, not of the totals that they stand beside. */
export const rateDenominator: Explainer = {
  kind: 'DENOMINATOR',
  propose: (sheet, targets) => {
    const failing = new Set(targets.filter(({ rule }) => rule === 'rate-base').map(({ id }) => id));
    const bases = (sheet.structure.read?.rateBases ?? []).filter((base) => failing.has(`rate-base: ${base.rate}: ${base.id}`));
    const [first] = bases;
    if (first === undefined) return [];
    const [own, total] = [cellName(sheet, first.denominator), cellName(sheet, first.beside)];
    return [{
      id: `DENOMINATOR: ${bases.map(({ rate }) => rate).join('; ')}`, kind: 'DENOMINATOR', cost: 3, figures: new Map(), dropped: new Set(), wholes: new Map(bases.map(({ rate, denominator }) => [rate, denominator])), changes: [],
      relations: bases.flatMap((base): RelationChange[] => figuresOf(sheet, base).map((relation) => ({ relation, from: rateOf(sheet, base.beside), to: rateOf(sheet, base.denominator) }))),
      parts: bases.flatMap((base) => figuresOf(sheet, base).map((figure): PrintedPart => ({ figure, part: 'value' }))),
      text: { zh: `这些比率的分母是“${own.zh}”一列，不是“${total.zh}”一列`, en: `these rates are of figures such as "${own.en}", not of totals such as "${total.en}"` },
    }];
  },
};
