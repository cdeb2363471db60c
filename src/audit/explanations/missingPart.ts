import { equal, onlyValue, subtract, toDecimal, ZERO, type Rational } from '../../interval/index.js';
import { sumOf } from '../assertions/compareSums.js';
import { valueReading } from '../readings/cellReadings.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import type { Edit, Explainer } from './edit.js';
import { quoted } from './names.js';
import { costOfNaming, relationEdit, relationsOf } from './relationEdit.js';

/** How much a whole exceeds its parts, where all are printed exactly; null otherwise. */
export function exactGap(sheet: Sheet, { whole, parts }: Relation): Rational | null {
  const [model = 'ROUNDED'] = sheet.models;
  const exact = (cell: string): Rational | null => {
    const reading = valueReading(sheet, cell, model);
    return reading === null ? null : onlyValue(reading.interval);
  };
  const stated = exact(whole);
  const known = parts.map((part) => valueReading(sheet, part, model)?.interval).filter((interval) => interval !== undefined);
  const added = known.length < parts.length ? null : onlyValue(sumOf(known));
  return stated === null || added === null ? null : subtract(stated, added);
}

/** A figure elsewhere that prints just what is missing. */
function namedElsewhere(sheet: Sheet, gap: Rational, relation: Relation): string | null {
  const own = new Set([relation.whole, ...relation.parts].flatMap((cell) => sheet.structure.figuresOf.get(cell) ?? []));
  for (const { id, value } of sheet.figures.values()) if (!own.has(id) && value !== null && equal(value, gap)) return id;
  return null;
}

/** MISSING_PART: what the parts lack is printed elsewhere, or is lacking in the same way in other lines. */
export const missingPart: Explainer = {
  kind: 'MISSING_PART',
  propose: (sheet, targets) => {
    const gaps = relationsOf(sheet, targets).flatMap((relation) => {
      const gap = exactGap(sheet, relation);
      return gap === null || gap.n <= 0n || equal(gap, ZERO) ? [] : [{ relation, gap }];
    });
    const named = gaps.flatMap(({ relation, gap }): Edit[] => {
      const elsewhere = namedElsewhere(sheet, gap, relation);
      const name = elsewhere === null ? null : quoted(sheet, elsewhere);
      return elsewhere === null || name === null ? [] : [relationEdit('MISSING_PART', costOfNaming(gap), sheet, [relation], elsewhere, { zh: `另加${name.zh}`, en: `with ${name.en}` }, {
        zh: `差额${toDecimal(gap)}正是${name.zh}的数值，它是未列入的分项`, en: `the difference ${toDecimal(gap)} is what ${name.en} prints: a part that is not listed`,
      })];
    });
    const repeated = gaps.flatMap(({ relation, gap }): Edit[] => {
      const alike = gaps.filter((other) => other.relation.along === relation.along && equal(other.gap, gap)).map((other) => other.relation);
      return alike.length < 2 || alike[0] !== relation ? [] : [relationEdit('MISSING_PART', 3, sheet, alike, `+ ${toDecimal(gap)}`, { zh: `另加${toDecimal(gap)}`, en: `with another ${toDecimal(gap)}` }, {
        zh: `多处同样相差${toDecimal(gap)}，缺少同一个分项`, en: `the same ${toDecimal(gap)} is lacking in ${alike.length} places: one part is not listed`,
      })];
    });
    return [...named, ...repeated];
  },
};
