import { unitCoded } from '../../model/index.js';
import { figureOn } from '../sheet/sheet.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { withChangeText } from './reprint.js';
import { partsOfOutcomes } from './targets.js';

/** POINTS: % is printed for 百分点, or the reverse. A count's change is always relative. */
export const points: Explainer = {
  kind: 'POINTS',
  propose: (sheet, targets) => partsOfOutcomes(targets).filter(({ part }) => part === 'change').flatMap(({ figure: id }): Edit[] => {
    const figure = figureOn(sheet, id);
    const printed = figure.change?.printed ?? '';
    if (unitCoded(sheet.structure.catalogue, figure.unit).quantity !== 'rate' && !/百分点/.test(printed)) return [];
    const name = quoted(sheet, id);
    const text = /个?百分点/.test(printed) ? printed.replace(/个?百分点/, '%') : printed.replace('%', '个百分点');
    const made = text === printed ? null : withChangeText(figure, text, sheet.structure.catalogue);
    const edit = made === null ? null : figureEdit('POINTS', 3, sheet, [made], { zh: `${name.zh}的“${printed}”应为“${text}”`, en: `"${printed}" at ${name.en} should read "${text}"` });
    return edit === null ? [] : [edit];
  }),
};
