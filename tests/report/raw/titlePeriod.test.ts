import { describe, expect, it } from 'vitest';
import { reading } from './reading.js';

async function told(text: string): Promise<string | null> {
  const { titlePeriod } = await reading(text);
  return titlePeriod === null ? null : `${titlePeriod.title.printed} ${titlePeriod.agree ? '=' : '≠'} ${titlePeriod.text.printed}`;
}

describe('the period of the title and that of the text', () => {
  it('part where the text says that it speaks of another month', async () => {
    expect(await told('某县热线二月份通报\n\n各单位：\n\n现将2017年3月运行情况通报如下。\n\n本月受理100件。\n')).toBe('二月份 ≠ 2017年3月');
  });

  it('are one in digits and in characters', async () => {
    expect(await told('某县热线三月份通报\n\n3月，受理诉求100件。\n')).toBe('三月份 = 3月');
  });

  it('are not parted by a month that is only compared with, nor by the day of publication', async () => {
    expect(await told('某市热线2023年6月通报\n\n2023年6月，受理诉求100件，较5月增长3%。发布日期7月3日。\n')).toBe('2023年6月 = 2023年6月');
  });

  it('nothing is said where the title names none, or a range', async () => {
    expect([await told('某市热线通报\n\n6月，受理诉求100件。\n'), await told('某市热线1-6月通报\n\n6月，受理诉求100件。\n')]).toEqual([null, null]);
  });
});
