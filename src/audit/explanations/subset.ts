import { compare, onlyValue } from '../../interval/index.js';
import { sumOf } from '../assertions/compareSums.js';
import { valueReading } from '../readings/cellReadings.js';
import { cellName } from '../sheet/cellName.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import { groupBy } from '../../text/index.js';
import type { Edit, Explainer } from './edit.js';
import { relationEdit, relationsOf } from './relationEdit.js';

/** Do the parts add up to less than the whole, with every one printed? */
function fallsShort(sheet: Sheet, { whole, parts }: Relation): boolean {
  const [model = 'ROUNDED'] = sheet.models;
  const stated = valueReading(sheet, whole, model)?.interval;
  const readings = parts.map((part) => valueReading(sheet, part, model)?.interval).filter((interval) => interval !== undefined);
  const added = readings.length < parts.length ? null : onlyValue(sumOf(readings));
  return stated?.lower.value != null && added !== null && compare(added, stated.lower.value) < 0;
}

/** The lists of a source that may leave parts out, by the whole that they are read to be of: two readings of one list go together. */
function openLists(relations: readonly Relation[]): Relation[][] {
  return [...groupBy(relations.filter(({ kind, open }) => kind === 'READ' && open === true), ({ whole }) => whole).values()];
}

/** SUBSET: the parts that are named are not all there are (其中 without 其他). Offered where the list was read off a heading, not declared by the star. */
export const subset: Explainer = {
  kind: 'SUBSET',
  propose: (sheet, targets) => {
    const short = relationsOf(sheet, targets).filter((relation) => fallsShort(sheet, relation));
    const lists = [...short.filter(({ kind }) => kind === 'FOUND').map((relation) => [relation]), ...openLists(short)];
    return lists.flatMap((relations): Edit[] => {
      const [first] = relations;
      if (first === undefined) return [];
      const whole = cellName(sheet, first.whole);
      return [relationEdit('SUBSET', 4, sheet, relations, 'other parts exist', { zh: '另有未列的分项', en: 'other parts exist' }, { zh: `所列分项并非“${whole.zh}”的全部`, en: `the parts listed are not all of "${whole.en}"` })];
    });
  },
};
