import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { explained } from '../../support/smallEdition.js';

it('annotations that stand one place too far left are moved back', () => {
  expect(explained(agreeingTable({ P1: ['1100(↑20.0%)', '2400(↑16.7%)', '3500'] }))[0]).toBe('VERIFIED SHIFT: P1/W1 change ↑20.0% →; P1/W2 change ↑16.7% → ↑20.0%; P1/总计 change  → ↑16.7%');
});

it('so are values, where a cell prints none', () => {
  expect(explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['1100', '2400', '3500'], P2: ['4500', '1500', '6000'], P3: ['20', '30', ''], 总计: ['5610', '3920', '9530'] } })[0]).toBe(
    'VERIFIED SHIFT: P3/W1 value 20 →; P3/W2 value 30 → 20; P3/总计 value  → 30',
  );
});

it('a table that agrees is not explained', () => {
  expect(explained(agreeingTable())).toEqual([]);
});
