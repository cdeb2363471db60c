import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


const shares = (first: string, second: string) => [
  { id: 's', text: '110', share: first, place: 'P1', way: 'W1' }, { id: 't', text: '220', share: second, place: 'P1', way: 'W2' },
];

it('shares add up to 100 % within their rounding', () => {
  const rows = { P1: ['110', '220', '330'] };
  expect(judged({ columns, rows, said: shares('占比33.3%', '占比66.7%') }, 'shares-sum')).toEqual(['CONSISTENT: [0.3325, 0.3335] + [0.6665, 0.6675] = [0.999, 1.001] ∩ 1']);
  expect(judged({ columns, rows, said: shares('占比33.3%', '占比66.5%') }, 'shares-sum')).toEqual(['INCONSISTENT: 0.3335 + 0.6655 = 0.999 < 1']);
});
