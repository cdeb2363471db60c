import type { Figure, PrintedChange, Unit } from '../../model/index.js';
import { readAmount } from './amount.js';
import { readChange } from './change.js';
import { halfWidth } from './halfWidth.js';
import { read, type Reading } from './reading.js';

/** The meaning of one printed figure, with the change that stands beside it. */
export type FigureMeaning = Pick<Figure, 'printed' | 'value' | 'interval' | 'status' | 'change'>;

const WITH_CHANGE = /^([^()]*)\(([^()]*)\)$/;
const NO_VALUE = /^(?:—{1,2}|–|-)?$/;

function placed(start: number | null, at: number): number | null {
  return start === null ? null : start + at;
}

/**
 * Reads the whole text of a printed figure, as in `2873591(↑4.2%)`, `157.5万件`, `28(—)` or ``.
 * An empty cell, or a dash in its place, publishes no value. `start` is where the text stands in the source, or null.
 */
export function readFigureText(printed: string, unit: Unit, start: number | null): Reading<FigureMeaning> {
  if (NO_VALUE.test(halfWidth(printed))) {
    return read({ printed, value: null, interval: null, status: 'NOT_PUBLISHED', change: null });
  }
  const match = WITH_CHANGE.exec(halfWidth(printed));
  if (match === null) {
    const amount = readAmount(printed, unit);
    return amount.kind === 'refused' ? amount : read({ printed, ...amount.meaning, change: null });
  }
  const opening = (match[1] ?? '').length;
  const amount = readAmount(printed.slice(0, opening), unit);
  if (amount.kind === 'refused') return amount;
  const change = readChange(printed.slice(opening + 1, -1), unit.quantity);
  if (change.kind === 'refused') return change;
  const place: Pick<PrintedChange, 'start' | 'end'> = { start: placed(start, opening + 1), end: placed(start, printed.length - 1) };
  return read({ printed, ...amount.meaning, change: { ...change.meaning, ...place } });
}
