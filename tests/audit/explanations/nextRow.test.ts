import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { explained } from '../../support/smallEdition.js';

it('an annotation that repeats its neighbour is that of the neighbour', () => {
  expect(explained(agreeingTable({ P1: ['1100(↑10.0%)', '2400(↑10.0%)', '3500(↑16.7%)'] })).slice(0, 2)).toEqual(['VERIFIED NEXT_ROW: P1/W2 change ↑10.0% →', 'VERIFIED DIGIT: P1/W2 change ↑10.0% → ↑20.0%']);
});
