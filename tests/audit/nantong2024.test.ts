import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { audit, type AuditReport } from '../../src/audit/index.js';
import { toDecimal } from '../../src/interval/index.js';
import { auditedOf } from '../support/auditedOf.js';
import { readNantong2024 } from '../support/nantong2024.js';

type Finding = AuditReport['findings'][number];

let report: AuditReport;
beforeAll(async () => {
  report = audit(auditedOf(await readNantong2024(), catalogue));
});

/** The finding whose first outcome rests on a figure. */
function findingAt(figure: string): Finding {
  const found = report.findings.find(({ terms }) => terms[0]?.figure === figure);
  expect(found).toBeDefined();
  return found ?? expect.unreachable();
}

/** What the best explanation would have printed, figure by figure. */
function corrections({ explanations }: Finding): string[] {
  return (explanations[0]?.edit.changes ?? []).map(({ figure, what, from, to }) => `${figure} ${what}: ${from} → ${to}`);
}

/** The sets of printed parts that one finding suspects, of the least weight. */
function lightest({ suspects }: Finding): string[] {
  const [first] = suspects;
  return suspects.filter(({ weight }) => weight === first?.weight).map(({ parts }) => parts.map(({ figure, part }) => `${part} of ${figure}`).join(' + '));
}

describe('the audit of Nantong 2024', () => {
  it('finds four contradictions and two doubtful units, and nothing else', () => {
    expect(report.verdict).toBe('INCONSISTENT');
    expect(report.findings.map(({ rule, verdict, severity, explanations: [best] }) => [rule, verdict, severity, best?.edit.kind, best?.grade])).toEqual([
      ['growth-sum', 'INCONSISTENT', 'MATERIAL', 'SHIFT', 'VERIFIED'],
      ['growth-sum', 'INCONSISTENT', 'MATERIAL', 'DIGIT', 'VERIFIED'],
      ['growth-sum', 'INCONSISTENT', 'MATERIAL', undefined, undefined],
      ['share', 'INCONSISTENT', 'MINOR', 'FROM_ROUNDED', 'VERIFIED'],
      ['change-unit', 'UNDETERMINED', 'NOTE', undefined, undefined],
      ['change-unit', 'UNDETERMINED', 'NOTE', undefined, undefined],
    ]);
    const told = new Set(report.findings.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
    expect(report.outcomes.filter(({ verdict, rule, id }) => verdict === 'INCONSISTENT' && rule !== 'system' && !told.has(id))).toEqual([]);
  });

  it('1: the annotations of the row 群众诉求 stand one column too far left', () => {
    const finding = findingAt('1/总计/在线解答(件)/1');
    expect(corrections(finding)).toEqual([
      '1/群众诉求/诉求来源(件)/其他 change: ↑0.56% → ',
      '1/群众诉求/在线解答(件)/1 change: ↑426.1% → ↑0.56%',
      '1/群众诉求/在线解答(件)/2 change: ↓6.4% → ↑426.1%',
      '1/群众诉求/部门办理(件) change:  → ↓6.4%',
    ]);
    expect(finding.explanations[0]?.edit.text.zh).toBe('表1“群众诉求”行中“诉求来源(件)/其他”至“在线解答(件)/2”的同比错位，印前了1格');
    expect(finding.outcomes.map(({ rule, certificate }) => [rule, certificate])).toEqual([
      ['growth-sum', '370505 + 34386 = 404891 < 1972355'],
      ['growth-sum', '203600 + 11539 = 215139 > 47801'],
      ['growth-within-parts', '0.01035 < 0.2715'],
      ['growth-within-parts', '3.0845 > -0.0635'],
    ]);
  });

  it('2: the total grew by 5.3 %, not by 5.4 %', () => {
    const finding = findingAt('1/总计/诉求总量(件)');
    expect(corrections(finding)).toEqual(['1/总计/诉求总量(件) change: ↑5.4% → ↑5.3%']);
    expect(lightest(finding)).toEqual(['change of 1/总计/诉求总量(件)']);
    expect(finding.outcomes.map(({ certificate }) => certificate)).toEqual([
      '2242897 + 443446 + 121943 + 0 = 2808286 > 2806620',
      '2756443 + 50430 = 2806873 > 2806620',
      '1972355 + 47790 + 788514 = 2808659 > 2806620',
    ]);
  });

  it('3: the share of 电话 was computed from figures in 万', () => {
    const finding = findingAt('channel-phone');
    expect(corrections(finding)).toEqual(['channel-phone share: 占比80.8% → 占比80.7%']);
    expect(lightest(finding)).toEqual(['share of channel-phone']);
  });

  it('4: the replies of 尚贤 are one short, and the edition rounds', () => {
    const finding = findingAt('3/诉求总量(件)');
    expect(toDecimal(finding.gap)).toBe('1');
    expect(finding.outcomes.map(({ certificate }) => certificate)).toEqual(['5796 + 370 + 192 = 6358 ≠ 6359']);
    expect(lightest(finding)).toEqual([
      'change of 3/在线答复(件)/3', 'change of 3/在线答复(件)/政策专员', 'change of 3/在线答复(件)/民声接听员',
    ]);
    const sources = report.outcomes.find(({ rule, terms }) => rule === 'growth-sum' && terms.some(({ figure }) => figure === '3/诉求来源(件)/电话'));
    expect(sources).toMatchObject({ verdict: 'CONSISTENT', certificate: '1441 + 4918 = 6359 ∩ 6359' });
    expect(finding.explanations).toEqual([]);
    expect(report.rounding.open).toEqual(['ROUNDED']);
    expect(report.rounding.refutedBy.get('ROUNDED')).toEqual([]);
    expect(report.rounding.refutedBy.get('TRUNCATED')).toEqual(expect.arrayContaining(['3/人才政务信息(条)', '3/人才信息问答数(对)', '3/诉求总量(件)']));
  });

  it('5: what holds is consistent', () => {
    const verdictsOf = (figure: string, rule: string): string[] => report.outcomes.filter((outcome) => outcome.rule === rule && outcome.terms.some((term) => term.figure === figure)).map(({ verdict }) => verdict);
    expect(verdictsOf('online-answer-rate', 'ratio')).toEqual(['CONSISTENT']);
    expect(report.outcomes.filter(({ rule }) => rule === 'sum').every(({ verdict }) => verdict === 'CONSISTENT' || verdict === 'NOT_APPLICABLE')).toBe(true);
    expect(report.outcomes.filter(({ rule }) => rule === 'ratio').map(({ verdict }) => verdict)).toContain('CONSISTENT');
    expect(report.outcomes.filter(({ rule }) => rule === 'same-fact').every(({ verdict }) => verdict === 'CONSISTENT')).toBe(true);
  });

  it('6: what only looks alike is not held against each other', () => {
    const together = (a: string, b: string): boolean => report.outcomes.some(({ rule, terms }) => rule === 'same-fact' && [a, b].every((figure) => terms.some((term) => term.figure === figure)));
    expect(together('total-dispatched', '1/总计/诉求来源(件)/承办转办')).toBe(false);
    expect(together('2/人工接听话务量', 'channel-phone')).toBe(false);
    expect(report.findings.filter(({ rule }) => rule === 'change-unit').map(({ terms, wouldSettle }) => [terms[0]?.figure, wouldSettle?.zh])).toEqual([
      ['2/30秒人工接通率', '比率的变化用%印刷，可能是相对变化，也可能是百分点；上一年的比率可以判定'],
      ['2/话务通话时长超10分钟占比', '比率的变化用%印刷，可能是相对变化，也可能是百分点；上一年的比率可以判定'],
    ]);
  });

  it('7: which columns make up which is found from the sums', () => {
    expect(report.outcomes.filter(({ rule, id }) => rule === 'sum' && id.startsWith('sum: table')).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['sum: table 3 : 诉求总量(件) = 诉求来源(件)/电话 + 诉求来源(件)/互联网', 'CONSISTENT'],
      ['sum: table 5 市本级: 问答量(条)/问答总量 = 问答量(条)/引用答复量 + 问答量(条)/部门答复量', 'CONSISTENT'],
      ['sum: table 5 县(市、区): 问答量(条)/问答总量 = 问答量(条)/引用答复量 + 问答量(条)/部门答复量', 'CONSISTENT'],
      ['sum: table 5 总计: 问答量(条)/问答总量 = 问答量(条)/引用答复量 + 问答量(条)/部门答复量', 'CONSISTENT'],
      ['sum: table 6 : “双号”互转诉求量(件)/总量 = “双号”互转诉求量(件)/12345转110诉求量 + “双号”互转诉求量(件)/110转12345警单量', 'CONSISTENT'],
    ]);
  });

  it('8: what is printed without a value is uncovered, not zero', () => {
    expect(report.uncovered).toEqual(expect.arrayContaining(['4/南通市/企业群众查询使用量/信息(条次)/2', '4/南通市/企业群众查询使用量/问答(对次)/2', '6/非警务警情减负率']));
    expect(report.covered.length + report.uncovered.length).toBe(112);
  });
});
