import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

it('220 in 330 is 66.67 %: 66.6% was cut, where nothing says that the edition rounds', () => {
  expect(explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['110', '220', '330'] }, said: [{ id: 's', text: '220', share: '占比66.6%', place: 'P1', way: 'W2' }] })).toEqual(['VERIFIED TRUNCATED: s share']);
});
