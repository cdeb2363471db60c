import { bug } from '../errors/index.js';
import type { Dimension } from './dimension.js';
import type { Fact } from './fact.js';
import type { Measure } from './measure.js';
import type { Rollup } from './rollup.js';
import type { Unit } from './unit.js';

/** The one declaration that tables, API, command line and documentation follow from. */
export interface Catalogue {
  /** Changes whenever a name or meaning does. */
  readonly version: string;
  readonly units: readonly Unit[];
  readonly dimensions: readonly Dimension[];
  readonly facts: readonly Fact[];
  /** Sums kept ready; none where left out. Answers are the same with any of them or none. */
  readonly rollups?: readonly Rollup[];
  /** Words of printed names that say nothing about which cell a figure states, as in 全市 and 共. */
  readonly emptyWords?: readonly string[];
}

function named<T extends { readonly name: string }>(list: readonly T[], name: string, what: string): T {
  const found = list.find((each) => each.name === name);
  if (found === undefined) throw bug(`the catalogue has no ${what} "${name}"`);
  return found;
}

export function factNamed(catalogue: Catalogue, name: string): Fact {
  return named(catalogue.facts, name, 'fact');
}

export function dimensionNamed(catalogue: Catalogue, name: string): Dimension {
  return named(catalogue.dimensions, name, 'dimension');
}

export function measureNamed(fact: Fact, name: string): Measure {
  return named(fact.measures, name, `measure of ${fact.name}`);
}

export function unitCoded(catalogue: Catalogue, code: string): Unit {
  const found = catalogue.units.find((unit) => unit.code === code);
  if (found === undefined) throw bug(`the catalogue has no unit "${code}"`);
  return found;
}

/** The dimensions of a fact, in its order. */
export function dimensionsOf(catalogue: Catalogue, fact: Fact): readonly Dimension[] {
  return fact.dimensions.map((name) => dimensionNamed(catalogue, name));
}
