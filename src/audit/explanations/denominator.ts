import { intersect } from '../../interval/index.js';
import type { Label } from '../../model/index.js';
import { quotient } from '../assertions/quotient.js';
import { valueReading } from '../readings/cellReadings.js';
import { shareUnder, type RoundingModel } from '../readings/roundingModel.js';
import type { PrintedPart } from '../system/groups.js';
import { cellName } from '../sheet/cellName.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { wholesOf } from '../assertions/share.js';
import type { Edit, Explainer } from './edit.js';
import { quoted } from './names.js';

/** What a share is of, where one of several wholes may be meant. */
function shareText(sheet: Sheet, figure: string, wholes: readonly string[]): Label {
  const [name, names] = [quoted(sheet, figure), wholes.map((whole) => cellName(sheet, whole))];
  return { zh: `${name.zh}占${names.map(({ zh }) => `“${zh}”`).join('或')}`, en: `${name.en} is a share of ${names.map(({ en }) => `"${en}"`).join(' or ')}` };
}

/** DENOMINATOR: the shares of a list fit another printed total than the one they stand under. */
export const denominator: Explainer = {
  kind: 'DENOMINATOR',
  propose: (sheet, targets) => {
    const failing = targets.filter(({ rule }) => rule === 'share').flatMap(({ terms }) => terms.filter(({ part }) => part === 'share').map(({ figure }) => figure));
    const cells = failing.flatMap((id) => (sheet.structure.cellsOf.get(id) ?? []).map((cell) => ({ id, cell })));
    const fits = ({ id, cell }: { id: string; cell: string }, whole: string, model: RoundingModel): boolean => {
      const [above, below] = [valueReading(sheet, cell, model), valueReading(sheet, whole, model)];
      const stated = shareUnder(figureOn(sheet, id), model);
      const follows = above === null || below === null ? null : quotient(above.interval, below.interval);
      return stated !== null && follows !== null && intersect(stated, follows) !== null;
    };
    if (cells.length < 2) return [];
    const candidates = [...sheet.structure.cells.values()].filter(({ quantity, key }) => quantity === 'count' && cells.every(({ cell }) => cell !== key && !wholesOf(sheet, cell).includes(key)));
    return candidates.filter(({ key }) => sheet.models.some((model) => cells.every((each) => fits(each, key, model)))).map(({ key }): Edit => {
      const name = cellName(sheet, key);
      return {
        id: `DENOMINATOR: ${failing.join('; ')} of ${key}`, kind: 'DENOMINATOR', cost: 3, figures: new Map(), dropped: new Set(), wholes: new Map(cells.map(({ cell }) => [cell, key])),
        changes: [], relations: cells.map(({ id, cell }) => ({ relation: id, from: shareText(sheet, id, wholesOf(sheet, cell)), to: shareText(sheet, id, [key]) })), parts: failing.map((figure): PrintedPart => ({ figure, part: 'share' })),
        text: { zh: `这些占比的总体是“${name.zh}”`, en: `these shares are of "${name.en}"` },
      };
    });
  },
};
