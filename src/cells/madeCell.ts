import type { Cell } from './cell.js';
import type { Value } from './values.js';

type Later = Pick<Cell, 'id' | 'unit' | 'region'>;

/** What a cell is made of beside its value. */
export type CellParts = Omit<Cell, keyof Value | keyof Later>;

/** What is worked out when it is asked for. */
export type MadeLater = { readonly [Name in keyof Later]: () => Later[Name] };

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
  readonly published: Cell['published'];
  readonly computed: Cell['computed'];
  readonly recorded: Cell['recorded'];
  readonly verdict: Cell['verdict'];
  readonly figures: Cell['figures'];
  readonly yoy: Cell['yoy'];
  readonly change: Cell['change'];
  readonly share: Cell['share'];
  readonly revisions: Cell['revisions'];
  readonly #later: MadeLater;

  constructor(value: Value, parts: CellParts, later: MadeLater) {
    this.value = value.value;
    this.interval = value.interval;
    this.status = value.status;
    this.basis = value.basis;
    this.derivation = value.derivation;
    this.reason = value.reason;
    this.fact = parts.fact;
    this.measure = parts.measure;
    this.published = parts.published;
    this.computed = parts.computed;
    this.recorded = parts.recorded;
    this.verdict = parts.verdict;
    this.figures = parts.figures;
    this.yoy = parts.yoy;
    this.change = parts.change;
    this.share = parts.share;
    this.revisions = parts.revisions;
    this.#later = later;
  }

  get id(): string {
    return this.#later.id();
  }

  get unit(): Cell['unit'] {
    return this.#later.unit();
  }

  get region(): Cell['region'] {
    return this.#later.region();
  }
}
