import { bug } from '../errors/index.js';
import { divide, equal, rational, sum, ZERO } from '../interval/index.js';
import { measureNamed, Members, type Fact, type Measure, type Part } from '../model/index.js';
import { coordinateText, finestDate, partName, type Slice, type SliceKey } from '../query/index.js';
import type { Derivation } from './derivation.js';
import { mayHaveBelow } from './memberKeys.js';
import { NOTHING_RECORDED, type ReadNumber, type RecordedCell, type RecordedSlice } from './recordedSlice.js';
import type { Sources } from './sources.js';
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

/** The cells of a target, each once: those of its keys, and those below keys that stand above their level. */
function cellsIn({ slice, keys, alone }: Target, recorded: RecordedSlice): readonly RecordedCell[] {
  const [only, second] = keys;
  if (only !== undefined && second === undefined && (alone.has(only) || !mayHaveBelow(only, slice))) {
    const own = recorded.at(only);
    return own === undefined ? [] : [own];
  }
  const found = new Set<RecordedCell>();
  for (const key of keys) {
    const own = recorded.at(key);
    if (own !== undefined) found.add(own);
    if (alone.has(key) || !mayHaveBelow(key, slice)) continue;
    for (const cell of recorded.byKey.values()) if (liesWithin(cell.key, key)) found.add(cell);
  }
  return [...found];
}

/** Some recorded cells of a slice, taken together. */
interface Together {
  readonly slice: Slice;
  readonly places: RecordedSlice['places'];
  readonly cells: readonly RecordedCell[];
}

function wholeNumber(value: Exclude<ReadNumber, undefined>): bigint {
  if (typeof value === 'string') throw bug('a sum came back as text');
  return BigInt(value ?? 0);
}

/** Finds what the recorded rows of a fact say of the cells of a slice. */
export class RecordedCells {
  constructor(private readonly fact: Fact, private readonly recorded: Sources['recorded']) {}

  /** The cells of a slice that have rows. */
  of(slice: Slice): RecordedSlice {
    return this.recorded.get(slice.id) ?? NOTHING_RECORDED;
  }

  /** A measure over some cells of a slice, taken together; null where no row is recorded in any, or a ratio has nothing to be a ratio of. */
  at(measure: Measure, target: Target): Derivation | null {
    const { slice } = target;
    const recorded = this.of(slice);
    const cells = cellsIn(target, recorded);
    return cells.length === 0 ? null : this.#measure(measure, { slice, places: recorded.places, cells });
  }

  #measure(measure: Measure, together: Together): Derivation | null {
    const { formula } = measure;
    switch (formula.kind) {
      case 'rows':
      case 'sum':
        return this.#part({ measure: measure.name }, together);
      case 'total': {
        const terms = formula.of.map((name) => measureNamed(this.fact, name)).flatMap((each) => {
          const of = this.#measure(each, together);
          return of === null ? [] : [{ label: each.label, of }];
        });
        return terms.length < formula.of.length ? null : { kind: 'sum', value: sum(terms.map(({ of }) => of.value)), terms };
      }
      case 'ratio': {
        const numerator = this.#part(formula.numerator, together);
        const denominator = this.#part(formula.denominator, together);
        if (numerator === null || denominator === null || equal(denominator.value, ZERO)) return null;
        return { kind: 'ratio', value: divide(numerator.value, denominator.value), numerator, denominator };
      }
      case 'printed':
        return null;
    }
  }

  /** Stocks are not added along time: those of the last period count. */
  #part(part: Part, { slice, places, cells }: Together): Derivation | null {
    const { label, additivity } = measureNamed(this.fact, part.measure);
    const place = places.get(partName(part));
    if (place === undefined) return null;
    const counted = additivity === 'SEMI_ADDITIVE' ? lastPeriod(cells, slice) : cells;
    let total: bigint | null = null;
    for (const { read } of counted) {
      const value = read[place];
      if (value !== undefined) total = (total ?? 0n) + wholeNumber(value);
    }
    return total === null ? null : { kind: 'recorded', label, value: rational(total) };
  }
}
