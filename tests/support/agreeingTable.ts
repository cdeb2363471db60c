import type { SmallEdition } from './smallEdition.js';

const ROWS: Readonly<Record<string, readonly string[]>> = {
  P1: ['1100(↑10.0%)', '2400(↑20.0%)', '3500(↑16.7%)'],
  P2: ['4500(↓10.0%)', '1500(↑50.0%)', '6000(↑0.0%)'],
  总计: ['5600(↓6.7%)', '3900(↑30.0%)', '9500(↑5.6%)'],
};

/** A table in which everything agrees, but for the rows that are given otherwise. A year before it was 1000 2000 3000, 5000 1000 6000, 6000 3000 9000. */
export function agreeingTable(rows: Readonly<Record<string, readonly string[]>> = {}): SmallEdition {
  return { columns: ['W1', 'W2', '总计'], rows: { ...ROWS, ...rows } };
}
