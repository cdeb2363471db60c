import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

it('a part that the others contain', () => {
  expect(explained({ columns: ['W1', 'W2', 'W3', '总计'], rows: { P1: ['1000', '2000', '752', '3000'] } })[0]).toBe('VERIFIED DOUBLE_COUNT: relation visits.count|2024 = W1 + W2 + W3 along way → without visits.count|2024|way=W3');
});
