import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { explained } from '../../support/smallEdition.js';

it('a value ten times too large', () => {
  expect(explained(agreeingTable({ P2: ['45000(↓10.0%)', '1500(↑50.0%)', '6000(↑0.0%)'] }))[0]).toBe('VERIFIED UNIT: P2/W1 value 45000 → 4500');
});

it('亿 for 万', () => {
  expect(explained({ said: [{ id: 'a', text: '2956775' }, { id: 'again', text: '2956775' }, { id: 'b', text: '295.7亿' }] })[0]).toBe('VERIFIED UNIT: b value 295.7亿 → 295.7万');
});

it('0万 is no other unit of 0', () => {
  const told = explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['110', '0', '120'] } });
  expect(told).toContain('PLAUSIBLE DIGIT: P1/W2 value 0 → 10');
  expect(told.filter((each) => each.includes('UNIT'))).toEqual([]);
});
