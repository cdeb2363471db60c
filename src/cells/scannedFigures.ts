import type { Fact, Members } from '../model/index.js';
import { PrintedFigures } from './printedFigures.js';
import type { PublishedFigure } from './sources.js';

/** Choices of editions that are kept; beyond, the oldest goes. */
const KEPT = 16;

function figuresOf(editions: readonly number[], figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  const keys = new Set(editions);
  return figures.every(({ edition }) => keys.has(edition.key)) ? figures : figures.filter(({ edition }) => keys.has(edition.key));
}

/** The figures that a scan read from one state of the data. What finds them is worked out once for each choice of editions, and kept as long as they are. */
export class ScannedFigures {
  readonly #made = new Map<string, PrintedFigures>();

  constructor(readonly all: readonly PublishedFigure[]) {}

  /** Those of some editions; `newestFirst` are the editions that may count, the one known last first. */
  of(editions: readonly number[], newestFirst: readonly number[], fact: Fact, universe: ReadonlyMap<string, Members>): PrintedFigures {
    const name = `${editions.join()} of ${newestFirst.join()}`;
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const made = new PrintedFigures(fact, universe, figuresOf(editions, this.all), newestFirst);
    const [oldest] = this.#made.keys();
    if (this.#made.size >= KEPT && oldest !== undefined) this.#made.delete(oldest);
    this.#made.set(name, made);
    return made;
  }
}
