import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

it('20.0%(↑50个百分点) cannot be, 20.0%(↑50%) can; other slips could be meant, too', () => {
  const told = explained({ said: [{ id: 'r', text: '20.0%', change: '↑50个百分点', measure: 'answerRate' }] });
  expect(told.slice(0, 2)).toEqual(['PLAUSIBLE POINTS: r change ↑50个百分点 → ↑50%', 'PLAUSIBLE SIGN: r change ↑50个百分点 → ↓50个百分点']);
});
