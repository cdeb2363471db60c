import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { explained } from '../../support/smallEdition.js';

it('two values are exchanged back', () => {
  expect(explained(agreeingTable({ P1: ['2400(↑10.0%)', '1100(↑20.0%)', '3500(↑16.7%)'] }))[0]).toBe('VERIFIED SWAP: P1/W1 value 2400 → 1100; P1/W2 value 1100 → 2400');
});

it('two values with their changes are exchanged back', () => {
  expect(explained(agreeingTable({ P2: ['1500(↑50.0%)', '4500(↓10.0%)', '6000(↑0.0%)'] }))[0]).toBe(
    'VERIFIED SWAP: P2/W1 value 1500 → 4500; P2/W1 change ↑50.0% → ↓10.0%; P2/W2 value 4500 → 1500; P2/W2 change ↓10.0% → ↑50.0%',
  );
});
