import { beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { htmlPage, json, sarif, textReport, type AuditFormat, type AuditReport } from '../../../src/audit/index.js';
import { auditedNantong, type Shown } from './auditedNantong.js';

const LIMITS = { zh: '搜索已达限额', en: 'the search reached its limit' };
const text: AuditFormat = (report, content, catalogue, lang) => textReport(report, content, catalogue, lang);

let shown: Shown;
let limited: AuditReport;
beforeAll(async () => {
  shown = await auditedNantong();
  limited = { ...shown.report, findings: shown.report.findings.map((finding) => ({ ...finding, limits: LIMITS })) };
});

test.each([['text', text], ['json', json], ['sarif', sarif], ['html', htmlPage]] as const)('where there may be more suspects than are told, %s says so', (_, format) => {
  expect(format(limited, shown.content, catalogue, 'EN').split(LIMITS.en)).toHaveLength(shown.report.findings.length + 1);
  expect(shown.as(format)).not.toContain(LIMITS.en);
});
