import { expect, it } from 'vitest';
import { audit } from '../../../src/audit/index.js';
import { judged, smallEdition } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('what no single sum contradicts may still contradict itself as a whole', () => {
  const rows = { P1: ['100', '200', '300'], P2: ['10', '', '30'], 总计: ['110', '221', '330'] };
  expect(judged({ columns, rows }, 'sum').filter((told) => told.startsWith('INCONSISTENT'))).toEqual(['INCONSISTENT: 110 + 221 = 331 ≠ 330']);
  const open = { P1: ['100', '200', '300'], P2: ['10', '', '30'], 总计: ['110', '221', ''] };
  expect(judged({ columns, rows: open }, 'sum').filter((told) => told.startsWith('INCONSISTENT'))).toEqual([]);
  expect(judged({ columns, rows: open }, 'system').map((told) => told.split(':')[0])).toEqual(['INCONSISTENT']);
});

it('what only changes computed from exact figures contradict is undetermined where rounded ones are printed, in the whole report', () => {
  const verdictOf = (...row: readonly string[]): string => audit(smallEdition({ columns, rows: { P1: row } })).verdict;
  expect(verdictOf('11.1万(↑10.00%)', '22.2万(↑1.00%)', '33.3万(↑3.10%)')).toBe('UNDETERMINED');
  expect(verdictOf('111000(↑10.00%)', '222000(↑1.00%)', '333000(↑3.10%)')).toBe('INCONSISTENT');
});

it('a contradiction that one correction puts right leaves no second finding, although cutting would not allow it', () => {
  const rows = {
    P1: ['1100(↓10.0%)', '2400(↑20.0%)', '3500(↑16.7%)'], P2: ['550(↑10.0%)', '600(↑20.0%)', '1150(↑15.0%)'], 总计: ['1650(↑10.0%)', '3000(↑20.0%)', '4650(↑16.3%)'],
  };
  expect(audit(smallEdition({ columns, rows })).findings.map(({ rule, explanations: [best] }) => [rule, best?.grade, best?.edit.kind])).toEqual([['growth-sum', 'VERIFIED', 'SIGN']]);
});
