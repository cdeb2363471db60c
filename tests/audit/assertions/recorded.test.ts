import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { auditEdition, type AuditReport } from '../../../src/audit/index.js';
import type { Recorded } from '../../../src/warehouse/index.js';
import { openTestWarehouse } from '../../support/openTestWarehouse.js';
import { printedEdition, type PrintedFigure } from '../../support/printedEdition.js';
import { ADDED_MEMBERS, batchOf, monthsOf, recordedRequests } from '../../support/recordedRequests.js';

const DIMENSIONS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const ROWS = recordedRequests(2024, 400, monthsOf(2024)).map((row): Recorded => ({ ...row, members: { ...row.members, level: row.members['level'] === 'COUNTIES' ? 'TONGZHOU' : (row.members['level'] ?? '') } }));

const counted = (isIt: (row: Recorded) => boolean): number => ROWS.filter(isIt).length;
const inMonth = (month: number) => (row: Recorded): boolean => row.day >= month * 100 && row.day <= month * 100 + 31;
const at = (level: string) => ({ members }: Recorded): boolean => members['level'] === level;

const LEVELS = ['CITY_PROPER', 'CHONGCHUAN', 'TONGZHOU'];
const total = (more = 0): PrintedFigure => ({ value: `${ROWS.length + more}`, measure: 'received', period: '2024' });
const ofLevel = (level: string, more = 0): PrintedFigure => ({ value: `${counted(at(level)) + more}`, measure: 'received', period: '2024', members: { level } });
const ofMonth = (month: number, more = 0): PrintedFigure => ({ value: `${counted(inMonth(month)) + more}`, measure: 'received', period: `2024-${`${month}`.slice(4)}` });

/** The audit of an edition that prints some figures of the recorded requests. */
async function audited(figures: readonly PrintedFigure[]): Promise<AuditReport> {
  const warehouse = openTestWarehouse();
  await warehouse.loadEdition(printedEdition({ id: 'printed', fact: 'requests', dimensions: DIMENSIONS, members: ADDED_MEMBERS, figures }));
  await warehouse.loadBatch(batchOf('2024', { from: 20240101, to: 20241231 }, ROWS));
  return (await auditEdition('printed', { catalogue, warehouse })).report;
}

const certificates = ({ outcomes }: AuditReport): string[] => outcomes.filter(({ rule, verdict }) => rule === 'recorded' && verdict === 'INCONSISTENT').flatMap(({ certificate }) => certificate.split('\n'));

describe('what is published beside what is recorded', () => {
  it('agrees, exactly and within the printed rounding', async () => {
    const report = await audited([total(), { value: '400', within: '50', measure: 'received', period: '2024' }, ...LEVELS.map((level) => ofLevel(level))]);
    expect(report.outcomes.filter(({ rule }) => rule === 'recorded').map(({ verdict }) => verdict)).toEqual(['CONSISTENT', 'CONSISTENT', 'CONSISTENT', 'CONSISTENT']);
  });

  it('differs at one county: the total tells which, and the county is the one suspect', async () => {
    const report = await audited([total(7), ...LEVELS.map((level) => ofLevel(level, level === 'CHONGCHUAN' ? 7 : 0))]);
    const [proper, chongchuan, tongzhou] = LEVELS.map((level) => counted(at(level)));
    expect(certificates(report)[0]).toBe('407 ≠ 400 (+7)');
    expect(certificates(report)[2]).toMatch(new RegExp(`county: 崇川区 CHONGCHUAN ${(chongchuan ?? 0) + 7} ≠ ${chongchuan}; .*通州区 TONGZHOU ${tongzhou} = ${tongzhou}`));
    expect(certificates(report).join('\n')).toContain(`CITY_PROPER ${proper} = ${proper}`);
    const findings = report.findings.filter(({ rule }) => rule === 'recorded');
    expect(findings.map(({ terms }) => terms.map(({ figure, role }) => `${role} ${figure}`))).toEqual([['published f0', 'part f2', 'published f2']]);
  });

  it('differs in one month that is printed', async () => {
    const report = await audited([total(5), ...[202401, 202402, 202403].map((month) => ofMonth(month, month === 202402 ? 5 : 0))]);
    const [, february] = [202401, 202402].map((month) => counted(inMonth(month)));
    const [, line = ''] = certificates(report);
    expect(line.split('; ')[0]).toBe(`月 month: 2024-02 ${(february ?? 0) + 5} ≠ ${february}`);
    expect(line).toContain(`2024-01 ${counted(inMonth(202401))} = ${counted(inMonth(202401))}`);
    expect(line).toContain(`2024-12 ${counted(inMonth(202412))}`);
  });

  it('differs, and prints no parts: the records are told along the next level of each dimension and of the calendar', async () => {
    const lines = certificates(await audited([{ ...total(1), measure: 'resolved', value: '1' }]));
    expect(lines.map((line) => line.split(':')[0]?.split(' ').at(-1))).toEqual(['(−318)', 'quarter', 'channel', 'level', 'requester', 'category', 'handling', 'service']);
    const resolved = ROWS.filter(({ members, sums }) => members['requester'] === 'PUBLIC' && sums['resolved'] === 1).length;
    expect(lines.join('\n')).toContain(`PUBLIC ${resolved} (n=${counted(({ members }) => members['requester'] === 'PUBLIC')})`);
  });

  it('is printed of a part that has no records at all', async () => {
    const report = await audited([total(3), { value: '3', measure: 'received', period: '2024', members: { channel: 'TRANSFER' } }]);
    expect(certificates(report)[1]).toMatch(/channel: .*TRANSFER 3 ≠ 0/);
  });
});
