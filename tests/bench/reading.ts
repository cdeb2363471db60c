/**
 * Random bulletins: whom the audit accuses where all agrees, and whether it tells a misprinted count.
 * `npx tsx tests/bench/reading.ts [count] [seed]`, with VERBOSE=1 for the bulletins themselves.
 */
import { auditReport, type AuditReport } from '../../src/audit/index.js';
import { readDocument, readReport } from '../../src/report/index.js';
import { randomBulletin, type RandomBulletin } from '../support/randomBulletin/randomBulletin.js';

const [count = 500, seed = 1] = process.argv.slice(2).map(Number);

async function audited({ name, text }: RandomBulletin): Promise<AuditReport> {
  return auditReport(readReport(await readDocument(new TextEncoder().encode(text), name)));
}

function show({ text, misprint }: RandomBulletin, at: number, { findings }: AuditReport): void {
  console.log(`#${at} ${misprint === null ? '' : `${misprint[0]} → ${misprint[1]} `}${findings.filter(({ verdict }) => verdict === 'INCONSISTENT').map(({ rule, certificate }) => `${rule} ${certificate}`).join(' | ')}`);
  if (process.env['VERBOSE'] !== undefined) console.log(text);
}

const tally = { accused: 0, undetermined: 0, misprints: 0, told: 0 };
for (let at = seed; at < seed + count; at += 1) {
  const clean = randomBulletin(at);
  const report = await audited(clean);
  if (report.verdict === 'INCONSISTENT') show(clean, at, report);
  tally.accused += report.verdict === 'INCONSISTENT' ? 1 : 0;
  tally.undetermined += report.verdict === 'UNDETERMINED' ? 1 : 0;
  const wrong = randomBulletin(at, at % 17);
  if (wrong.misprint === null || wrong.text === clean.text) continue;
  tally.misprints += 1;
  if ((await audited(wrong)).verdict === 'INCONSISTENT') tally.told += 1;
  else if (process.env['MISSED'] !== undefined) show(wrong, at, await audited(wrong));
}
console.log(`${count} bulletins in which all agrees: ${tally.accused} accused, ${tally.undetermined} undetermined; ${tally.misprints} with one misprinted count: ${tally.told} told`);
