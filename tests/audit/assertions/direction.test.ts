import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

it('an arrow says one way', () => {
  expect(judged({ said: [{ id: 'a', text: '10', change: '↑4%' }, { id: 'b', text: '10', change: '同比下降4%', way: 'W1' }] }, 'direction')).toEqual(['CONSISTENT: ↑4%', 'CONSISTENT: 同比下降4%']);
});
