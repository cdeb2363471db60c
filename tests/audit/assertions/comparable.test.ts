import { describe, expect, it } from 'vitest';
import { audit, auditReport, type AuditReport } from '../../../src/audit/index.js';
import type { Binding } from '../../../src/model/index.js';
import { reading } from '../../report/raw/reading.js';
import { explained, smallEdition } from '../../support/smallEdition.js';

const told = ({ outcomes }: AuditReport): string[] => outcomes.filter(({ rule }) => rule === 'comparable').map(({ verdict, certificate, note }) => `${verdict}: ${note?.en ?? certificate}`);
const source = async (text: string): Promise<AuditReport> => auditReport(await reading(`6月通报\n\n${text}\n`));

describe('what a sum joins', () => {
  it('is counted alike', async () => {
    expect(told(await source('受理诉求1000件，其中电话700件、网络300件。'))).toEqual(['CONSISTENT: 件']);
  });

  it('or in words that vary, which accuses nobody', async () => {
    const report = await source('受理诉求1000件，其中电话700件、信箱300封。');
    expect([report.verdict, told(report)]).toEqual(['CONSISTENT', ['NOT_APPLICABLE: the units differ: 件, 封']]);
  });

  const columns = ['办理/总量', '办理/甲', '办理/乙'];
  const loose = { columns, rows: { P1: ['300', '100', '200'] } };

  /** A table whose columns add up and are bound to cells that need not. */
  function bound(...cells: readonly Partial<Binding>[]): AuditReport {
    const edition = smallEdition({ loose, said: [{ id: 'w', text: '9', way: 'W1' }, { id: 'v', text: '9', way: 'W2' }, { id: 'p', text: '9', place: 'P1' }, { id: 'q', text: '9', place: 'P2' }] });
    const bindings = cells.map((cell, at): Binding => ({ figure: `2/P1/${columns[at] ?? ''}`, fact: 'visits', measure: 'count', period: '2024', ...cell, members: { block: '_T', place: '_T', way: '_T', ...cell.members } }));
    return audit({ ...edition, content: { ...edition.content, bindings: [...edition.content.bindings, ...bindings] } });
  }
  it('is of one period', () => {
    expect(told(bound({ period: '2024' }, { period: '2022' }, { period: '2023' }))).toContain('NOT_APPLICABLE: the periods differ: 2024, 2022, 2023');
  });

  it('is of one scope', () => {
    const parts = [{ members: { place: 'P1', way: 'W1' } }, { members: { place: 'P2', way: 'W1' } }];
    expect(told(bound({ period: '2024' }, ...parts))).toContain('NOT_APPLICABLE: the scopes differ: way total and W1');
    expect(told(bound({ members: { way: 'W1' } }, ...parts)).filter((each) => each.startsWith('NOT_APPLICABLE'))).toEqual([]);
  });
});

describe('the figures of one fact', () => {
  const twice = (a: string, b: string) => ({ said: [{ id: 'a', text: a }, { id: 'b', text: b }] });

  it('agree in their magnitude', () => {
    expect(told(audit(smallEdition(twice('2956775', '295.7万'))))).toEqual(['CONSISTENT: visits']);
  });

  it('contradict each other where 万 was dropped: the unit is the explanation', () => {
    expect(told(audit(smallEdition(twice('2956万', '2956'))))).toEqual(['INCONSISTENT: 2956 × 10000 ∩ [29555000, 29565000]']);
    expect(explained(twice('2956万', '2956')).filter((each) => each.includes('UNIT'))).toEqual(expect.arrayContaining(['PLAUSIBLE UNIT: b value 2956 → 2956万', 'PLAUSIBLE UNIT: a value 2956万 → 2956']));
  });

  it('that say only more, or less, than so much are of no other magnitude', () => {
    expect(told(audit(smallEdition(twice('超300万', '3000000'))))).toEqual(['CONSISTENT: visits']);
    expect(told(audit(smallEdition(twice('近300万', '3087654'))))).toEqual(['CONSISTENT: visits']);
  });

  it('that differ otherwise are left to the rule of the same fact', () => {
    expect(told(audit(smallEdition(twice('2956', '2957'))))).toEqual(['CONSISTENT: visits']);
  });

  it('are undetermined where things and times are counted, and not comparable where words vary', async () => {
    const fact = (word: string): string => `受理企业诉求12345件。\n\n全年受理企业诉求12345${word}。`;
    expect(told(await source(fact('件次')))).toEqual([expect.stringMatching(/^UNDETERMINED: one fact is counted in things and in times/)]);
    expect(told(await source(fact('个')))).toEqual(['NOT_APPLICABLE: the units differ: 件, 个']);
    expect(told(await source(fact('件')))).toEqual(['CONSISTENT: 件']);
  });
});

it('confirms no figure: what is only comparable is not covered', () => {
  const report = audit(smallEdition({ columns: ['W1', 'W2', '总计'], rows: { P1: ['', '', '330'] }, said: [{ id: 'a', text: '', place: 'P1' }] }));
  expect(report.covered).toEqual([]);
});
