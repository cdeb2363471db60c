import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading } from './reading.js';

const TABLE = `二季度通报

指标名称\t单位\t本季度\t上季度\t环比\t去年同期\t同比
呼入量\t万次\t35.62\t33.10\t+7.6%\t31.88\t+11.7%
接通率\t%\t98.0\t97.5\t+0.5\t97.0\t+1.0
平均接听时长\t秒\t8.2\t9.0\t-8.9%\t11.5\t-28.7%
`;

describe('a column that states the unit of each row', () => {
  it('counts its numbers in that unit', async () => {
    const { figures } = await reading(TABLE);
    const told = figures.filter(({ place }) => place.column === '本季度').map(({ place, value, unit }) => [place.row, Number(value?.n) / Number(value?.d), unit]);
    expect(told).toEqual([['呼入量(万次)', 356_200, '次'], ['接通率(%)', 0.98, '%'], ['平均接听时长(秒)', 8.2, '秒']]);
  });

  it('leaves what is printed of earlier times to agree with its changes, in both ways to round', async () => {
    expect((await findingsIn(TABLE)).filter((each) => each.includes(' growth '))).toEqual([]);
    expect((await findingsIn(TABLE.replace('+11.7%', '+17.1%'))).filter((each) => each.includes(' growth '))).toHaveLength(1);
  });

  it('names what did the work where its words are no units', async () => {
    const { figures } = await reading('二季度通报\n\n地区\t单位\t受理量\n甲区\t公安局\t35\n甲区\t住建局\t12\n');
    expect(figures.map(({ place }) => place.row)).toEqual(['甲区/公安局', '甲区/住建局']);
  });

  it('also where a line below the table covers all columns', async () => {
    const { figures } = await reading('<table><tr><td>指标</td><td>计量单位</td><td>1月</td></tr><tr><td>呼入量</td><td>通</td><td>41280</td></tr><tr><td>受理量</td><td>件</td><td>37905</td></tr><tr><td colspan="3">填报单位：服务中心</td></tr></table>', 'bulletin.html');
    expect(figures.map(({ place, unit }) => [place.row, unit])).toEqual([['呼入量(通)', '通'], ['受理量(件)', '件']]);
  });

  it('behind its numbers as before them, also side by side', async () => {
    const { figures } = await reading('运行简报\n\n项目\t数量\t单位\t项目\t数量\t单位\n呼入量\t41280\t通\t知识条目\t5270\t条\n受理量\t37905\t件\t平均等待\t8.5\t秒\n');
    expect(figures.map(({ place, unit }) => [place.row, unit])).toEqual([['呼入量(通)', '通'], ['受理量(件)', '件'], ['知识条目(条)', '条'], ['平均等待(秒)', '秒']]);
  });
});
