import { describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { auditEdition, auditReport, type AuditReport } from '../../src/audit/index.js';
import type { Figure } from '../../src/model/index.js';
import { bulletinCases } from '../support/bulletinCase.js';
import { importBulletin } from '../support/importedBulletin.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';

/** `INCONSISTENT share: 21 37`, a finding a line: its verdicts and rules, and where in the source the figures stand that they speak of. */
function told({ findings }: Pick<AuditReport, 'findings'>, figures: readonly Figure[]): string[] {
  const placeOf = new Map(figures.map(({ id, place }) => [id, place.start ?? id]));
  return findings.map(({ outcomes }) => outcomes.map(({ verdict, rule, terms }) => `${verdict} ${rule}: ${[...new Set(terms.map(({ figure }) => `${placeOf.get(figure)}`))].sort().join(' ')}`).sort().join(' | ')).sort();
}

describe('a bulletin that was imported and loaded', () => {
  it.each(bulletinCases('bulletins').map(({ name, bytes, truth }) => [name, bytes, truth.source] as const))('%s: its audit finds what the audit of the file finds', async (_, bytes, source) => {
    const { raw, proposal, content } = await importBulletin(bytes, source);
    const warehouse = openTestWarehouse();
    await warehouse.loadEdition(content);
    const { audited, report } = await auditEdition('bulletin', { catalogue, warehouse });
    await warehouse.close();
    const file = auditReport(raw);
    expect(told(report, audited.content.figures)).toEqual(told(file, raw.figures));
    expect(report.verdict).toBe(file.verdict);
    expect(proposal.unread.map(({ text }) => text)).toEqual(raw.notUnderstood.map(({ text }) => text));
  });
});
