import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading } from './reading.js';

const table = (sign: string): string => `质量通报\n\n指标\t本季\t上季\t增减\n接通率（%）\t97.42\t96.85\t0.57\n解决率（%）\t88.30\t89.14\t-0.84\n退回率（%）\t3.06\t2.71\t${sign}0.35\n平均时长（小时）\t41.5\t46.0\t-4.5\n`;

it('a column of changes without a unit prints what its rows bear out as differences: points of rates, hours of hours', async () => {
  const { figures } = await reading(table('+'));
  expect(figures.flatMap(({ place, changes }) => changes.map(({ base, relative, difference }) => [place.row, base, relative?.unit ?? 'OWN', (relative ?? difference)?.printed]))).toEqual([
    ['接通率（%）', 'PERIOD', 'PERCENTAGE_POINT', '0.57'], ['解决率（%）', 'PERIOD', 'PERCENTAGE_POINT', '-0.84'], ['退回率（%）', 'PERIOD', 'PERCENTAGE_POINT', '+0.35'], ['平均时长（小时）', 'PERIOD', 'OWN', '-4.5'],
  ]);
  expect(await findingsIn(table('+'))).toEqual([]);
});

it('so that a sign that the others refute is told', async () => {
  expect((await findingsIn(table('-'))).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['INCONSISTENT growth']);
});

it('and stays what it was where the rows do not bear that out', async () => {
  const { figures } = await reading('通报\n\n渠道\t本季\t上季\t增减\n电话\t1100\t1000\t10.0\n网站\t90\t100\t-10.0\n信箱\t55\t50\t10.0\n');
  expect(figures.flatMap(({ changes }) => changes.map(({ relative }) => relative?.unit))).toEqual(['PERCENT', 'PERCENT', 'PERCENT']);
});

it('a rate beside the one of a named month is held against it, in points as the heading says', async () => {
  const rows = [['North', '97.9%', '97.1%', '+0.8'], ['South', '98.6%', '98.9%', '+0.3'], ['Harbour', '97.2%', '96.6%', '+0.6']];
  const text = `<table><tr><th>District</th><th>Closure rate</th><th>Closure rate in September</th><th>Change (percentage points)</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  expect((await findingsIn(text, 'bulletin.html')).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['INCONSISTENT growth']);
});

it('years of the Republic are years, and not read as figures', async () => {
  const { figures, notUnderstood } = await reading('113年1999縣民專線統計\n\n較112年增加4.5%。\n\n類別\t112年\t113年\t增減率\t結構比\n諮詢\t1000\t1045\t4.50\t52.25\n陳情\t900\t955\t6.11\t47.75\n');
  expect(notUnderstood).toEqual([]);
  expect(figures.filter(({ place }) => place.column === '113年').map(({ share, changes: [change] }) => [share?.printed, change?.base, change?.relative?.printed])).toEqual([['52.25', 'YEAR', '4.50'], ['47.75', 'YEAR', '6.11']]);
});

describe('among changes in percent and points', () => {
  const mixed = (seconds: string): string => `质量通报\n\n指标\t本年\t上年\t较上年\n受理量（件）\t12000\t10000\t+20%\n接通率\t98.5%\t97.1%\t+1.4pp\n平均等待（秒）\t6.2\t7.5\t${seconds}\n`;

  it('a number without a unit that is what its row differs by is one in the unit of its row', async () => {
    const { figures } = await reading(mixed('-1.3'));
    expect(figures.flatMap(({ changes }) => changes.map(({ relative, difference }) => [(relative ?? difference)?.printed, relative?.unit ?? 'OWN']))).toEqual([['+20%', 'PERCENT'], ['+1.4pp', 'PERCENTAGE_POINT'], ['-1.3', 'OWN']]);
    expect((await findingsIn(mixed('-1.3'))).filter((each) => each.startsWith('INCONSISTENT'))).toEqual([]);
  });

  it('one that is neither that nor percent is told', async () => {
    expect((await findingsIn(mixed('-1.7'))).map((each) => each.split(' ').slice(0, 2).join(' '))).toContain('INCONSISTENT growth');
  });

  it('one that is percent stays so', async () => {
    const { figures } = await reading('通报\n\n渠道\t本年\t上年\t较上年\n电话\t105\t100\t5\n网站\t220\t200\t10\n');
    expect(figures.flatMap(({ changes }) => changes.map(({ relative }) => relative?.unit))).toEqual(['PERCENT', 'PERCENT']);
  });
});
