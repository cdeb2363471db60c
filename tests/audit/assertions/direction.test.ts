import { expect, it } from 'vitest';
import { auditReport } from '../../../src/audit/index.js';
import { reading } from '../../report/raw/reading.js';
import { explained, judged } from '../../support/smallEdition.js';

it('an arrow says one way', () => {
  expect(judged({ said: [{ id: 'a', text: '10', change: '↑4%' }, { id: 'b', text: '10', change: '同比下降4%', way: 'W1' }] }, 'direction')).toEqual(['CONSISTENT: ↑4%', 'CONSISTENT: 同比下降4%']);
});

it('an arrow and a sign, or a word and a sign, say one way or contradict each other', () => {
  const told = (...changes: readonly string[]): string[] => judged({ said: changes.map((change, at) => ({ id: `${at}`, text: '10', change, way: `W${at}` })) }, 'direction');
  expect(told('↑+4%', '▼4%')).toEqual(['CONSISTENT: ↑+4%', 'CONSISTENT: ▼4%']);
  expect(told('↑-4%', '同比增长-4%', '+↓4%')).toEqual(['INCONSISTENT: ↑-4%', 'INCONSISTENT: 同比增长-4%', 'INCONSISTENT: +↓4%']);
});

it('what contradicts itself is corrected as the sums around it tell', () => {
  const columns = ['W1', 'W2', '总计'];
  expect(explained({ columns, rows: { P1: ['960(↑-4.0%)', '2200(↑10.0%)', '3160(↑5.3%)'] } })[0]).toBe('VERIFIED SIGN: P1/W1 change ↑-4.0% → ↓4.0%');
  expect(explained({ columns, rows: { P1: ['1040(↑-4.0%)', '2200(↑10.0%)', '3240(↑8.0%)'] } })[0]).toBe('VERIFIED SIGN: P1/W1 change ↑-4.0% → ↑4.0%');
});

it('in a sentence the word before a number counts, and nouns of growth take a sign', async () => {
  const told = async (words: string): Promise<string[]> => auditReport(await reading(`6月通报\n\n受理诉求1030件,${words}。\n`)).outcomes.filter(({ rule }) => rule === 'direction').map(({ verdict, certificate }) => `${verdict}: ${certificate}`);
  expect(await told('同比增长-3.0%')).toEqual(['INCONSISTENT: 同比增长-3.0%']);
  expect(await told('环比下降+4.1%')).toEqual(['INCONSISTENT: 环比下降+4.1%']);
  expect(await told('同比增速为-3.0%')).toEqual(['CONSISTENT: -3.0%']);
  expect(await told('增幅同比下降3.0%')).toEqual(['CONSISTENT: 增幅同比下降3.0%']);
  expect(await told('由上月的增长转为下降3.0%')).toEqual(['CONSISTENT: 增长转为下降3.0%']);
});
