import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

it('a share of figures in 万, where the exact ones are printed', () => {
  const columns = ['W1', 'W2', '总计'];
  expect(explained({ columns, rows: { P1: ['2387563', '569212', '2956775'] }, said: [{ id: 'all', text: '295.7万', place: 'P1' }, { id: 'phone', text: '238.8万', share: '占比80.8%', place: 'P1', way: 'W1' }] })).toEqual([
    'VERIFIED FROM_ROUNDED: phone share 占比80.8% → 占比80.7%', 'PLAUSIBLE DIGIT: phone share 占比80.8% → 占比80.7%', 'PLAUSIBLE STALE: phone share 占比80.8% → 占比80.7%',
  ]);
});

it('a change of figures in 万: 12345 after 12000 is ↑2.88%, 1.2万 after 1.2万 would be ↑0.0%', () => {
  expect(explained({ said: [{ id: 'exact', text: '12345', change: '↑2.88%' }, { id: 'short', text: '1.2万', change: '↑0.0%' }] })[0]).toBe('VERIFIED FROM_ROUNDED: short change ↑0.0% → ↑2.9%');
});
