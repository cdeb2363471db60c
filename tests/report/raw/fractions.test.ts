import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../../src/interval/index.js';
import { findingsIn } from './auditing.js';
import { reading } from './reading.js';

const tabs = (...rows: string[]): string => `通报\n\n${rows.map((row) => row.replaceAll(' ', '\t')).join('\n')}\n`;

describe('shares and rates that are printed as fractions of one', () => {
  const shares = tabs('类型 数量 比例', '咨询 600 0.6', '投诉 400 0.4', '合计 1000 1');

  it('are no percentages', async () => {
    expect((await reading(shares)).figures.map(({ share }) => (share === null ? null : toDecimal(share.value)))).toEqual(['0.6', '0.4', '1']);
    expect(await findingsIn(shares)).toEqual([]);
    const rates = tabs('单位 应办 办结 办结率', '甲局 120 118 0.983', '乙局 80 76 0.95', '丙局 200 188 0.94');
    expect((await reading(rates)).figures.filter(({ unit }) => unit === '%').map(({ value }) => (value === null ? null : toDecimal(value)))).toEqual(['0.983', '0.95', '0.94']);
    expect(await findingsIn(rates)).toEqual([]);
  });

  it('are wrong where they are not what they are shares of', async () => {
    expect((await findingsIn(shares.replace('600\t0.6', '600\t0.61'))).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['INCONSISTENT share']);
  });

  it.each([
    ['a heading says percent', tabs('类型 数量 占比(%)', '咨询 60 0.6', '投诉 40 0.4')],
    ['they are small', tabs('类型 数量 占比', '建议 60 0.6', '表扬 30 0.3')],
    ['their name is that of small rates', tabs('单位 派单 超时 超时率', '甲局 1000 6 0.6', '乙局 1000 7 0.7')],
  ])('unless %s', async (_, text) => {
    expect((await reading(text)).figures.map(({ share, unit, value }) => (share !== null ? toDecimal(share.value) : unit === '%' && value !== null ? toDecimal(value) : '')).filter((each) => each !== '').every((each) => each.startsWith('0.00'))).toBe(true);
  });
});

it('what ranks went up or down is no change of the rate beside them', async () => {
  const { figures } = await reading(tabs('单位 本期排名 上期排名 升降 办结率', '甲区 1 3 ↑2 99.5%', '乙区 2 1 ↓1 99.1%', '丙县 3 2 ↓1 98.7%'));
  expect(figures.map(({ printed, changes }) => [printed, changes])).toEqual([['99.5%', []], ['99.1%', []], ['98.7%', []]]);
});
