import { fault, type Fault } from '../fault.js';

/** A value of JSON or Parquet as the text of a cell; nothing for null. Whole numbers beyond 2^53 and infinities cannot be told exactly: they are faults. */
export function cellText(value: unknown): string | Fault {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return fault('BAD_NUMBER', 'a number is too large to be read exactly; write it as text');
      return Object.is(value, -0) ? '0' : String(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'undefined':
      return '';
    default:
      if (value === null) return '';
      return value instanceof Date ? value.toISOString() : JSON.stringify(value);
  }
}

/** The cells of an object, by the columns asked for. */
export function cellsOf(object: Readonly<Record<string, unknown>>, columns: readonly string[]): readonly string[] | Fault {
  const cells: string[] = [];
  for (const column of columns) {
    const text = cellText(Object.hasOwn(object, column) ? object[column] : null);
    if (typeof text !== 'string') return fault(text.rule, `"${column}": ${text.message}`);
    cells.push(text);
  }
  return cells;
}

/** Is a value an object with names? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Are these cells and not a fault? */
export function isCells(read: readonly string[] | Fault): read is readonly string[] {
  return Array.isArray(read);
}
