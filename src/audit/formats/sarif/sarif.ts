import { labelIn } from '../../../model/index.js';
import { ASSERTIONS } from '../../assertions/index.js';
import { countsOf } from '../counts.js';
import type { AuditFormat } from '../format.js';
import { toldReport } from '../toldReport.js';
import { resultOf } from './result.js';

/**
 * SARIF 2.1.0 (OASIS): the rules, and every finding with its places as characters of the source.
 * The source is named by the edition's id and known by its SHA-256.
 */
export const sarif: AuditFormat = (report, content, catalogue, lang) => {
  const told = toldReport(report, content, catalogue, lang);
  const artifact = encodeURIComponent(content.edition.id);
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'hotline audit',
          rules: ASSERTIONS.map(({ rule, label }) => ({ id: rule, shortDescription: { text: labelIn(label, lang) } })),
        },
      },
      language: lang === 'ZH' ? 'zh-CN' : 'en',
      columnKind: 'utf16CodeUnits',
      artifacts: [{ location: { uri: artifact }, hashes: { 'sha-256': content.edition.sha256 } }],
      results: report.findings.map((finding) => resultOf(told, finding, artifact)),
      // What a reader has to know of the run, whatever it found.
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...(report.unjudged === null ? [] : [report.unjudged]), ...report.limits].map((label) => ({ level: 'warning', message: { text: labelIn(label, lang) } })) }],
      properties: { edition: content.edition.id, title: content.edition.title, verdict: report.verdict, ...countsOf(report), uncovered: report.uncovered },
    }],
  }, null, 2);
};
