import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];

it('what the parts lack is printed elsewhere', () => {
  expect(explained({ columns, rows: { P1: ['1000', '2000', '3520'] }, said: [{ id: 'other', text: '520', fact: null }] })[0]).toBe('VERIFIED MISSING_PART: "table 1, P1 · 总计" = "table 1, P1 · W1" + "table 1, P1 · W2" → with "other"');
});

it('the same is lacking in two rows', () => {
  expect(explained({ columns, rows: { P1: ['100', '200', '307'], P2: ['10', '20', '37'] } })[0]).toBe(
    'VERIFIED MISSING_PART: "table 1, P1 · 总计" = "table 1, P1 · W1" + "table 1, P1 · W2" → with another 7; "table 1, P2 · 总计" = "table 1, P2 · W1" + "table 1, P2 · W2" → with another 7',
  );
});

it('a small difference is printed somewhere by accident: a slip of the hand comes first', () => {
  expect(explained({ columns, rows: { P1: ['100', '200', '305'] }, said: [{ id: 'other', text: '5', fact: null }] })[0]).toBe('PLAUSIBLE DIGIT: P1/W1 value 100 → 105');
});
