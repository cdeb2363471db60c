import type { Fact, Members } from '../model/index.js';
import { Composition } from './composition.js';
import { NearFigures } from './nearFigures.js';
import { PublishedIndex } from './publishedIndex.js';
import type { PublishedFigure } from './sources.js';

/** Figures of a fact with what finds them, each made where a figure is near for the first time: many questions are about cells that nothing is printed for. */
export class PrintedFigures {
  readonly near: NearFigures;
  #index: PublishedIndex | null = null;
  #composition: Composition | null = null;

  constructor(fact: Fact, private readonly universe: ReadonlyMap<string, Members>, readonly figures: readonly PublishedFigure[], private readonly editions: readonly number[]) {
    this.near = new NearFigures(fact, universe, figures);
  }

  get index(): PublishedIndex {
    this.#index ??= new PublishedIndex(this.universe, this.figures, this.editions);
    return this.#index;
  }

  get composition(): Composition {
    this.#composition ??= new Composition(this.index);
    return this.#composition;
  }
}
