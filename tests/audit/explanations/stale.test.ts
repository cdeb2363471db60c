import { expect, it } from 'vitest';
import type { Comparison } from '../../../src/audit/sheet/sheet.js';
import { point, rational } from '../../../src/interval/index.js';
import { explained } from '../../support/smallEdition.js';

it('a share that was rounded twice: 4.449 → 4.45 → 4.5', () => {
  const told = explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['4449', '95551', '100000'] }, said: [{ id: 's', text: '4449', share: '占比4.5%', place: 'P1', way: 'W1' }, { id: 'r', text: '9.6万', place: 'P1', way: 'W2' }] });
  expect(told).toContain('PLAUSIBLE STALE: s share 占比4.5% → 占比4.4%');
});

it('the value of the edition before: a number that is printed there is likelier to be taken from it than mistyped', () => {
  const edition = { columns: ['W1', 'W2', '总计'], rows: { 总计: ['1234', '2000', '3100'] } };
  const prior = (value: bigint): Comparison => ({ kind: 'PRIOR_EDITION', cell: 'visits.count|2024|way=W1', edition: 'before', figure: { value: rational(value), interval: point(rational(value)) } });
  expect(explained(edition, { comparisons: [prior(1234n)] })[0]).toBe('VERIFIED STALE: 总计/W1 value 1234 → 1100');
  expect(explained(edition, { comparisons: [prior(1235n)] }).filter((told) => told.includes('STALE'))).toEqual([]);
});
