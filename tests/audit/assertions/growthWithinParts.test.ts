import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('a total grows no more than the part that grows most', () => {
  expect(judged({ columns, rows: { P1: ['110(↑10%)', '240(↑20%)', '350(↑17%)'], P2: ['110(↑10%)', '220(↑10%)', '330(↑20%)'] } }, 'growth-within-parts')).toEqual([
    'CONSISTENT: [0.165, 0.175] ∩ [0.095, 0.205]', 'INCONSISTENT: 0.195 > 0.105',
  ]);
});

it('where changes may have been computed from rounded figures, nothing is said before exact ones are printed', () => {
  expect(judged({ columns, rows: { P1: ['1.1万(↑10.0%)', '2.2万(↑10.0%)', '3.3万(↑3.1%)'] } }, 'growth-within-parts')).toEqual(['UNDETERMINED: 0.0315 < 0.0995']);
  expect(judged({ columns, rows: { P1: ['11000(↑10.0%)', '22000(↑10.0%)', '33000(↑3.1%)'] } }, 'growth-within-parts')).toEqual(['INCONSISTENT: 0.0315 < 0.0995']);
});
