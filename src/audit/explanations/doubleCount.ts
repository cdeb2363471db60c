import { equal, negate, onlyValue } from '../../interval/index.js';
import { valueReading } from '../readings/cellReadings.js';
import { cellName } from '../sheet/cellName.js';
import type { Edit, Explainer } from './edit.js';
import { exactGap } from './missingPart.js';
import { costOfNaming, relationEdit, relationsOf } from './relationEdit.js';

/** DOUBLE_COUNT: one of the parts is counted although it is contained in the others. */
export const doubleCount: Explainer = {
  kind: 'DOUBLE_COUNT',
  propose: (sheet, targets) => relationsOf(sheet, targets).flatMap((relation): Edit[] => {
    const gap = exactGap(sheet, relation);
    const [model = 'ROUNDED'] = sheet.models;
    if (gap === null || gap.n >= 0n) return [];
    return relation.parts.flatMap((part): Edit[] => {
      const name = cellName(sheet, part);
      const reading = valueReading(sheet, part, model);
      const value = reading === null ? null : onlyValue(reading.interval);
      return reading === null || value === null || !equal(value, negate(gap)) ? [] : [relationEdit('DOUBLE_COUNT', costOfNaming(value), sheet, [relation], `without ${part}`, { zh: `不计“${name.zh}”`, en: `without "${name.en}"` }, {
        zh: `“${name.zh}”被重复计入`, en: `"${name.en}" is counted twice: it is contained in the other parts`,
      })];
    });
  }),
};
