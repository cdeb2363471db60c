import type { Cell } from './cell.js';
import type { Value } from './values.js';

/** What a cell is made of beside its value; its name and unit are worked out when they are asked for. */
export type CellParts = Omit<Cell, keyof Value | 'id' | 'unit'>;

/** A cell of an answer. */
export class MadeCell implements Cell {
  readonly value: Cell['value'];
  readonly interval: Cell['interval'];
  readonly status: Cell['status'];
  readonly basis: Cell['basis'];
  readonly derivation: Cell['derivation'];
  readonly reason: Cell['reason'];
  readonly fact: Cell['fact'];
  readonly measure: Cell['measure'];
  readonly region: Cell['region'];
  readonly published: Cell['published'];
  readonly computed: Cell['computed'];
  readonly recorded: Cell['recorded'];
  readonly verdict: Cell['verdict'];
  readonly figures: Cell['figures'];
  readonly yoy: Cell['yoy'];
  readonly change: Cell['change'];
  readonly share: Cell['share'];
  readonly revisions: Cell['revisions'];
  readonly #idOf: () => string;
  readonly #unitOf: () => Cell['unit'];

  constructor(value: Value, parts: CellParts, idOf: () => string, unitOf: () => Cell['unit']) {
    this.value = value.value;
    this.interval = value.interval;
    this.status = value.status;
    this.basis = value.basis;
    this.derivation = value.derivation;
    this.reason = value.reason;
    this.fact = parts.fact;
    this.measure = parts.measure;
    this.region = parts.region;
    this.published = parts.published;
    this.computed = parts.computed;
    this.recorded = parts.recorded;
    this.verdict = parts.verdict;
    this.figures = parts.figures;
    this.yoy = parts.yoy;
    this.change = parts.change;
    this.share = parts.share;
    this.revisions = parts.revisions;
    this.#idOf = idOf;
    this.#unitOf = unitOf;
  }

  get id(): string {
    return this.#idOf();
  }

  get unit(): Cell['unit'] {
    return this.#unitOf();
  }
}
