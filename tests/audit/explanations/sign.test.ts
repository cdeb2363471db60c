import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { explained } from '../../support/smallEdition.js';

it('an arrow is turned', () => {
  expect(explained(agreeingTable({ P2: ['4500(↑10.0%)', '1500(↑50.0%)', '6000(↑0.0%)'] }))[0]).toBe('VERIFIED SIGN: P2/W1 change ↑10.0% → ↓10.0%');
});
