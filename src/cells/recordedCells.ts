import { divide, equal, sum, ZERO, type Rational } from '../interval/index.js';
import { measureNamed, Members, type Fact, type Measure, type Part } from '../model/index.js';
import { coordinateText, finestDate, keyText, partName, type Slice, type SliceKey } from '../query/index.js';
import type { Derivation } from './derivation.js';
import { standsAbove } from './memberKeys.js';
import type { RecordedCell, Sources } from './sources.js';
import type { Target } from './target.js';

/** Is every coordinate of a key the same as another key's, or below it? */
function liesWithin(key: SliceKey, above: SliceKey): boolean {
  return key.every((coordinate, index) => {
    const over = above[index];
    return typeof coordinate === 'string' || typeof over === 'string' || over === undefined ? coordinate === over : Members.isWithin(coordinate, over);
  });
}

/** The cells of the last period among some. */
function lastPeriod(cells: readonly RecordedCell[], { groupBy }: Slice): readonly RecordedCell[] {
  const date = finestDate(groupBy);
  const index = groupBy.findIndex(({ name }) => name === date);
  if (index === -1) return cells;
  const period = ({ key }: RecordedCell): string => coordinateText(key[index] ?? '');
  const last = cells.map(period).reduce((latest, each) => (each > latest ? each : latest), '');
  return cells.filter((cell) => period(cell) === last);
}

/** Finds what the recorded rows of a fact say of the cells of a slice. */
export class RecordedCells {
  constructor(private readonly fact: Fact, private readonly recorded: Sources['recorded']) {}

  /** Every cell of a slice that has rows. */
  cellsOf(slice: Slice): readonly RecordedCell[] {
    return [...(this.recorded.get(slice.id)?.values() ?? [])];
  }

  /** A measure over some cells of a slice, taken together; null where no row is recorded in any, or a ratio has nothing to be a ratio of. */
  at(measure: Measure, target: Target): Derivation | null {
    const found = this.#cellsIn(target);
    return found.length === 0 ? null : this.#measure(measure, found, lastPeriod(found, target.slice));
  }

  /** The cells of a target, each once: those of its keys, and those below keys that stand above their level. */
  #cellsIn({ slice, keys, alone }: Target): readonly RecordedCell[] {
    const cells = this.recorded.get(slice.id);
    if (cells === undefined) return [];
    const found = new Map<string, RecordedCell>();
    for (const key of keys) {
      const own = cells.get(keyText(key));
      if (own !== undefined) found.set(keyText(key), own);
      if (alone.has(key) || !standsAbove(key, slice)) continue;
      for (const [text, cell] of cells) if (liesWithin(cell.key, key)) found.set(text, cell);
    }
    return [...found.values()];
  }

  #measure(measure: Measure, cells: readonly RecordedCell[], closing: readonly RecordedCell[]): Derivation | null {
    const { formula } = measure;
    switch (formula.kind) {
      case 'rows':
      case 'sum':
        return this.#part({ measure: measure.name }, cells, closing);
      case 'total': {
        const terms = formula.of.map((name) => measureNamed(this.fact, name)).flatMap((each) => {
          const of = this.#measure(each, cells, closing);
          return of === null ? [] : [{ label: each.label, of }];
        });
        return terms.length < formula.of.length ? null : { kind: 'sum', value: sum(terms.map(({ of }) => of.value)), terms };
      }
      case 'ratio': {
        const numerator = this.#part(formula.numerator, cells, closing);
        const denominator = this.#part(formula.denominator, cells, closing);
        if (numerator === null || denominator === null || equal(denominator.value, ZERO)) return null;
        return { kind: 'ratio', value: divide(numerator.value, denominator.value), numerator, denominator };
      }
      case 'printed':
        return null;
    }
  }

  /** Stocks are not added along time: those of the last period count. */
  #part(part: Part, cells: readonly RecordedCell[], closing: readonly RecordedCell[]): Derivation | null {
    const isStock = measureNamed(this.fact, part.measure).additivity === 'SEMI_ADDITIVE';
    const sums = (isStock ? closing : cells).flatMap(({ sums: each }): Rational[] => {
      const value = each.get(partName(part));
      return value === undefined ? [] : [value];
    });
    return sums.length === 0 ? null : { kind: 'recorded', label: measureNamed(this.fact, part.measure).label, value: sum(sums) };
  }
}
