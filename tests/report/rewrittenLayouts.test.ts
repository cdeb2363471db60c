import { describe, expect, it } from 'vitest';
import { auditReport } from '../../src/audit/index.js';
import { toDecimal } from '../../src/interval/index.js';
import { readDocument, readReport } from '../../src/report/index.js';
import { bulletinCases } from '../support/bulletinCase.js';
import { LAYOUTS } from '../support/rewrittenLayouts.js';

/** The values that a text prints, in its order, and the rules that it contradicts. */
async function toldBy(text: string): Promise<{ values: string[]; contradicted: string[] }> {
  const raw = readReport(await readDocument(new TextEncoder().encode(text), 'bulletin.txt'));
  const wrong = auditReport(raw).outcomes.filter(({ verdict, rule }) => verdict === 'INCONSISTENT' && rule !== 'system');
  return { values: raw.figures.map(({ value }) => (value === null ? '—' : toDecimal(value))), contradicted: wrong.map(({ rule }) => rule).sort() };
}

/** Bulletins that are plain text in UTF-8, as they are written. */
const texts = (['bulletins', 'bulletins-own', 'bulletins-varied', 'bulletins-unseen'] as const).flatMap((folder) => bulletinCases(folder)).flatMap(({ name, bytes, truth }) => {
  const text = truth.source.endsWith('.txt') ? new TextDecoder().decode(bytes) : '';
  return text === '' || text.includes('\uFFFD') || text.includes('\u0000') ? [] : [{ name, text }];
});
const layouts = Object.keys(LAYOUTS);

describe('a bulletin that is written in another layout says the same', () => {
  it('is tried on what is plain text', () => {
    expect(texts.length).toBeGreaterThan(20);
  });

  // Each bulletin in three of the layouts, so that each layout is tried on many.
  it.each(texts.flatMap(({ name, text }, at) => [0, 3, 7].map((step) => ({ name, text, layout: layouts[(at + step) % layouts.length] ?? '' }))))('$name with $layout', async ({ text, layout }) => {
    expect(await toldBy(LAYOUTS[layout]?.(text) ?? '')).toEqual(await toldBy(text));
  });
});
