import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

it('8(↑14.3%) was 7', () => {
  expect(judged({ said: [{ id: 'a', text: '8', change: '↑14.3%' }] }, 'whole-prior')).toEqual(['CONSISTENT: 8 ÷ (1 + [0.1425, 0.1435]) = 7']);
});

it('of 2873591(↑4.2%) nothing is said: every change with one decimal admits whole numbers before it', () => {
  expect(judged({ said: [{ id: 'a', text: '2873591', change: '↑4.2%' }] }, 'whole-prior')).toEqual([]);
});

it('7(↑15.0%) cannot be: no whole number is 7 ÷ 1.15 to that precision', () => {
  expect(judged({ said: [{ id: 'a', text: '7', change: '↑15.0%' }] }, 'whole-prior')).toEqual(['INCONSISTENT: 7 ÷ (1 + [0.1495, 0.1505]) ≈ [6.084311, 6.089605] ∌ ℤ']);
});

it('↑0.0% allows growth only', () => {
  expect(judged({ said: [{ id: 'a', text: '1000', change: '↑0.0%' }] }, 'whole-prior')).toEqual(['CONSISTENT: 1000 ÷ (1 + [0, 0.0005]) = 1000']);
});

it('nothing falls by more than 100 %', () => {
  expect(judged({ said: [{ id: 'a', text: '0', change: '↓100%' }, { id: 'b', text: '10', change: '↓110%', way: 'W1' }] }, 'whole-prior')).toEqual(['INCONSISTENT: 1 + [-1.105, -1.095] = [-0.105, -0.095] < 0']);
});
