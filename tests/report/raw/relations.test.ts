import { describe, expect, it } from 'vitest';
import { reading, relationsTold } from './reading.js';

describe('relations in sentences', () => {
  it('parts named by 其中, borne out by their sum', async () => {
    const raw = await reading('6月通报\n\n全市受理诉求1000件。其中咨询类600件，求助类300件，其他类100件；满意率98%。\n');
    expect(relationsTold(raw, 'SUM')).toEqual(['SUM 全市受理诉求 = 咨询类 + 求助类 + 其他类']);
  });

  it('two partitions of one total, one after the other', async () => {
    const raw = await reading('6月通报\n\n受理诉求1000件，电话700件、网络300件；按类型分，咨询类650件、求助类350件。\n');
    expect(relationsTold(raw, 'SUM')).toEqual(['SUM 受理诉求 = 电话 + 网络', 'SUM 受理诉求 = 咨询类 + 求助类']);
  });

  it('what each clause says second makes up what the first clause says second', async () => {
    const raw = await reading('6月通报\n\n全月派单1000件，已办结960件；其中，市直部门派单700件、办结680件；区县派单300件、办结280件。\n');
    expect(relationsTold(raw, 'SUM')).toEqual(expect.arrayContaining(['SUM 派单 = 市直部门派单 + 区县派单', 'SUM 已办结 = 办结 + 办结']));
  });

  it('a classification in a paragraph of its own is of the first count of its kind, not of another', async () => {
    const raw = await reading('2022年综述\n\n31个省热线全年服务量达3.42亿次。\n\n分区域看，东部1.71亿次，占50.0%；中部0.89亿次，占26.0%；西部0.62亿次，占18.1%；东北0.20亿次，占5.8%。\n');
    expect(relationsTold(raw, 'SUM').filter((each) => each.includes('服务量'))).toEqual(['SUM 省热线全年服务量 = 东部 + 中部 + 西部 + 东北']);
  });

  it('a list that names all (其他) and misses by little is still that sum', async () => {
    const raw = await reading('6月通报\n\n受理诉求1000件，其中电话600件、网络297件、其他诉求101件。\n');
    expect(relationsTold(raw, 'SUM')).toEqual(['SUM 受理诉求 = 电话 + 网络 + 其他诉求']);
  });

  it('the largest of a list that adds up is not taken for the whole of the others, though they come near it', async () => {
    const raw = await reading('6月通报\n\n6月，受理诉求131件。\n\n咨询65件、求助44件、投诉举报17件、建议3件、其他2件。\n');
    expect(relationsTold(raw, 'SUM')).toEqual(['SUM 受理诉求 = 咨询 + 求助 + 投诉举报 + 建议 + 其他']);
  });

  it.each([
    ['a part that is more than its whole is told', '6月，受理诉求1000件，其中电话1100件。', ['BOUND 受理诉求 = 电话']],
    ['unless another count before it may be meant', '6月，受理诉求5000件，转办1000件，其中电话1100件。', ['open BOUND 转办 = 电话']],
    ['parts that only together are more may overlap', '6月，受理诉求1000件，其中咨询700件、求助400件。', ['open BOUND 受理诉求 = 咨询 + 求助']],
    ['what is counted in other units is no part', '6月，受理诉求1000件，其中回访2000人次。', []],
  ])('%s', async (_, text, told) => {
    expect(relationsTold(await reading(`6月通报\n\n${text}\n`), 'SUM', 'BOUND')).toEqual(told);
  });

  it('a list that does not say that it is all is some of the whole', async () => {
    const raw = await reading('6月通报\n\n受理诉求1000件。其中甲县300件，乙县200件。\n');
    expect(relationsTold(raw, 'SUM', 'BOUND')).toEqual(['open BOUND 受理诉求 = 甲县 + 乙县']);
  });

  it('shares are of the whole that most of a list fit', async () => {
    const raw = await reading('6月通报\n\n受理诉求2000件，其中有效诉求1000件。\n\n咨询类600件，占60%；求助类300件，占30%；建议类50件，占9%。\n');
    expect(relationsTold(raw, 'SHARE')).toEqual(['SHARE 有效诉求 = 咨询类', 'SHARE 有效诉求 = 求助类', 'SHARE 有效诉求 = 建议类']);
  });

  it('a joint share is of the things that it is printed behind', async () => {
    const raw = await reading('6月通报\n\n受理诉求1000件。交通类300件、城建类200件、政法类100件，占诉求总量的60%。\n');
    expect(relationsTold(raw, 'JOINT_SHARE')).toEqual(['JOINT_SHARE 占诉求总量的: 受理诉求 = 交通类 + 城建类 + 政法类']);
  });

  it('a rate is of what its name says, where the quotient bears it out', async () => {
    const raw = await reading('6月通报\n\n有效诉求3942件，累计办结3884件，总体办结率98.53%。\n');
    expect(relationsTold(raw, 'RATIO')).toEqual(['RATIO 总体办结率: 有效诉求 = 办结']);
  });

  it('averages are of the days of the period', async () => {
    const raw = await reading('2024年6月通报\n\n受理诉求3000件，日均100件。\n');
    expect(raw.relations.filter(({ kind }) => kind === 'AVERAGE').map(({ days }) => days)).toEqual([30]);
  });
});

describe('relations that only look like some', () => {
  it('an average over days that are counted apart is none of the period', async () => {
    const raw = await reading('2024年第28周周报\n\n受理诉求5210件，转办1042件。5个工作日日均884件。\n');
    expect(relationsTold(raw, 'AVERAGE')).toEqual([]);
  });

  it('an average is of the one count before it, not of one in brackets', async () => {
    const raw = await reading('2024年第28周周报\n\n受理1250件（含重复诉求86件），日均177件。\n');
    expect(relationsTold(raw, 'AVERAGE')).toEqual(['AVERAGE 日均: 受理']);
  });

  it('two parts of one whole are two facts, however alike their counts', async () => {
    const raw = await reading('6月通报\n\n受理诉求3520件，其中咨询类2112件，求助类704件，投诉类704件。\n');
    expect(relationsTold(raw, 'SAME_FACT')).toEqual([]);
  });

  it('a share of a whole whose name two counts have is doubted', async () => {
    const raw = await reading('6月通报\n\n群众诉求中：咨询2300件、投诉920件。企业诉求中：咨询240件、投诉60件。\n\n停车312件，占投诉总量的31.8%；噪声196件，占20.0%。\n');
    expect(relationsTold(raw, 'SHARE').filter((each) => !each.startsWith('open'))).toEqual([]);
  });
});

describe('relations in tables', () => {
  it('rows, columns and totals', async () => {
    const raw = await reading('<table><tr><th>类别</th><th>总量(件)</th><th>电话</th><th>网络</th></tr><tr><td>群众</td><td>300</td><td>200</td><td>100</td></tr><tr><td>企业</td><td>70</td><td>50</td><td>20</td></tr><tr><td>合计</td><td>370</td><td>250</td><td>120</td></tr></table>', 'bulletin.html');
    expect(relationsTold(raw, 'SUM')).toEqual([
      'SUM 群众 总量(件) = 群众 电话 + 群众 网络', 'SUM 企业 总量(件) = 企业 电话 + 企业 网络', 'SUM 合计 总量(件) = 合计 电话 + 合计 网络',
      'SUM 合计 总量(件) = 群众 总量(件) + 企业 总量(件)', 'SUM 合计 电话 = 群众 电话 + 企业 电话', 'SUM 合计 网络 = 群众 网络 + 企业 网络',
    ]);
  });

  it('a table that lies on its side, with percentages without %', async () => {
    const raw = await reading('<p>受理诉求1000件。</p><table><tr><td>类型</td><td>咨询</td><td>求助</td></tr><tr><td>件数</td><td>600</td><td>400</td></tr><tr><td>占比</td><td>60</td><td>40.0</td></tr></table>', 'bulletin.html');
    expect(raw.figures.slice(1).map(({ label, share }) => [label, share?.printed])).toEqual([['咨询 件数', '60'], ['求助 件数', '40.0']]);
  });

  it('a change belongs to the column of the later year', async () => {
    const raw = await reading('<table><tr><th>渠道</th><th>2024年</th><th>2023年</th><th>同比</th></tr><tr><td>电话</td><td>800</td><td>700</td><td>14.29%</td></tr><tr><td>网络</td><td>200</td><td>/</td><td>—</td></tr></table>', 'bulletin.html');
    expect(raw.figures.map(({ label, printed, changes }) => [label, printed, changes.map(({ relative }) => relative?.printed)])).toEqual([
      ['电话 2024年', '800', ['14.29%']], ['电话 2023年', '700', []], ['网络 2024年', '200', ['—']], ['网络 2023年', '/', []],
    ]);
  });

  it('what a heading that lost its spans names is found by the sums', async () => {
    const raw = await reading('类别\t总量(件)\t来源(件)\t\t办理(件)\t\t\n\t\t电话\t网络\t其他\t\t\n群众\t300\t200\t60\t40\t250\t50\n企业\t70\t50\t15\t5\t30\t40\n总计\t370\t250\t75\t45\t280\t90\n');
    expect(raw.tables.map(({ columns }) => columns)).toEqual([['总量(件)', '来源(件)/电话', '来源(件)/网络', '来源(件)/其他', '办理(件)', '办理(件) 2']]);
  });
});

describe('places and doubts', () => {
  it('a scan with spaces between characters is read, and keeps its places', async () => {
    const text = '周 报\n\n共 受 理 群 众 诉 求 1 2 3 4 5 件 , 其 中 电 话 8 000 件 。\n';
    const { figures } = await reading(text);
    expect(figures.map(({ value, place }) => [value?.n, text.slice(place.start ?? 0, place.end ?? 0)])).toEqual([[12345n, '1 2 3 4 5 件'], [8000n, '8 000 件']]);
  });

  it('one fact in the text and in a table is one fact', async () => {
    const raw = await reading('<p>受理总量29.6万件。</p><table><tr><th>类别</th><th>受理总量(件)</th></tr><tr><td>群众</td><td>287359</td></tr><tr><td>合计</td><td>295677</td></tr></table>', 'bulletin.html');
    expect(relationsTold(raw, 'SAME_FACT')).toEqual(['SAME_FACT 合计 受理总量(件) = 受理总量']);
  });
});
