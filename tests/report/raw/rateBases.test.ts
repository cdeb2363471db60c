import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';

const HEAD = '<tr><td rowspan="2">单位</td><td rowspan="2">案件总数</td><td colspan="2">12345热线</td><td>政民互动</td><td colspan="2">满意度</td></tr><tr><td>交办数</td><td>按时办结数</td><td>交办数</td><td>不满意</td><td>不满意率</td></tr>';

function table(...rows: string[]): string {
  return `<table>${HEAD}${rows.map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

async function rateBases(text: string): Promise<string[]> {
  return (await findingsIn(text, 'bulletin.html')).filter((each) => each.includes(' rate-base '));
}

describe('a rate that stands beside a total', () => {
  it('and follows from one part of it, line by line, is told and not accused', async () => {
    const found = await findingsIn(table('住建局|200|160|150|40|16|10.0%', '公安局|300|120|110|180|18|15.0%', '城管局|250|200|190|50|30|15.0%'), 'bulletin.html');
    expect(found.filter((each) => each.startsWith('INCONSISTENT'))).toEqual([]);
    expect(found.filter((each) => each.includes(' rate-base '))).toEqual([
      'UNDETERMINED rate-base 16 ÷ 200 = 0.08 ≠ [0.0995, 0.1005]\n18 ÷ 300 = 0.06 ≠ [0.1495, 0.1505]\n30 ÷ 250 = 0.12 ≠ [0.1495, 0.1505] → DENOMINATOR',
    ]);
  });

  it('and follows from it is none', async () => {
    expect(await rateBases(table('住建局|200|160|150|40|16|8.0%', '公安局|300|120|110|180|18|6.0%', '城管局|250|200|190|50|30|12.0%'))).toEqual([]);
  });

  it('in one line only may be a slip', async () => {
    expect(await rateBases(table('住建局|200|200|150|0|16|8.0%', '公安局|300|300|110|0|18|6.0%', '城管局|250|200|190|50|30|15.0%'))).toEqual([]);
  });

  it('and is one of its own group is none', async () => {
    const head = '<tr><td rowspan="2">单位</td><td rowspan="2">案件总数</td><td colspan="3">12345热线</td><td>政民互动</td></tr><tr><td>交办数</td><td>按时办结</td><td>按时办结率</td><td>交办数</td></tr>';
    const rows = ['住建局|200|160|144|90.0%|40', '公安局|300|120|114|95.0%|180', '城管局|250|200|160|80.0%|50'];
    expect(await rateBases(`<table>${head}${rows.map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`)).toEqual([]);
  });

  it('and is of those that were asked, who are no part of a sum, is none', async () => {
    const head = '<tr><td rowspan="2">单位</td><td rowspan="2">案件总数</td><td>回访</td><td colspan="2">满意度</td></tr><tr><td>回访数</td><td>满意</td><td>满意率</td></tr>';
    const rows = ['住建局|200|100|90|90.0%', '公安局|300|120|114|95.0%', '城管局|250|200|160|80.0%'];
    expect(await rateBases(`<table>${head}${rows.map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`)).toEqual([]);
  });
});
