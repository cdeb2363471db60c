import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

it('a part that the others contain', () => {
  expect(explained({ columns: ['W1', 'W2', 'W3', '总计'], rows: { P1: ['1000', '2000', '752', '3000'] } })[0]).toBe('VERIFIED DOUBLE_COUNT: "table 1, P1 · 总计" = "table 1, P1 · W1" + "table 1, P1 · W2" + "table 1, P1 · W3" → without "table 1, P1 · W3"');
});
