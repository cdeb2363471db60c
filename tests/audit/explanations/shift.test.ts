import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { audit } from '../../../src/audit/index.js';
import { explained, smallEdition } from '../../support/smallEdition.js';

it('annotations that stand one place too far left are moved back', () => {
  expect(explained(agreeingTable({ P1: ['1100(↑20.0%)', '2400(↑16.7%)', '3500'] }))[0]).toBe('VERIFIED SHIFT: P1/W1 change ↑20.0% →; P1/W2 change ↑16.7% → ↑20.0%; P1/总计 change  → ↑16.7%');
});

it('so are values, where a cell prints none', () => {
  expect(explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['1100', '2400', '3500'], P2: ['4500', '1500', '6000'], P3: ['20', '30', ''], 总计: ['5610', '3920', '9530'] } })[0]).toBe(
    'VERIFIED SHIFT: P3/W1 value 20 →; P3/W2 value 30 → 20; P3/总计 value  → 30',
  );
});

it('a table that agrees is not explained', () => {
  expect(explained(agreeingTable())).toEqual([]);
});

it('a block of annotations that stands one column too far left is moved back, as one edit', () => {
  const block = agreeingTable({ P1: ['1100(↑20.0%)', '2400(↑16.7%)', '3500'], P2: ['4500(↑50.0%)', '1500(↑0.0%)', '6000'] });
  expect(explained(block)[0]).toBe(
    'VERIFIED SHIFT: P1/W1 change ↑20.0% →; P1/W2 change ↑16.7% → ↑20.0%; P1/总计 change  → ↑16.7%; P2/W1 change ↑50.0% →; P2/W2 change ↑0.0% → ↑50.0%; P2/总计 change  → ↑0.0%',
  );
  const [best] = audit(smallEdition(block)).findings.flatMap(({ explanations }) => explanations);
  expect(best?.edit.text).toEqual({ zh: '表1“P1”至“P2”行、“W1”至“W2”列的同比整块错位，印前了1列', en: 'in table 1, the changes in rows "P1" to "P2", columns "W1" to "W2", are printed 1 column too early' });
});

it('values with their annotations, one row too low', () => {
  const rows = { P1: ['', '', ''], P2: ['1100(↑10.0%)', '2400(↑20.0%)', '3500(↑16.7%)'], P3: ['4500(↓10.0%)', '1500(↑50.0%)', '6000(↑0.0%)'], P4: ['20', '30', '50'] };
  const [best] = audit(smallEdition({ columns: ['W1', 'W2', '总计'], rows: { ...rows, 总计: ['5620', '3930', '9550'] }, said: [{ id: 'first', text: '3500', place: 'P1' }, { id: 'third', text: '2400', place: 'P1', way: 'W2' }] })).findings.flatMap(({ explanations }) => explanations);
  expect(best?.edit.text.en).toBe('in table 1, the figures in row "P2", columns "W1" to "总计", are printed 1 row too late');
});
