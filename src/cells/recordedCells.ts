import { divide, equal, sum, ZERO, type Rational } from '../interval/index.js';
import { measureNamed, type Fact, type Measure, type Part } from '../model/index.js';
import { keyText, partName, type Slice, type SliceKey } from '../query/index.js';
import type { Derivation } from './derivation.js';
import type { RecordedCell, Sources } from './sources.js';

/** Finds what the recorded rows of a fact say of the cells of a slice. */
export class RecordedCells {
  constructor(private readonly fact: Fact, private readonly recorded: Sources['recorded']) {}

  /** Every cell of a slice that has rows. */
  cellsOf(slice: Slice): readonly RecordedCell[] {
    return [...(this.recorded.get(slice.id)?.values() ?? [])];
  }

  /** A measure over some cells of a slice, taken together; null where no row is recorded in any, or a ratio has nothing to be a ratio of. */
  at(measure: Measure, slice: Slice, keys: readonly SliceKey[]): Derivation | null {
    const cells = this.recorded.get(slice.id);
    const found = [...new Set(keys.map(keyText))].flatMap((text) => cells?.get(text) ?? []);
    return found.length === 0 ? null : this.#measure(measure, found);
  }

  #measure(measure: Measure, cells: readonly RecordedCell[]): Derivation | null {
    const { formula } = measure;
    switch (formula.kind) {
      case 'rows':
      case 'sum':
        return this.#part({ measure: measure.name }, cells);
      case 'total': {
        const terms = formula.of.map((name) => measureNamed(this.fact, name)).flatMap((each) => {
          const of = this.#measure(each, cells);
          return of === null ? [] : [{ label: each.label, of }];
        });
        return terms.length < formula.of.length ? null : { kind: 'sum', value: sum(terms.map(({ of }) => of.value)), terms };
      }
      case 'ratio': {
        const numerator = this.#part(formula.numerator, cells);
        const denominator = this.#part(formula.denominator, cells);
        if (numerator === null || denominator === null || equal(denominator.value, ZERO)) return null;
        return { kind: 'ratio', value: divide(numerator.value, denominator.value), numerator, denominator };
      }
      case 'printed':
        return null;
    }
  }

  #part(part: Part, cells: readonly RecordedCell[]): Derivation | null {
    const sums = cells.flatMap(({ sums: each }): Rational[] => {
      const value = each.get(partName(part));
      return value === undefined ? [] : [value];
    });
    return sums.length === 0 ? null : { kind: 'recorded', label: measureNamed(this.fact, part.measure).label, value: sum(sums) };
  }
}
