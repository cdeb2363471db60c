import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('a rate follows from its numerator and denominator', () => {
  const rows = { P1: ['110', '220', '330'] };
  expect(judged({ columns, rows, said: [{ id: 'r', text: '33.3%', measure: 'firstRate', place: 'P1' }] }, 'ratio')).toEqual(['CONSISTENT: 110 ÷ 330 ≈ 0.333333 ∩ [0.3325, 0.3335]']);
  expect(judged({ columns, rows, said: [{ id: 'r', text: '33.5%', measure: 'firstRate', place: 'P1' }] }, 'ratio')).toEqual(['INCONSISTENT: 110 ÷ 330 ≈ 0.333333 ≠ [0.3345, 0.3355]']);
});
