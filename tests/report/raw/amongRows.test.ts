import { describe, expect, it } from 'vitest';
import { findingsIn } from './auditing.js';
import { reading, relationsTold } from './reading.js';

const table = (mark: string, labour = '29100'): string => `3月通报

类别\t件数
城乡建设\t40000
${mark}物业\t18000
供水\t900
交通\t30000
劳动\t${labour}
合计\t99100
`;

describe('lines of which only the first says that they are some of the one before', () => {
  it.each(['其中：', '#', '＃'])('are no parts of the total where it is made up without them: %s', async (mark) => {
    expect(relationsTold(await reading(table(mark)), 'SUM')).toEqual(['SUM 合计 件数 = 城乡建设 件数 + 交通 件数 + 劳动 件数']);
    expect(await findingsIn(table(mark))).toEqual([]);
  });

  it('are parts of it where it is not', async () => {
    expect(relationsTold(await reading(table('其中：', '28200')), 'SUM')).toEqual(['SUM 合计 件数 = 城乡建设 件数 + 供水 件数 + 交通 件数 + 劳动 件数']);
  });

  it('leave open what is meant where neither makes it up and it is too much', async () => {
    expect((await findingsIn(table('其中：', '29010'))).map((each) => each.split(' ')[0])).toEqual(['UNDETERMINED']);
  });

  it('leave nothing open where all are too little', async () => {
    expect((await findingsIn(table('其中：', '27200'))).map((each) => each.split(' ')[0])).toEqual(['INCONSISTENT']);
  });

  it('are told apart by another column', async () => {
    const two = table('其中：', '29010').split('\n').map((line, at) => line + (['', '', '\t办结数', '\t39500', '\t17900', '\t890', '\t29600', '\t28900', '\t98000'][at] ?? '')).join('\n');
    expect((await findingsIn(two)).map((each) => each.split(' → ')[0])).toEqual(['INCONSISTENT sum 40000 + 30000 + 29010 = 99010 ≠ 99100']);
  });
});
