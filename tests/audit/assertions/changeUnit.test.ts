import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const rate = (text: string, change: string) => judged({ said: [{ id: 'r', text, change, measure: 'answerRate' }] }, 'change-unit');

it('99.02%(↑0.32%) may be relative or in percentage points', () => {
  expect(rate('99.02%', '↑0.32%')).toEqual(['UNDETERMINED: %: ≈[0.986942, 0.987141]; pp: [0.9869, 0.9871]']);
});

it('2%(↑50%) can only be relative: no rate was below nothing', () => {
  expect(rate('2%', '↑50%')).toEqual(['CONSISTENT: %: ≈[0.00996677, 0.0167225]']);
});

it('百分点 is always points, and 2%(↑50个百分点) is impossible', () => {
  expect(rate('2%', '↑1个百分点')).toEqual(['CONSISTENT: pp: [0, 0.02]']);
  expect(rate('2%', '↑50个百分点')).toEqual(['INCONSISTENT: [0.015, 0.025] ∘ ↑50个百分点 ∉ [0, 1]']);
});
