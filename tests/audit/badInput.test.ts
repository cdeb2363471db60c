import { describe, expect, it } from 'vitest';
import { audit, auditedReport, auditReport, htmlPage, json, junit, sarif, textReport, type AuditFormat, type AuditReport } from '../../src/audit/index.js';
import { reading } from '../report/raw/reading.js';
import { Random } from '../support/random.js';
import { contentOf, syntheticEdition } from '../support/syntheticEdition.js';
import { syntheticStar } from '../support/syntheticStar.js';
import { auditedOf } from '../support/auditedOf.js';
import { sarifFaults } from '../support/sarifFaults.js';
import { smallEdition, type SmallEdition } from '../support/smallEdition.js';

const told = ({ verdict, findings, covered, uncovered }: AuditReport): unknown[] => [verdict, findings.map(({ rule, verdict: each }) => `${rule} ${each}`), covered.length, uncovered.length];
const LOOSE: SmallEdition = { columns: ['W1', 'W2'], rows: { P1: ['100', '200'], P2: ['10', '20'] } };
const auditOf = (edition: SmallEdition): AuditReport => audit(smallEdition(edition));

it('a text without figures has nothing to judge, and is not called consistent', async () => {
  const raw = await reading('今天天气很好。\n');
  const report = auditReport(raw);
  const { content, catalogue } = auditedReport(raw);
  expect(told(report)).toEqual(['NOT_APPLICABLE', [], 0, 0]);
  expect(textReport(report, content, catalogue, 'EN')).toContain('There are no figures to check.');
});

describe('where nothing could be judged', () => {
  const { content, catalogue } = smallEdition(LOOSE);
  const report = auditOf(LOOSE);
  const as = (format: AuditFormat): string => format(report, content, catalogue, 'EN');
  const why = 'nothing could be judged: no relation found between 4 figures';

  it('the first line of the text says so, in both languages', () => {
    expect(textReport(report, content, catalogue, 'EN').split('\n')[0]).toBe(`? undetermined: ${why}`);
    expect(textReport(report, content, catalogue, 'ZH').split('\n')[0]).toBe('? 未能判定：无从判断：4个数值之间没有找到关系');
  });

  it('so do the page, JSON, SARIF and JUnit, none of which calls it consistent', () => {
    expect(as(htmlPage)).toContain(`<p class="unjudged">${why}</p>`);
    expect(as(htmlPage)).toContain('<p class="verdict undetermined">');
    expect(JSON.parse(as(json))).toMatchObject({ verdict: 'UNDETERMINED', unjudged: { en: why } });
    const log: unknown = JSON.parse(as(sarif));
    expect(sarifFaults(log)).toEqual([]);
    expect(log).toMatchObject({ runs: [{ invocations: [{ toolExecutionNotifications: [{ level: 'warning', message: { text: why } }] }], properties: { verdict: 'UNDETERMINED' } }] });
    expect(as(junit)).toContain(`<testcase classname="${content.edition.id}.audit" name="unjudged"><skipped message="${why}"/></testcase>`);
  });
});

describe('an edition', () => {
  it('without figures has nothing to judge', () => {
    expect(told(auditOf({}))).toEqual(['NOT_APPLICABLE', [], 0, 0]);
  });

  it('of one figure is undetermined: there is nothing to hold it against', () => {
    expect(told(auditOf({ said: [{ id: 'a', text: '295.7万' }] }))).toEqual(['UNDETERMINED', [], 0, 1]);
  });

  it('without totals is undetermined: nothing relates its figures', () => {
    expect(told(auditOf(LOOSE))).toEqual(['UNDETERMINED', [], 0, 4]);
  });

  it('whose only total is published without a value is undetermined: what relates its figures does not apply', () => {
    const report = auditOf({ columns: ['W1', 'W2', '总计'], rows: { P1: ['100', '200', ''] } });
    expect([report.verdict, report.unjudged?.en]).toEqual(['UNDETERMINED', 'nothing could be judged: no relation between 3 figures applies']);
  });

  it('of which one sum holds is consistent, and says what is uncovered', () => {
    const report = auditOf({ columns: ['W1', 'W2', '总计'], rows: { P1: ['100', '200', '300'] }, said: [{ id: 'a', text: '7', fact: null }] });
    expect([...told(report), report.unjudged]).toEqual(['CONSISTENT', [], 3, 1, null]);
  });

  it('with all changes missing is judged by its values', () => {
    expect(told(auditOf({ columns: ['W1', 'W2', '总计'], rows: { P1: ['100(—)', '200(—)', '300(—)'] } }))).toEqual(['CONSISTENT', [], 3, 0]);
  });

  it('whose table is empty has nothing to judge', () => {
    expect(told(auditOf({ columns: ['W1', 'W2', '总计'], rows: { P1: ['', '', ''] } }))).toEqual(['NOT_APPLICABLE', [], 0, 3]);
  });

  it('with contradictory units of one fact is inconsistent, and the unit is named', () => {
    const report = auditOf({ said: [{ id: 'a', text: '2956775' }, { id: 'b', text: '2956775次' }, { id: 'c', text: '2956775万' }] });
    expect(told(report)).toEqual(['INCONSISTENT', ['same-fact INCONSISTENT'], 3, 0]);
    expect(report.findings[0]?.explanations[0]?.edit.id).toBe('UNIT: c value "2956775万" → "2956775"');
  });

  it('in which nothing agrees says so of every sum, and where the search for suspects ended', () => {
    const report = auditOf({ columns: ['W1', 'W2', '总计'], rows: { P1: ['1', '2', '9'], P2: ['4', '5', '99'], P3: ['7', '8', '999'], 总计: ['100', '2000', '30000'] } });
    expect(report.verdict).toBe('INCONSISTENT');
    expect(report.outcomes.filter(({ rule, verdict }) => rule === 'sum' && verdict === 'INCONSISTENT')).toHaveLength(7);
    expect(new Set(report.findings.flatMap(({ outcomes }) => outcomes).filter(({ rule }) => rule === 'sum').map(({ id }) => id)).size).toBe(7);
  });

  it('of a thousand cells is judged, and an error in it is found', () => {
    const clean = syntheticEdition(new Random(5), { blocks: 1, rows: 24, columns: 40, desks: 2, complete: false }, 'ROUND');
    const slots = clean.slots.map((slot) => ({ ...slot, change: '', ...(slot.id === 'B1/P7/W11' ? { text: String(slot.value + 1) } : {}) }));
    const report = audit(auditedOf(contentOf({ ...clean, slots }), syntheticStar));
    expect(clean.slots.length).toBeGreaterThan(1_000);
    expect(report.findings.map(({ rule, suspects }) => [rule, suspects.map(({ parts }) => parts)])).toEqual([['sum', [[{ figure: 'B1/P7/W11', part: 'value' }]]]]);
  }, 120_000);
});
