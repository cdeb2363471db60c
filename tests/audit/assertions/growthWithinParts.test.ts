import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('a total grows no more than the part that grows most', () => {
  expect(judged({ columns, rows: { P1: ['110(↑10%)', '240(↑20%)', '350(↑17%)'], P2: ['110(↑10%)', '220(↑10%)', '330(↑20%)'] } }, 'growth-within-parts')).toEqual([
    'CONSISTENT: [0.165, 0.175] ∩ [0.095, 0.205]', 'INCONSISTENT: [0.195, 0.205] ≠ [0.095, 0.105]',
  ]);
});
