import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

it('10.0% and 30.0% are of all calls, not of the row', () => {
  const said = [{ id: 's', text: '100', share: '占比10.0%', place: 'P1', way: 'W1' }, { id: 't', text: '300', share: '占比30.0%', place: 'P1', way: 'W2' }, { id: 'calls', text: '1000', desk: '总计' }];
  expect(explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['100', '300', '400'] }, said })).toEqual(['VERIFIED DENOMINATOR: s share 占比10.0% → of calls.count|2024; t share 占比30.0% → of calls.count|2024']);
});
