import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { explained } from '../../support/smallEdition.js';

it('two digits are exchanged', () => {
  expect(explained(agreeingTable({ P2: ['4050(↓10.0%)', '1500(↑50.0%)', '6000(↑0.0%)'] }))[0]).toBe('VERIFIED DIGIT: P2/W1 value 4050 → 4500');
});

it('a digit of a change is missing', () => {
  expect(explained(agreeingTable({ P2: ['4500(↓10.0%)', '1500(↑5.0%)', '6000(↑0.0%)'] }))[0]).toBe('VERIFIED DIGIT: P2/W2 change ↑5.0% → ↑50.0%');
});
