import { relationName } from '../sheet/cellName.js';
import type { Explainer } from './edit.js';
import { relationEdit, relationsOf } from './relationEdit.js';

/** READING: a sum that was only read off headings is none. Tried first: an accusation that our own reading caused is the costliest. */
export const reading: Explainer = {
  kind: 'READING',
  propose: (sheet, targets) => relationsOf(sheet, targets).filter(({ kind }) => kind === 'FOUND').map((relation) => {
    const name = relationName(sheet, relation);
    return relationEdit('READING', 1, sheet, [relation], 'not a sum', { zh: '不是合计关系', en: 'no sum' }, { zh: `按表头读出的合计关系可能不成立：${name.zh}`, en: `the sum that was read off the headings may be none: ${name.en}` });
  }),
};
