import { contains, onlyValue } from '../../interval/index.js';
import type { Sheet } from '../sheet/sheet.js';
import { priorOfFigure, readingsOf } from './cellReadings.js';
import { ROUNDING_MODELS, valueUnder, type RoundingModel } from './roundingModel.js';

/** What speaks for and against each way of rounding. */
export interface RoundingProfile {
  /** The models that are left. Both where nothing was found, or too little speaks against rounding to be no error; the usual one where each is refuted. */
  readonly open: readonly RoundingModel[];
  /** Figures that a model cannot explain. */
  readonly refutedBy: ReadonlyMap<RoundingModel, readonly string[]>;
  /** Pairs and changes that were looked at. */
  readonly witnesses: number;
}

/** So many more figures have to speak against rounding than against cutting before an edition is taken to cut: one that does may be an error. */
const TELLING = 3;

/** The models that are left, by how many figures speak against each. Rounding is the usual way, and any surplus against cutting leaves it alone. */
function openModels(against: Readonly<Record<RoundingModel, number>>): readonly RoundingModel[] {
  const surplus = against.ROUNDED - against.TRUNCATED;
  if (surplus >= TELLING) return ['TRUNCATED'];
  return surplus > 0 || (surplus === 0 && against.ROUNDED === 0) ? ROUNDING_MODELS : ['ROUNDED'];
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
  const against = (model: RoundingModel): string[] => [...(refuted.get(model) ?? [])].filter((id) => !inAll(id));
  const refutedBy = new Map(ROUNDING_MODELS.map((model) => [model, against(model)]));
  return { open: openModels({ ROUNDED: against('ROUNDED').length, TRUNCATED: against('TRUNCATED').length }), refutedBy, witnesses };
}
