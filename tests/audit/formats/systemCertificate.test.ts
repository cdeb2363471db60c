import { expect, test } from 'vitest';
import { add, multiply, parseDecimal, toDecimal, ZERO, type Rational } from '../../../src/interval/index.js';
import { auditedNantong } from './auditedNantong.js';

function number(text: string): Rational {
  const value = parseDecimal(text.replace('−', '-'));
  if (value === null) throw new Error(`"${text}" is no number`);
  return value;
}

/** Adds up the printed lines `m × (terms ≥ end)   source`, as a person would: what is left of each name, and of the ends. */
function readd(lines: readonly string[]): { left: string[]; end: string } {
  const total = new Map<string, Rational>();
  let end = ZERO;
  for (const line of lines) {
    const [, multiplier = '', form = '', bound = ''] = /^(\d+) × \((.+) ≥ (−?[\d.]+)\) {3}/u.exec(line) ?? [];
    end = add(end, multiply(number(multiplier), number(bound)));
    for (const [, sign = '', coefficient = '1', name = ''] of form.matchAll(/(?:^|(?<= ))([+−] ?|)(?:([\d.]+)·)?(\[[^\]]+\](?:\(t−1\))?)/gu)) {
      const signed = multiply(number(sign.startsWith('−') ? '-1' : '1'), number(coefficient));
      total.set(name, add(total.get(name) ?? ZERO, multiply(number(multiplier), signed)));
    }
  }
  return { left: [...total].filter(([, sum]) => sum.n !== 0n).map(([name]) => name), end: toDecimal(end) };
}

test('the contradiction of a block is printed so that a person can add it up', async () => {
  const { report } = await auditedNantong();
  const system = report.outcomes.find(({ id, rule, verdict }) => rule === 'system' && verdict === 'INCONSISTENT' && id.includes('service=TALENT'));
  const lines = (system?.certificate ?? '').split('\n');
  expect(lines.at(-1)).toMatch(/^⇒ 0 ≥ [1-9]\d*$/);
  expect(readd(lines.slice(0, -1))).toEqual({ left: [], end: lines.at(-1)?.replace('⇒ 0 ≥ ', '') });
});

test('its cells are named by the figures that print them', async () => {
  const { report } = await auditedNantong();
  const certificate = report.outcomes.find(({ id, rule }) => rule === 'system' && id.includes('service=TALENT'))?.certificate ?? '';
  expect(certificate).toContain('([3 · 在线答复(件)/3] − 1.52595·[3 · 在线答复(件)/3](t−1) ≥ 0)   Δ [3 · 在线答复(件)/3] ≥');
  expect(certificate).toContain('Σ [3 · 诉求总量(件)](t−1) | handling');
  expect(certificate).not.toContain('requests.received');
});
