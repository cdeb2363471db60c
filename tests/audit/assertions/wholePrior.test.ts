import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

it('2873591(↑4.2%) was between 2756443 and 2759088', () => {
  expect(judged({ said: [{ id: 'a', text: '2873591', change: '↑4.2%' }] }, 'whole-prior')).toEqual(['CONSISTENT: 2873591 ÷ (1 + [0.0415, 0.0425]) = [2756443, 2759088]']);
});

it('7(↑15.0%) cannot be: no whole number is 7 ÷ 1.15 to that precision', () => {
  expect(judged({ said: [{ id: 'a', text: '7', change: '↑15.0%' }] }, 'whole-prior')).toEqual(['INCONSISTENT: 7 ÷ (1 + [0.1495, 0.1505]) ∌ ℤ']);
});

it('↑0.0% allows growth only', () => {
  expect(judged({ said: [{ id: 'a', text: '10000', change: '↑0.0%' }] }, 'whole-prior')).toEqual(['CONSISTENT: 10000 ÷ (1 + [0, 0.0005]) = [9996, 10000]']);
});

it('nothing falls by more than 100 %', () => {
  expect(judged({ said: [{ id: 'a', text: '0', change: '↓100%' }, { id: 'b', text: '10', change: '↓110%', way: 'W1' }] }, 'whole-prior')).toEqual(['INCONSISTENT: 10 ÷ (1 + [-1.105, -1.095]) ∌ ℤ']);
});
