import { describe, expect, it } from 'vitest';
import { cellPeriod, periodSaid } from '../../../src/report/proposal/periodSaid.js';

const said = (edition: string, { sentence = '', own = '', titles = [], beside = [] }: { sentence?: string; own?: string; titles?: readonly string[]; beside?: readonly string[] }): string => {
  const period = cellPeriod(periodSaid({ titles, sentence, own, beside }, edition));
  return period === undefined ? 'unknown' : (period ?? 'own');
};

describe('the time that a sentence says up to a figure', () => {
  it.each([
    ['2024-03', '3月份,全市受理诉求', 'own'],
    ['2024-03', '3月份,全市受理诉求300件,1-3月累计受理诉求', '2024-Q1'],
    ['2024-05', '今年以来,全市受理诉求', '2024-01-01/2024-05-31'],
    ['2024-05', '今年以来,全市受理诉求900件,其中5月受理诉求', 'own'],
    ['2024-Q1', '1月受理诉求300件,2月受理诉求', '2024-02'],
    ['2024', '2023年12月受理诉求300件,11月受理诉求', '2023-11'],
    ['2024-03', '3月,全市受理诉求300件,去年同期受理诉求', '2023-03'],
    ['2024-06', '1-6月受理诉求1800件,去年同期', '2023-01-01/2023-06-30'],
    ['2024-03', '3月,受理诉求300件,较去年同期增长5%,办结', 'own'],
    ['2024-01', '1月受理诉求300件,上月受理', '2023-12'],
    ['2024-W12', '本周受理500件,上周受理', '2024-W11'],
    ['2024-Q1', '一季度受理,上月受理', 'unknown'],
    ['2024', '2024年,全年累计受理诉求', 'own'],
    ['2024', '上半年受理诉求1400件,下半年受理诉求', '2024-07-01/2024-12-31'],
    ['2024', '前三季度受理诉求2100件,四季度受理诉求', '2024-Q4'],
    ['2024', '热线开通以来,累计受理诉求', 'unknown'],
    ['2024', '2019年至2024年,受理诉求', 'unknown'],
    ['2024-03', '累计受理诉求', 'unknown'],
    ['2024-W12', '3月18日至3月24日,受理诉求', 'own'],
  ])('%s: %s', (edition, sentence, period) => {
    expect(said(edition, { sentence })).toBe(period);
  });
});

describe('the time that headings and titles of a table say', () => {
  it.each([
    ['2024-03', '受理量\u0001本年累计', [], '2024-Q1'],
    ['2024-03', '受理量\u00012023年', [], '2023-03'],
    ['2024-03', '受理量\u00012023年同期', [], '2023-03'],
    ['2024', '受理量\u00012023年', [], '2023'],
    ['2024', '1-6月\u0001上年同期', [], '2023-01-01/2023-06-30'],
    ['2024-03', '东湖区\u0001受理量', ['2024年1-3月各区受理情况'], '2024-Q1'],
    ['2024', '5月\u0001受理量', ['2023年分月受理情况'], '2023-05'],
    ['2024', '东湖区\u0001受理量', ['发布日期：2025年1月17日'], 'own'],
    ['2024', '咨询\u00012023年', ['2024年诉求类型与上年对比'], '2023'],
  ])('%s: %j under %j', (edition, own, titles, period) => {
    expect(said(edition, { own, titles })).toBe(period);
  });

  it('is not guessed where 上年同期 may be that of the month or of the year so far', () => {
    expect(said('2024-03', { own: '受理量\u0001上年同期', beside: ['本月'] })).toBe('2023-03');
    expect(said('2024-03', { own: '受理量\u0001上年同期', beside: ['本月', '本年累计'] })).toBe('unknown');
  });
});
