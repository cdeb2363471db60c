import { auditReport } from '../../../src/audit/index.js';
import { reading } from './reading.js';

/** What an audit tells of a text, each finding as `VERDICT rule certificate`, with what explains it behind: `→ DENOMINATOR`. */
export async function findingsIn(text: string, name?: string): Promise<string[]> {
  return auditReport(await reading(text, name)).findings.map(({ verdict, rule, certificate, explanations: [best] }) => `${verdict} ${rule} ${certificate}${best === undefined ? '' : ` → ${best.edit.kind}`}`);
}
