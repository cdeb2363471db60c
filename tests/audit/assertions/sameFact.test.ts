import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

it('295.7万 is 2956775, and 295.8万 is not', () => {
  expect(judged({ said: [{ id: 'a', text: '2956775' }, { id: 'b', text: '295.7万' }, { id: 'c', text: '295.8万' }] }, 'same-fact')).toEqual([
    'CONSISTENT: [2956500, 2957500] ∩ 2956775', 'INCONSISTENT: 2957500 > 2956775',
  ]);
});

it('two changes of one fact are compared, too', () => {
  expect(judged({ said: [{ id: 'a', text: '1050', change: '↑5.0%' }, { id: 'b', text: '1050', change: '↑6%' }] }, 'same-fact')).toEqual(['INCONSISTENT: 0.0505 < 0.055']);
});
