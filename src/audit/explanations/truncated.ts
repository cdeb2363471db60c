import { changeUnder, shareUnder, valueUnder } from '../readings/roundingModel.js';
import { figureOn } from '../sheet/sheet.js';
import { PART_TEXTS, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { partsOfOutcomes } from './targets.js';

/** TRUNCATED: a figure was cut at its last digit, not rounded. Offered only where the edition's own profile leaves cutting open. */
export const truncated: Explainer = {
  kind: 'TRUNCATED',
  propose: (sheet, targets) => (sheet.models.includes('TRUNCATED') ? partsOfOutcomes(targets) : []).flatMap(({ figure: id, part }): Edit[] => {
    const figure = figureOn(sheet, id);
    const quantity = sheet.structure.cells.get(sheet.structure.cellsOf.get(id)?.[0] ?? '')?.quantity ?? 'count';
    const interval = part === 'change' ? changeUnder(figure, 'TRUNCATED') : part === 'share' ? shareUnder(figure, 'TRUNCATED') : valueUnder(figure, quantity, 'TRUNCATED');
    if (interval === null) return [];
    const made = part === 'change' && figure.change !== null ? { ...figure, change: { ...figure.change, interval } }
      : part === 'share' && figure.share !== null ? { ...figure, share: { ...figure.share, interval } } : { ...figure, interval };
    const printed = PART_TEXTS[part](figure);
    const name = quoted(sheet, id);
    return [{
      id: `TRUNCATED: ${part} of ${id}`, kind: 'TRUNCATED', cost: 2, figures: new Map([[id, made]]), dropped: new Set(), wholes: new Map(),
      changes: [], relations: [], parts: [{ figure: id, part }], text: { zh: `${name.zh}的“${printed}”是截断而非四舍五入`, en: `"${printed}" at ${name.en} was cut, not rounded` },
    }];
  }),
};
