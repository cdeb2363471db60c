import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

it('a share that was rounded twice: 4.449 → 4.45 → 4.5', () => {
  const told = explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['4449', '95551', '100000'] }, said: [{ id: 's', text: '4449', share: '占比4.5%', place: 'P1', way: 'W1' }, { id: 'r', text: '9.6万', place: 'P1', way: 'W2' }] });
  expect(told).toContain('PLAUSIBLE STALE: s share 占比4.5% → 占比4.4%');
});
