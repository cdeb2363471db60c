import { compare, type Rational } from '../interval/index.js';
import type { Member, Period } from '../model/index.js';
import type { Order, SliceKey } from '../query/index.js';
import { firstOf } from './firstOf.js';
import type { Row } from './row.js';

const collator = new Intl.Collator('zh-Hans-u-co-pinyin');

type SortValue = Rational | string | null;

function coordinateOf(row: Row, order: Order): Period | Member | null {
  const index = row.levels.findIndex(({ name }) => name === order.level?.name);
  return row.key[index] ?? null;
}

/** What a row is sorted by; null sorts last in either direction. */
function sortValue(row: Row, order: Order): SortValue {
  const { by, measure } = order;
  if (by === 'LABEL' || by === 'CODE') {
    const coordinate = coordinateOf(row, order);
    if (coordinate === null || typeof coordinate === 'string') return coordinate;
    return by === 'LABEL' ? coordinate.label.zh : coordinate.code;
  }
  if (measure === null) return null;
  switch (by) {
    case 'VALUE':
      return row.value(measure);
    case 'SHARE':
      return row.cell(measure).share('PARENT', null).value;
    case 'YOY_ABSOLUTE':
      return row.cell(measure).yoy('BEST').absolute;
    case 'YOY_RATE': {
      const change = row.cell(measure).yoy('BEST');
      // Rates change by their difference; where nothing could be computed, what was printed orders.
      if (change.base === null) return change.published;
      return change.unit === 'PERCENTAGE_POINT' ? change.absolute : change.rate;
    }
  }
}

function compareValues(a: SortValue, b: SortValue): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
  if (a !== null && b !== null && typeof a !== 'string' && typeof b !== 'string') return compare(a, b);
  return 0;
}

/** The declared order of keys: periods by the calendar, members as their dimension lists them. */
export function compareKeys(a: SliceKey, b: SliceKey): number {
  for (let index = 0; index < a.length; index += 1) {
    const [x, y] = [a[index], b[index]];
    const difference = typeof x === 'string' || typeof y === 'string' ? compareText(x, y) : (x?.ordinal ?? 0) - (y?.ordinal ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareText(x: Period | Member | undefined, y: Period | Member | undefined): number {
  const [a, b] = [typeof x === 'string' ? x : '', typeof y === 'string' ? y : ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Keyed {
  readonly row: Row;
  /** One an order. */
  readonly values: readonly SortValue[];
}

function comparing(orders: readonly Order[]): (a: Keyed, b: Keyed) => number {
  return (a, b) => {
    for (const [index, { direction }] of orders.entries()) {
      const [x, y] = [a.values[index] ?? null, b.values[index] ?? null];
      if ((x === null) !== (y === null)) return x === null ? 1 : -1;
      const difference = compareValues(x, y) * (direction === 'DESC' ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return compareKeys(a.row.key, b.row.key);
  };
}

/** Rows in the order asked for, all or the first so many; ties, and all rows where no order is asked for, stand in the declared order of their keys. */
export function orderRows(rows: readonly Row[], orders: readonly Order[], most = rows.length): Row[] {
  const keyed = rows.map((row): Keyed => ({ row, values: orders.map((order) => sortValue(row, order)) }));
  return firstOf(keyed, most, comparing(orders)).map(({ row }) => row);
}
