import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

it('a rate is at most 100 %', () => {
  expect(judged({ said: [{ id: 'r', text: '100%', measure: 'answerRate' }] }, 'bounds')).toEqual(['CONSISTENT: [0.995, 1.005] ∩ [0, 1]']);
  expect(judged({ said: [{ id: 'r', text: '102%', measure: 'answerRate' }] }, 'bounds')).toEqual(['INCONSISTENT: [1.015, 1.025] ≠ [0, 1]']);
});

it('nothing printed is nothing judged', () => {
  expect(judged({ columns: ['W1', 'W2'], rows: { P1: ['', '3'] } }, 'bounds')).toEqual(['CONSISTENT: 3 ∩ [0, ∞)']);
});
