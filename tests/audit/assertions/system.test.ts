import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('what no single sum contradicts may still contradict itself as a whole', () => {
  const rows = { P1: ['100', '200', '300'], P2: ['10', '', '30'], 总计: ['110', '221', '330'] };
  expect(judged({ columns, rows }, 'sum').filter((told) => told.startsWith('INCONSISTENT'))).toEqual(['INCONSISTENT: 110 + 221 = 331 ≠ 330']);
  const open = { P1: ['100', '200', '300'], P2: ['10', '', '30'], 总计: ['110', '221', ''] };
  expect(judged({ columns, rows: open }, 'sum').filter((told) => told.startsWith('INCONSISTENT'))).toEqual([]);
  expect(judged({ columns, rows: open }, 'system').map((told) => told.split(':')[0])).toEqual(['INCONSISTENT']);
});
