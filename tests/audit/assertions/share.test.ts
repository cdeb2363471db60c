import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


const rows = { P1: ['110', '220', '330'] };

it('a share follows from the part and the whole', () => {
  expect(judged({ columns, rows, said: [{ id: 's', text: '110', share: '占比33.3%', place: 'P1', way: 'W1' }] }, 'share')).toEqual(['CONSISTENT: 110 ÷ 330 ≈ 0.333333 ∩ [0.3325, 0.3335]']);
  expect(judged({ columns, rows, said: [{ id: 's', text: '110', share: '占比34.3%', place: 'P1', way: 'W1' }] }, 'share')).toEqual(['INCONSISTENT: 110 ÷ 330 ≈ 0.333333 ≠ [0.3425, 0.3435]']);
});

it('66.6% of 220 in 330 is cut, not rounded: undetermined where the edition may cut', () => {
  expect(judged({ columns, rows, said: [{ id: 's', text: '220', share: '占比66.6%', place: 'P1', way: 'W2' }] }, 'share')).toEqual(['UNDETERMINED: 220 ÷ 330 ≈ 0.666667 ≠ [0.6655, 0.6665]']);
});
