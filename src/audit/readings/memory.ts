import type { Interval } from '../../interval/index.js';
import type { Figure } from '../../model/index.js';
import type { RoundingModel } from './roundingModel.js';

/** The earlier value of a figure: what its change allows, that nothing is possible, or that it says nothing. */
export type PriorOfFigure = Interval | 'impossible' | null;

/** What was worked out of single figures. A figure that a correction changes is another figure. */
export class ReadingMemory {
  readonly #priors = new WeakMap<Figure, Map<RoundingModel, PriorOfFigure>>();

  /** The earlier value under a way of rounding, worked out once. */
  prior(figure: Figure, model: RoundingModel, workOut: () => PriorOfFigure): PriorOfFigure {
    const known = this.#priors.get(figure) ?? new Map<RoundingModel, PriorOfFigure>();
    const before = known.get(model);
    if (before !== undefined) return before;
    const prior = workOut();
    this.#priors.set(figure, known.set(model, prior));
    return prior;
  }
}
