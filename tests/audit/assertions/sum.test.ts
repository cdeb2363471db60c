import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('a row whose parts do not make up its total is a contradiction, and the row beside it is none', () => {
  expect(judged({ columns, rows: { P1: ['100', '200', '300'], P2: ['10', '20', '31'] } }, 'sum')).toEqual(['CONSISTENT: 100 + 200 = 300 ∩ 300', 'INCONSISTENT: 10 + 20 = 30 ≠ 31']);
});

it('rows, columns and the grand total are summed', () => {
  expect(judged({ columns, rows: { P1: ['100', '200', '300'], P2: ['10', '20', '30'], 总计: ['110', '220', '331'] } }, 'sum')).toEqual([
    'CONSISTENT: 100 + 200 = 300 ∩ 300', 'CONSISTENT: 10 + 20 = 30 ∩ 30', 'CONSISTENT: 100 + 10 = 110 ∩ 110', 'CONSISTENT: 200 + 20 = 220 ∩ 220', 'INCONSISTENT: 300 + 30 = 330 ≠ 331',
    'INCONSISTENT: 110 + 220 = 330 ≠ 331',
  ]);
});

it('rounded parts leave room', () => {
  expect(judged({ columns, rows: { P1: ['1.2万', '2.3万', '35950'] } }, 'sum')).toEqual(['CONSISTENT: [11500, 12500] + [22500, 23500] = [34000, 36000] ∩ 35950']);
});

it('a sum with a part that is not published is not judged', () => {
  expect(judged({ columns, rows: { P1: ['100', '', '300'] } }, 'sum')).toEqual([]);
});
