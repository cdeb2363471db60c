import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

it.each([['69.02%', 'INCONSISTENT: [0.69015, 0.69025] × 27 ∌ ℤ'], ['70.37%', 'CONSISTENT: [0.70365, 0.70375] × 27 ∋ ℤ']])('%s of 27', (text, told) => {
  expect(judged({ said: [{ id: 'part', text: '8', way: 'W2' }, { id: 'other', text: '10', way: 'W1' }, { id: 'count', text: '27' }, { id: 'rate', text, measure: 'firstRate' }] }, 'attainable')).toEqual([told]);
});
