import { beforeAll, describe, expect, it } from 'vitest';
import { audit, htmlPage, json, junit, sarif, textReport, type Audited, type AuditReport } from '../../src/audit/index.js';
import { smallEdition } from '../support/smallEdition.js';

/** So many rates of more than 100 %. */
function impossibleRates(count: number): Audited {
  return smallEdition({ said: Array.from({ length: count }, (_, at) => ({ id: `r${at}`, text: '180%', measure: 'firstRate', place: `P${at}` } as const)) });
}

const EXPLAINED = '101 assertions fail or are undetermined: causes and suspects were looked for the first 100 of them, the others are told as they are';

describe('more than a hundred assertions that fail', () => {
  const audited = impossibleRates(101);
  let report: AuditReport;
  beforeAll(() => { report = audit(audited); }, 120_000);

  it('are inconsistent, and the reader is told that not all were explained', () => {
    expect([report.verdict, report.unjudged, report.limits.map(({ en }) => en)]).toEqual(['INCONSISTENT', null, [EXPLAINED]]);
    expect(report.findings.flatMap(({ outcomes }) => outcomes)).toHaveLength(101);
    expect(report.findings.filter(({ suspects, explanations }) => suspects.length + explanations.length === 0)).toHaveLength(1);
  });

  it('in every format', () => {
    const { content, catalogue } = audited;
    const as = (lang: 'ZH' | 'EN') => ({ text: textReport(report, content, catalogue, lang, 400), html: htmlPage(report, content, catalogue, lang), junit: junit(report, content, catalogue, lang), sarif: sarif(report, content, catalogue, lang) });
    expect(as('EN').text.split('\n')[2]).toBe(`! Limit: ${EXPLAINED}`);
    for (const text of Object.values(as('EN'))) expect(text).toContain(EXPLAINED);
    for (const text of Object.values(as('ZH'))) expect(text).toContain('只对前100条查找原因和可疑数值');
    expect(JSON.parse(json(report, content, catalogue, 'EN'))).toMatchObject({ verdict: 'INCONSISTENT', limits: [{ en: EXPLAINED }] });
  });
});

it('a hundred are all explained, and nothing is said', () => {
  expect(audit(impossibleRates(100)).limits).toEqual([]);
});

it('in more than two thousand figures nothing is looked for that was shifted or exchanged, which is said where something fails', () => {
  const many = (wrong: string): AuditReport => {
    const rows = Object.fromEntries(Array.from({ length: 670 }, (_, at) => [`P${at}`, at === 0 ? ['100', '200', wrong] : ['1000', '300', '1300']]));
    return audit(smallEdition({ columns: ['W1', 'W2', '总计'], rows }));
  };
  expect(many('300').limits).toEqual([]);
  const report = many('307');
  expect([report.verdict, report.limits.map(({ en }) => en)]).toEqual(['INCONSISTENT', ['there are 2010 figures, more than 2000: whether any were shifted or exchanged was not looked for']]);
}, 120_000);
