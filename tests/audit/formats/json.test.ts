import { beforeAll, expect, test } from 'vitest';
import { json } from '../../../src/audit/index.js';
import { found } from '../../support/found.js';
import { auditedNantong, type Shown } from './auditedNantong.js';

let shown: Shown;
let data: unknown;
beforeAll(async () => {
  shown = await auditedNantong();
  data = JSON.parse(shown.as(json));
});

test('tells the verdict and how it came about', () => {
  const { outcomes, covered } = shown.report;
  const count = (verdict: string): number => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  expect(data).toMatchObject({
    edition: { id: 'nantong-2024', period: '2024' }, verdict: 'INCONSISTENT', rounding: { open: ['ROUNDED'] },
    summary: { figures: 112, covered: covered.length, assertions: outcomes.length, consistent: count('CONSISTENT'), inconsistent: count('INCONSISTENT'), undetermined: count('UNDETERMINED'), notApplicable: count('NOT_APPLICABLE') },
  });
});

test('tells every finding, every assertion and every figure that is not covered', () => {
  expect(found(data, 'findings')).toHaveLength(shown.report.findings.length);
  expect(found(data, 'assertions')).toHaveLength(shown.report.outcomes.length);
  expect(found(data, 'uncovered')).toEqual(shown.report.uncovered);
});

test('numbers are exact decimals in strings, with what they measure', () => {
  const index = shown.report.findings.findIndex(({ terms }) => terms[0]?.figure === '3/诉求总量(件)');
  expect(found(data, `findings.${index}`)).toMatchObject({ gap: '1', verdict: 'INCONSISTENT' });
  expect(found(data, `findings.${index}.assertions.0`)).toMatchObject({
    rule: 'growth-sum', certificate: '5796 + 370 + 192 = 6358 ≠ 6359',
    terms: [
      { figure: '3/诉求总量(件)', role: 'whole', part: 'change', of: 'earlier', weight: -1, printed: '6411(↑0.82%)', lower: '6359', upper: '6359', place: { table: '3', start: 3895, end: 3907 } },
      { printed: '2458(↓57.59%)', lower: '5796', upper: '5796' }, { printed: '3660(↑889.19%)', lower: '370', upper: '370' }, { printed: '293(↑52.60%)', lower: '192', upper: '192' },
    ],
  });
});

test('explanations carry their corrections', () => {
  const index = shown.report.findings.findIndex(({ rule }) => rule === 'share');
  expect(found(data, `findings.${index}.explanations.0`)).toMatchObject({
    kind: 'FROM_ROUNDED', grade: 'VERIFIED', corrections: [{ figure: 'channel-phone', what: 'share', from: '占比80.8%', to: '占比80.7%' }],
  });
});

test('an end that is infinite is named', () => {
  expect(shown.as(json)).toContain('"upper": "Infinity"');
});
