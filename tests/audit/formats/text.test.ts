import { beforeAll, describe, expect, test } from 'vitest';
import { textReport, type AuditFormat } from '../../../src/audit/index.js';
import { auditedNantong, type Shown } from './auditedNantong.js';
import { hostileEdition } from './hostile.js';

const text: AuditFormat = (report, content, catalogue, lang) => textReport(report, content, catalogue, lang);

/** Chinese characters and full-width signs take two columns; everything else that the reports print takes one. */
function columnsOf(line: string): number {
  return line.length + (line.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFF60]/g) ?? []).length;
}

describe('Nantong 2024 at the terminal', () => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await auditedNantong();
  });

  // After an intended change: npx vitest run tests/audit/formats -u, and read what changed.
  test('reads as an auditor would write it, in Chinese', async () => {
    await expect(`${shown.as(text, 'ZH')}\n`).toMatchFileSnapshot('../../cases/audit/nantong-2024.zh.txt');
  });

  test('and in English', async () => {
    await expect(`${shown.as(text, 'EN')}\n`).toMatchFileSnapshot('../../cases/audit/nantong-2024.en.txt');
  });

  test.each(['ZH', 'EN'] as const)('stays within 80 columns (%s)', (lang) => {
    expect(shown.as(text, lang).split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
  });

  test('writes Chinese with full-width signs; only what is printed keeps its own', () => {
    const printed = new Set(['诉求总量(件)', '诉求来源(件)', '在线解答(件)', '部门办理(件)', '政务服务便民热线(12345)']);
    const own = [...printed].reduce((told, words) => told.replaceAll(words, ''), shown.as(text, 'ZH').replaceAll(/\n */g, ''));
    expect(own.split('没有断言可以核对的数值')[0]?.match(/[\u4E00-\u9FFF“”][,:;]|[,;][\u4E00-\u9FFF“”]/g)).toBeNull();
  });

  test('says the verdict first', () => {
    expect(shown.as(text).split('\n')[0]).toMatch(/^✗ inconsistent: nantong-2024, 112 figures, \d+ covered; assertions:/);
    expect(shown.as(text, 'ZH').split('\n')[0]).toMatch(/^✗ 不一致：nantong-2024，数值112个，核对\d+个；/);
  });

  test('lists every figure that is not covered', () => {
    const [, list = ''] = shown.as(text).split('Figures that no assertion covers');
    expect(list.split('\n\n')[0]?.trim().split('\n').slice(1)).toHaveLength(shown.report.uncovered.length);
  });
});

test('an edition that attacks the terminal is shown as text', async () => {
  const attacked = (await auditedNantong(hostileEdition)).as(text);
  expect(attacked).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E]/u);
  expect(attacked).toContain('2956775(↑5.4%)');
});
