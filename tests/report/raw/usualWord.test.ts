import { describe, expect, it } from 'vitest';
import { reading } from './reading.js';

const CALLS = '全年呼入电话9000个，有效来电8000个，人工接听7900个，转接60个。';

/** The units of what stands in the column of a table. */
async function unitsOf(text: string, column: string): Promise<string[]> {
  return (await reading(text)).figures.filter(({ place }) => place.column === column).map(({ unit }) => unit);
}

describe('counts of a table that states no unit', () => {
  it('are counted as what the text prints again, whatever most of it is counted in', async () => {
    expect(await unitsOf(`# 年报\n\n${CALLS}共转派工单300件。\n\n部门\t转派量\n住建局\t200\n城管局\t100\n合计\t300\n`, '转派量')).toEqual(['件', '件', '件']);
  });

  it('else as what stands under the same heading', async () => {
    expect(await unitsOf(`# 年报\n\n## 一、话务\n\n${CALLS}\n\n## 二、诉求\n\n本年受理诉求4100件。\n\n部门\t转派量\n住建局\t200\n城管局\t110\n`, '转派量')).toEqual(['件', '件']);
  });

  it('but where some of its headings do, the others are as most of the bulletin is', async () => {
    const text = `# 年报\n\n共有专员449名。受理诉求900件，办结880件。\n\n平台\t信息(条)\t专员\t答复\n人才\t544\t449\t293\n科技\t301\t120\t88\n`;
    expect(await unitsOf(text, '答复')).toEqual(['件', '件']);
  });

  it('else as most of the bulletin is', async () => {
    expect(await unitsOf(`# 年报\n\n## 一、话务\n\n${CALLS}另受理诉求4100件。\n\n## 二、坐席\n\n坐席\t接听量\n甲组\t200\n乙组\t110\n`, '接听量')).toEqual(['个', '个']);
  });
});
