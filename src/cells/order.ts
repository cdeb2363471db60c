import { compare, type Rational } from '../interval/index.js';
import type { Member, Period } from '../model/index.js';
import type { Order, SliceKey } from '../query/index.js';
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
  const cell = row.cell(measure);
  switch (by) {
    case 'VALUE':
      return cell.value;
    case 'SHARE':
      return cell.share('PARENT', null).value;
    case 'YOY_ABSOLUTE':
      return cell.yoy('BEST').absolute;
    case 'YOY_RATE': {
      const change = cell.yoy('BEST');
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

/** Rows in the order asked for; ties, and all rows where none is asked for, stand in the declared order of their keys. */
export function orderRows(rows: readonly Row[], orders: readonly Order[]): Row[] {
  const keyed = rows.map((row) => ({ row, values: orders.map((order) => sortValue(row, order)) }));
  return keyed.sort((a, b) => {
    for (const [index, { direction }] of orders.entries()) {
      const [x, y] = [a.values[index] ?? null, b.values[index] ?? null];
      if ((x === null) !== (y === null)) return x === null ? 1 : -1;
      const difference = compareValues(x, y) * (direction === 'DESC' ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return compareKeys(a.row.key, b.row.key);
  }).map(({ row }) => row);
}
