import type { Interval } from '../../interval/index.js';
import type { Figure } from '../../model/index.js';
import type { RoundingModel } from './roundingModel.js';

/** The earlier value of a figure: what its change allows, that nothing is possible, or that it says nothing. */
export type PriorOfFigure = Interval | 'impossible' | null;

/** What one figure allows for a cell. */
export interface CellReading {
  readonly figure: Figure;
  readonly interval: Interval;
}

/** What is read of a cell: its value, or its earlier value. */
export type ReadOfCell = 'value' | 'prior';

/** What was worked out of single figures, and of cells whose figures no correction changes. A figure that one changes is another figure. */
export class ReadingMemory {
  readonly #priors = new WeakMap<Figure, Map<RoundingModel, PriorOfFigure>>();
  readonly #cells = { value: new Map<string, Map<RoundingModel, CellReading | null>>(), prior: new Map<string, Map<RoundingModel, CellReading | null>>() };

  /** The reading of a cell as it is printed, worked out once. */
  cell(read: ReadOfCell, cell: string, model: RoundingModel, workOut: () => CellReading | null): CellReading | null {
    const known = this.#cells[read].get(cell) ?? new Map<RoundingModel, CellReading | null>();
    const before = known.get(model);
    if (before !== undefined) return before;
    const reading = workOut();
    this.#cells[read].set(cell, known.set(model, reading));
    return reading;
  }

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
