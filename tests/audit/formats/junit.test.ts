import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { junit } from '../../../src/audit/index.js';
import { auditedNantong } from './auditedNantong.js';
import { hostileEdition } from './hostile.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML text, in order; none may be left open. */
function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void elements.push({ name, attributes }),
    onclosetag: (name, isImplied) => {
      if (isImplied && name !== 'skipped') throw new Error(`<${name}> is not closed`);
    },
  }, { xmlMode: true });
  parser.end(text);
  return elements;
}

describe('JUnit', () => {
  test('has a test case for every assertion; what fails fails, what says nothing is skipped', async () => {
    const { report, as } = await auditedNantong();
    const elements = elementsOf(as(junit));
    const named = (name: string): Element[] => elements.filter((element) => element.name === name);
    const count = (...verdicts: string[]): number => report.outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
    expect(named('testcase').map(({ attributes }) => attributes['name'])).toEqual(report.outcomes.map(({ id }) => id));
    expect(named('failure')).toHaveLength(count('INCONSISTENT'));
    expect(named('skipped')).toHaveLength(count('UNDETERMINED', 'NOT_APPLICABLE'));
    expect(named('testsuites')[0]?.attributes).toMatchObject({ name: 'nantong-2024', tests: `${report.outcomes.length}`, failures: `${count('INCONSISTENT')}`, errors: '0' });
    expect(named('testsuite').map(({ attributes }) => Number(attributes['tests'])).reduce((a, b) => a + b)).toBe(report.outcomes.length);
  });

  test('a failure carries its figures and its sum', async () => {
    const { as } = await auditedNantong();
    expect(as(junit)).toContain('whole 6411(↑0.82%) [6359, 6359] table 3 · 诉求总量(件)\npart 2458(↓57.59%) [5796, 5796]');
    expect(as(junit)).toContain('5796 + 370 + 192 = 6358 ≠ 6359</failure>');
  });

  test('an edition that attacks XML is shown as text', async () => {
    const text = (await auditedNantong(hostileEdition)).as(junit);
    expect(new Set(elementsOf(text).map(({ name }) => name))).toEqual(new Set(['testsuites', 'testsuite', 'testcase', 'failure', 'skipped']));
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
