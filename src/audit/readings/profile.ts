import { contains, onlyValue } from '../../interval/index.js';
import type { Sheet } from '../sheet/sheet.js';
import { priorOfFigure, readingsOf } from './cellReadings.js';
import { ROUNDING_MODELS, valueUnder, type RoundingModel } from './roundingModel.js';

/** What speaks for and against each way of rounding. */
export interface RoundingProfile {
  /** The models that nothing refutes. Both where nothing was found; the usual one where each is refuted. */
  readonly open: readonly RoundingModel[];
  /** Figures that a model cannot explain. */
  readonly refutedBy: ReadonlyMap<RoundingModel, readonly string[]>;
  /** Pairs and changes that were looked at. */
  readonly witnesses: number;
}

/** Figures that print exactly and rounded what is one cell, and changes that admit a whole earlier count: which model do they refute? */
export function inferRounding(sheet: Sheet): RoundingProfile {
  const refuted = new Map<RoundingModel, Set<string>>(ROUNDING_MODELS.map((model) => [model, new Set()]));
  let witnesses = 0;
  for (const [cell, figures] of sheet.structure.figuresOf) {
    const quantity = sheet.structure.cells.get(cell)?.quantity ?? 'count';
    const exact = readingsOf(sheet, cell, 'ROUNDED').map(({ interval }) => onlyValue(interval)).find((value) => value !== null);
    for (const id of figures) {
      const figure = sheet.figures.get(id);
      if (figure === undefined) continue;
      const rounded = exact != null && figure.interval !== null && onlyValue(figure.interval) === null;
      const growing = quantity === 'count' && figure.change?.interval != null;
      if (rounded || growing) witnesses += 1;
      for (const model of ROUNDING_MODELS) {
        const interval = rounded ? valueUnder(figure, quantity, model) : null;
        const misses = interval !== null && exact != null && !contains(interval, exact);
        if (misses || (growing && priorOfFigure(sheet, cell, figure, model) === 'impossible')) refuted.get(model)?.add(id);
      }
    }
  }
  // What no model can explain is an error, not a witness.
  const inAll = (id: string): boolean => ROUNDING_MODELS.every((model) => refuted.get(model)?.has(id) === true);
  const against = ROUNDING_MODELS.map((model) => ({ model, ids: [...(refuted.get(model) ?? [])].filter((id) => !inAll(id)) }));
  const least = against.reduce((fewest, { ids }) => (ids.length < fewest ? ids.length : fewest), against[0]?.ids.length ?? 0);
  const open = against.filter(({ ids }) => ids.length === least).map(({ model }) => model);
  return { open: least > 0 && open.length > 1 ? ['ROUNDED'] : open, refutedBy: new Map(against.map(({ model, ids }) => [model, ids])), witnesses };
}
