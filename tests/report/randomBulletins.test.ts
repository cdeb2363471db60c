import { describe, expect, it } from 'vitest';
import { auditReport } from '../../src/audit/index.js';
import { readDocument, readReport } from '../../src/report/index.js';
import { randomBulletin } from '../support/randomBulletin/randomBulletin.js';

async function accusations(seed: number, misprint: number | null = null): Promise<string[]> {
  const { name, text } = randomBulletin(seed, misprint);
  const report = auditReport(readReport(await readDocument(new TextEncoder().encode(text), name)));
  return report.findings.filter(({ verdict }) => verdict === 'INCONSISTENT').map(({ certificate }) => certificate);
}

describe('random bulletins', () => {
  it.each([10, 11, 12, 13, 14, 15].map((tens) => ({ from: tens * 10, to: tens * 10 + 9 })))('$from to $to, in which all agrees, accuse nobody', async ({ from, to }) => {
    for (let seed = from; seed <= to; seed += 1) expect({ seed, accused: await accusations(seed) }).toEqual({ seed, accused: [] });
  });

  it('are the same for the same seed, and differ in one count where it is misprinted', () => {
    expect(randomBulletin(5)).toEqual(randomBulletin(5));
    const clean = randomBulletin(9);
    const misprinted = Array.from({ length: 20 }, (_, count) => randomBulletin(9, count)).filter(({ text }) => text !== clean.text);
    expect(misprinted.length).toBeGreaterThan(3);
    for (const { text, misprint } of misprinted) expect(text.split(misprint?.[1] ?? '').length).toBeGreaterThan(1);
  });
});
