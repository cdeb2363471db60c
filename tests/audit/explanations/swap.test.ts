import { expect, it } from 'vitest';
import { agreeingTable } from '../../support/agreeingTable.js';
import { audit } from '../../../src/audit/index.js';
import type { Label } from '../../../src/model/index.js';
import { explained, smallEdition, type SmallEdition } from '../../support/smallEdition.js';

/** What the explanations say, best first. */
const texts = (edition: SmallEdition): Label[] => audit(smallEdition(edition)).findings.flatMap(({ explanations }) => explanations.map(({ edit }) => edit.text));

it('two values are exchanged back', () => {
  expect(explained(agreeingTable({ P1: ['2400(↑10.0%)', '1100(↑20.0%)', '3500(↑16.7%)'] }))[0]).toBe('VERIFIED SWAP: P1/W1 value 2400 → 1100; P1/W2 value 1100 → 2400');
});

it('two values with their changes are exchanged back', () => {
  expect(explained(agreeingTable({ P2: ['1500(↑50.0%)', '4500(↓10.0%)', '6000(↑0.0%)'] }))[0]).toBe(
    'VERIFIED SWAP: P2/W1 value 1500 → 4500; P2/W1 change ↑50.0% → ↓10.0%; P2/W2 value 4500 → 1500; P2/W2 change ↓10.0% → ↑50.0%',
  );
});

const WAYS = { columns: ['W1', 'W2', 'W3', 'W4', '总计'], said: ['1100', '200', '330', '4400'].map((text, at) => ({ id: `s${at}`, text, way: `W${at + 1}` })) };

it('the headings of two and two columns are exchanged', () => {
  const rows = { P1: ['30', '400', '100', '20', '550'], P2: ['300', '4000', '1000', '180', '5480'], 总计: ['330', '4400', '1100', '200', '6030'] };
  expect(texts({ ...WAYS, rows })[0]).toEqual({ zh: '表1的“W1”至“W2”列与“W3”至“W4”列互换了，或是列名互换了', en: 'columns "W1" to "W2" and "W3" to "W4" of table 1, or their names, are exchanged' });
});

it('two rows are exchanged, but for their totals: which of the two cannot be told', () => {
  const rows = { P1: ['300', '4000', '1000', '180', '550'], P2: ['30', '400', '100', '20', '5480'], 总计: ['330', '4400', '1100', '200', '6030'] };
  const [first, second] = texts({ columns: WAYS.columns, rows });
  expect(first?.en).toMatch(/^the .*总计.* are exchanged$/);
  expect(second?.en).toBe('the figures of rows "P1" and "P2" of table 1 are exchanged, all but "总计"');
});

it('two parts of a sum that print the same sum either way are not offered', () => {
  const rows = { P1: ['10', '20', '300', '50', '480'], 总计: ['10', '20', '300', '50', '480'] };
  expect(texts({ columns: WAYS.columns, rows }).filter(({ en }) => en.includes('exchanged'))).toEqual([]);
});
