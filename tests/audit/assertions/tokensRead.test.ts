import { expect, it } from 'vitest';
import { auditReport, type AuditReport } from '../../../src/audit/index.js';
import { reading } from '../../report/raw/reading.js';
import { judged } from '../../support/smallEdition.js';

const SUM = '受理诉求1000件，其中咨询类600件，求助类300件，其他类100件。';
const WRONG = SUM.replace('100件', '101件');

/** An audit of a text as if these had not been understood. */
async function audited(text: string, unread: readonly string[]): Promise<AuditReport> {
  const raw = await reading(`6月通报\n\n${text}\n`);
  return auditReport({ ...raw, notUnderstood: unread.map((each, at) => ({ text: each, start: at === 0 ? 451 : null })) });
}

const told = ({ outcomes }: AuditReport): string[] => outcomes.filter(({ rule }) => rule === 'tokens-read').map(({ verdict, severity, certificate }) => `${verdict} ${severity} ${certificate}`);

it('is consistent where everything was read', async () => {
  const report = await audited(SUM, []);
  expect([report.verdict, told(report)]).toEqual(['CONSISTENT', ['CONSISTENT NOTE ']]);
});

it('leaves a source undetermined that is consistent otherwise, with what was not read and where', async () => {
  const report = await audited(SUM, ['1', '3成']);
  expect([report.verdict, told(report)]).toEqual(['UNDETERMINED', ['UNDETERMINED NOTE “1” @ 451\n“3成”']]);
  expect(report.findings.map(({ rule, title, wouldSettle }) => [rule, title.en, wouldSettle !== null])).toEqual([['tokens-read', 'Everything that looks like a figure was read – undetermined', true]]);
});

it('changes no other finding, and hides none', async () => {
  const [without, beside] = [await audited(WRONG, []), await audited(WRONG, ['1'])];
  expect([without.verdict, beside.verdict]).toEqual(['INCONSISTENT', 'INCONSISTENT']);
  expect(beside.findings.filter(({ rule }) => rule !== 'tokens-read')).toEqual(without.findings);
});

it('is not asked of an edition, whose figures were all read or refused', () => {
  expect(judged({ said: [{ id: 'a', text: '10' }] }, 'tokens-read')).toEqual([]);
});
