import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../src/audit/index.js';
import { reading } from './reading.js';

async function verdicts(text: string, name?: string): Promise<string[]> {
  return auditReport(await reading(text, name)).findings.map(({ verdict, rule, certificate }) => `${verdict} ${rule} ${certificate}`);
}

describe('the audit of a source that nothing is declared of', () => {
  it('agrees with what agrees', async () => {
    expect(await verdicts('6月通报\n\n受理诉求1000件，其中咨询类600件，占60%；求助类400件，占40%。\n')).toEqual([]);
  });

  it('tells a sum that its words say is one', async () => {
    expect(await verdicts('6月通报\n\n受理诉求1000件，其中电话600件、网络297件、其他诉求101件。\n')).toEqual(['INCONSISTENT sum 600 + 297 + 101 = 998 ≠ 1000']);
  });

  it('does not accuse a list that is not said to be all', async () => {
    expect(await verdicts('6月通报\n\n受理诉求1000件，其中电话600件、网络297件。\n')).toEqual([]);
  });

  it('doubts its own reading where a list exceeds what it stands under', async () => {
    const found = await verdicts('6月通报\n\n受理诉求1000件，派单500件。其中电话600件、网络297件。\n');
    expect(found.filter((each) => each.startsWith('INCONSISTENT'))).toEqual([]);
  });

  it('tells a rate that no whole number gives', async () => {
    expect(await verdicts('周报\n\n尚贤热线受理诉求27件，在线解答率69.02%。\n')).toEqual(['INCONSISTENT attainable [0.69015, 0.69025] × 27 ∌ ℤ']);
  });

  it('holds an absolute change against the relative one', async () => {
    const [finding = ''] = await verdicts('9月通报\n\n受理诉求1628件，同比增加110件，同比增长5.85%。\n');
    expect(finding).toMatch(/^INCONSISTENT difference /);
  });

  it('holds an average against the days of the period', async () => {
    expect(await verdicts('2020年年报\n\n2020年受理诉求149497件，日均受理量410件。\n')).toEqual(['INCONSISTENT average 366 × [409.5, 410.5] = [149877, 150243] ≠ 149497']);
  });

  it('tells a growth that this value and the earlier one do not give', async () => {
    const rows = [['电话', '1842', '1720', '7.09%'], ['微信', '391', '315', '42.13%'], ['网站', '120', '138', '-13.04%']];
    const text = `<table><tr><td>渠道</td><td>本期</td><td>上年同期</td><td>增幅</td></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const found = await verdicts(text, 'bulletin.html');
    expect(found.filter((each) => each.startsWith('INCONSISTENT growth '))).toEqual(['INCONSISTENT growth 315 × (1 + [0.42125, 0.42135]) = [447.69375, 447.72525] ≠ 391']);
  });

  it('tells a rate right behind its count and base that does not follow', async () => {
    const [finding = '', second] = await verdicts('6月通报\n\n派发工单4355件，按期办结4268件，按期办结率89.00%。\n');
    expect([finding.slice(0, 18), second]).toEqual(['INCONSISTENT ratio', undefined]);
  });

  it('doubts a rate whose base may be another', async () => {
    expect(await verdicts('6月通报\n\n受理工单4355件，办结4268件，按期办结率89.00%。\n')).toEqual([]);
  });

  it('does not accuse shares of a whole that is not printed', async () => {
    const found = await verdicts('6月通报\n\n受理诉求26318件。\n\n供水1420件，占12.4%；噪声1008件，占8.8%；停车916件，占8.0%。\n');
    expect(found.filter((each) => each.startsWith('INCONSISTENT'))).toEqual([]);
  });

  it('tells a title that names another month', async () => {
    expect(await verdicts('某市热线7月份通报\n\n现将6月份运行情况通报如下。\n\n受理诉求100件。\n')).toEqual(['INCONSISTENT period 7月份 ≠ 6月份']);
  });

  it('tells the share that the others of its list show to be of one whole', async () => {
    const [finding = '', second] = await verdicts('6月通报\n\n受理诉求1000件。\n\n咨询类600件，占60%；求助类300件，占30%；建议类50件，占9%。\n');
    expect([finding.slice(0, 18), second]).toEqual(['INCONSISTENT share', undefined]);
  });
});
