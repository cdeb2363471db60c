import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/report/prose/index.js';
import { told } from './told.js';

describe('figures in sentences', () => {
  it.each<[string, string, string[]]>([
    ['a total and its parts with shares', '共受理诉求1000件,其中,咨询类600件,占60%;求助类400件,占40%。', ['受理诉求: 1000 件', '咨询类: 600 件; share 0.6', '求助类: 400 件; share 0.4']],
    ['full-width digits and signs', '受理诉求１，２３４件，占９．５％', ['受理诉求: 1234 件; share 0.095']],
    ['万 and 亿', '总服务量468.4万件次，三年累计2.3亿件', ['总服务量: 4684000 件次', '三年累计: 230000000 件']],
    ['rates, also with a doubled sign', '办结率99.80%%，满意率达98%', ['办结率: 0.998 rate', '满意率: 0.98 rate']],
    ['a rate of the content behind those who are not', '满意20次、基本满意3次、不满意2次，满意率92%', ['满意: 20 次', '基本满意: 3 次', '不满意: 2 次', '满意率: 0.92 rate']],
    ['durations', '平均通话时长138.19秒', ['平均通话时长: 138.19 秒']],
    ['what is counted in fractions', '每十万人座席数5.52人', ['每十万人座席数: 5.52 人']],
    ['the whole that a share is of', '有效诉求3942件，占总量的89.29%', ['有效诉求: 3942 件; share 0.8929 of 总量']],
    ['a share in brackets', '电话(8000件，64.8%)', ['电话: 8000 件; share 0.648']],
    ['a stray mark between number and sign', '农林类176件，占10.81`%', ['农林类: 176 件; share 0.1081']],
    ['absolute and relative change', '接收工单3656件，较上期相比减少41件，环比下降1.11%', ['接收工单: 3656 件; PERIOD -41; PERIOD -0.0111 PERCENT']],
    ['a difference that is called so much more or less', '受理诉求3656件，比去年同期多出41件，增幅1.13%', ['受理诉求: 3656 件; YEAR 41; YEAR 0.0113 PERCENT']],
    ['the change of what the earlier value before it names', '全市渠道共受理诉求120件，其中答复50件，转派70件。上年同期全市渠道受理100件，同比增长20%', ['全市渠道共受理诉求: 120 件; YEAR 0.2 PERCENT', '答复: 50 件', '转派: 70 件', '上年同期全市渠道受理: 100 件']],
    ['points of a rate', '超期率0.41%，较上月下降0.09个百分点', ['超期率: 0.0041 rate; PERIOD -0.0009 PERCENTAGE_POINT']],
    ['a rate that changed by percent', '解决率90.05%，环比上升2.12%', ['解决率: 0.9005 rate; PERIOD 0.0212 AMBIGUOUS']],
    ['a month on month called 同比', '受理诉求2877件，较上月同比增长1.3%', ['受理诉求: 2877 件; PERIOD 0.013 PERCENT']],
    ['parallel changes', '群众诉求287.4万件、企业诉求8.3万件，同比分别增长4.2%和64.9%', ['群众诉求: 2874000 件; YEAR 0.042 PERCENT', '企业诉求: 83000 件; YEAR 0.649 PERCENT']],
    ['parallel names', '咨询、求助、投诉分别为12件、13件和14件', ['咨询: 12 件', '求助: 13 件', '投诉: 14 件']],
    ['a change told by the name of what changed', '来电量上升36.53%', ['来电量: none ; unsaid 0.3653 PERCENT']],
    ['a share of a whole list', '本月交通类783件、城建类579件、政法类562件，占工单总量的77%', ['交通类: 783 件', '城建类: 579 件', '政法类: 562 件', '占工单总量的: 0.77 rate']],
    ['numerals in characters', '共受理来电一千二百三十六件，其中咨询类六百一十八件，占五成', ['受理来电: 1236 件', '咨询类: 618 件; share 0.5']],
    ['shares in characters', '群众满意率超九成五', ['群众满意率: 0.95 rate']],
    ['a duration of two units, and its change', '平均办理时长2小时15分，比去年同期缩短20分钟', ['平均办理时长: 8100 秒; YEAR -1200']],
    ['a fall that is called negative growth', '受理诉求1236件，同比负增长3.0%', ['受理诉求: 1236 件; YEAR -0.03 PERCENT']],
    ['a noun of growth with a sign', '受理诉求1236件，同比增速为-3.0%', ['受理诉求: 1236 件; YEAR -0.03 PERCENT']],
    ['what stayed as it was', '受理诉求1236件，与去年同期持平', ['受理诉求: 1236 件; YEAR 0 PERCENT']],
    ['a share before its count', '咨询类占45%（450件）', ['咨询类: 450 件; share 0.45']],
    ['English millions and names in order', 'Calls and messages numbered 1.2 million and 273,150 respectively.', ['Calls: 1200000 ', 'messages: 273150 ']],
    ['English shares before their counts', 'Complaints accounted for 31.5% (58,048 cases), enquiries for 38.1% (70,210 cases).', ['Complaints: 58048 cases; share 0.315', 'enquiries: 70210 cases; share 0.381']],
    ['a line of a ranked list', '3 市交通局 3,187 9.0%', ['市交通局: 3187 ; share 0.09']],
    ['a change behind a bracket with parts', '受理5300件(早班3100件、晚班2200件)，较上周增加106件(+2.0%)', ['受理: 5300 件; PERIOD 106; PERIOD 0.02 PERCENT', '早班: 3100 件', '晚班: 2200 件']],
    ['a bracket within a bracket', '受理5300件(早班3100件(含电话900件)、晚班2200件)，环比增长2.0%', ['受理: 5300 件; PERIOD 0.02 PERCENT', '早班: 3100 件', '含电话: 900 件', '晚班: 2200 件']],
    ['a bracket that gives the number itself', '电话受理(3100件)，环比增长2.0%', ['电话受理: 3100 件; PERIOD 0.02 PERCENT']],
    ['English', 'The hotline received 12,345 requests, up 4.2% year on year and down 1.3% month on month. Of these, 8,000 (64.8%) came by phone.', ['hotline: 12345 requests; YEAR 0.042 PERCENT; PERIOD -0.013 PERCENT', 'by phone: 8000 ; share 0.648']],
  ])('%s', (_, text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it.each<[string, string, string[]]>([
    ['what a rate rose from and to', '按期办结率由95%提升至97%，提高2个百分点', ['原按期办结率: 0.95 rate', '按期办结率: 0.97 rate; unsaid 0.02 PERCENTAGE_POINT']],
    ['the time that a count rose from', '噪声诉求由上月的85件增至143件，增幅达68.2%', ['上月噪声诉求: 85 件', '噪声诉求: 143 件; unsaid 0.682 PERCENT']],
    ['an earlier year', '接通率88.9%，比2021年的86.4%提高2.5个百分点', ['接通率: 0.889 rate; unsaid 0.025 PERCENTAGE_POINT', '2021年接通率: 0.864 rate']],
    ['where words name who acts, and no time', '由公安部门办理85件，求助增至143件', ['由公安部门办理: 85 件', '求助增至: 143 件']],
    ['more and less than before', '受理诉求3408件，比去年同期多402件；投诉120件，较上月少8件', ['受理诉求: 3408 件; YEAR 402', '投诉: 120 件; PERIOD -8']],
    ['a bare number with its change in brackets', '受理诉求700(上升3个百分点)', ['受理诉求: 700 ; unsaid 0.03 PERCENTAGE_POINT']],
    ['English nouns between counts and their shares', 'By channel: 2,331 calls (63.2%), 820 web contacts (24.8%) and 251 text messages (12.0%).', ['By channel: 2331 calls; share 0.632', 'web contacts: 820 ; share 0.248', 'text messages: 251 ; share 0.12']],
    ['an English value beside the one of another time', 'The average wait was 24 seconds, versus 31 seconds last quarter.', ['average wait: 24 seconds', 'average wait last quarter: 31 seconds']],
    ['what English says it fell from and to', 'Average wait fell from 48 seconds to 39 seconds.', ['earlier Average wait: 48 seconds', 'Average wait: 39 seconds']],
    ['an earlier value without a unit of its own', 'Residents made 1.82 million calls in 2022, compared with 1.75 million in 2021, a rise of 4.0%.', ['Residents made: 1820000 calls; unsaid 0.04 PERCENT', 'Residents made earlier: 1750000 ']],
    ['the beginning of a year that something fell from', '疑难工单从年初的312件压降到86件', ['年初疑难工单: 312 件', '疑难工单: 86 件']],
    ['the sentence before one that only says what was done', '（一）城市管理。受理1,420件，占总量的14.5%。', ['城市管理受理: 1420 件; share 0.145 of 总量']],
    ['but no heading of a section', '一、受理情况。受理1,420件。', ['受理: 1420 件']],
    ['thousands behind a name that may be numbered', '其他渠道7,484件，窗口1,024件', ['其他渠道: 7484 件', '窗口: 1024 件']],
    ['what was handled', 'The desk answered 318,402 customer contacts this quarter.', ['customer contacts: 318402 ']],
    ['signs at the front of a line', '🔔受理诉求120件', ['受理诉求: 120 件']],
    ['clauses that begin with a number', '东湖区进入前十强，4个部门被评为优秀，2家单位受到表扬', ['部门被评为优秀: 4 个', '单位受到表扬: 2 家']],
    ['less than in a quarter of the year before', '投诉量1.02万件，比去年一季度少1,800余件，降幅达15%', ['投诉量: 10200 件; YEAR -1800; YEAR -0.15 PERCENT']],
    ['more of something else', '受理诉求多3408件', ['受理诉求多: 3408 件']],
    ['a difference and the percent in brackets behind it', '受理诉求6095件，较去年同期增加95件（1.58%）', ['受理诉求: 6095 件; YEAR 95; YEAR 0.0158 PERCENT']],
    ['a change told in words first', '供暖诉求318件，比上月减少一半以上（50.47%）', ['供暖诉求: 318 件; PERIOD -0.5 PERCENT; PERIOD -0.5047 PERCENT']],
    ['times of an earlier value', '快递诉求180件，是去年同期的1.5倍', ['快递诉求: 180 件; YEAR 0.5 PERCENT']],
    ['growth by times', '快递诉求180件，同比增长1.5倍', ['快递诉求: 180 件; YEAR 1.5 PERCENT']],
    ['less than once', '快递诉求180件，为上月的0.8倍', ['快递诉求: 180 件; PERIOD -0.2 PERCENT']],
    ['times of something else', '电话量是网络的1.5倍', ['电话量是网络的: 1.5 倍']],
    ['what doubled', '消费诉求512件，同比翻了一番', ['消费诉求: 512 件; YEAR 1 PERCENT']],
    ['what is four times as much', '消费诉求较上年翻两番，达到512件', ['消费诉求: 512 件; YEAR 3 PERCENT']],
    ['the sentence before one that names nothing', '一是供暖类诉求大幅回落。全月318件。', ['供暖类诉求大幅回落: 318 件']],
  ])('%s', (_, text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it('the change of a total is not the change of its daily average', () => {
    expect(told('受理诉求71184件，日均10169件，较上周下降0.24%')).toEqual(['受理诉求: 71184 件; PERIOD -0.0024 PERCENT', '日均: 10169 件']);
  });

  it('keeps the place of every figure', () => {
    const text = '其中，咨询类600件，占60%。';
    const [figure] = readProse(text).figures;
    expect([text.slice(figure?.start, figure?.end), text.slice(figure?.share?.start ?? 0, figure?.share?.end ?? 0)]).toEqual(['600件', '60%']);
  });

  it('qualified numbers allow what their words say', () => {
    const intervals = readProse('超过300件，近200件，100余件').figures.map(({ interval }) => [interval?.lower.value?.n, interval?.upper.value?.n]);
    expect(intervals).toEqual([[301n, undefined], [0n, 199n], [100n, undefined]]);
  });
});

describe('digits that are no figures', () => {
  it.each([
    '2024年11月30日', '2024年6月12345热线通报', '6月12345热线', '6月12日12345热线', '7月8日—7月14日', '第28周', '12345热线', '110联动', '7×24小时服务', '30秒内接听', '《条例》第3条', '图1：各渠道分布', '热线电话0512-12345678', '1.基本情况', '（2）办理情况', '排名前10位', '2017—2024年', '连续12个月', '连续十二个月', '二十四小时服务', '第三十条', '数十个', '一是健全机制', '市政府〔2024〕5号文',
    '7.10—7.16', '2023.7.1-7.31', '112年第3季', '7月5日24时', '排名全市第3，', '全国前三十位', '第14—19页', '— 1 —', '[2] 数据来源', '注2：口径一致', '附表1（续）', '附件1为横版', '共印25份', '附件共3份',
    '浏览次数：1,532', '分机1234', '010-68412345 转 802', '02-27208889', '(212) 555-0142', '邮箱ah12345@163.com', '10086号段', '1999市民热线', 'call 311', 'Northport 311 Annual Report', 'Page 3 of 12', '311 received', '3至5个工作日', '5至8件', '规定时限为2小时', '3次以上重复诉求', '渠道1、渠道2', '可能不等于100%', '各按50%的权重计算', '满意率×50%', '+86 555 835 0000', '113年縣民專線', '较112年', '第1页，共2页', '夜间（22时至次日6时）', '电话0791-8388 2615', '办理，3至5个工作日', '60岁以上', '1季度', '65岁及以上老人', '其中，30—60岁', '1 总体态势', '■ 约合 500 件', '每格代表1,000件', '没有来电因为排队超过3分钟而挂断', '按时率低于98%的单位', 'A.2 名词解释', '1项以上得到解决', 'Shares may not add up to 100%',
  ])('%s', (text) => {
    const { figures, notUnderstood } = readProse(text);
    expect([figures, notUnderstood]).toEqual([[], []]);
  });

  it.each<[string, string[]]>([
    ['附件1中的工单12件', ['附件1中的工单: 12 件']], ['渠道1件，窗口2个', ['渠道: 1 件', '窗口: 2 个']], ['共印发通报25份', ['共印发通报: 25 份']], ['目前三百件在办', ['目前在办: 300 件']], ['1999件诉求', ['诉求: 1999 件']], ['第3次回访12件', ['回访: 12 件']],
    ['网站浏览量1532次，同比增长3%', ['网站浏览量: 1532 次; YEAR 0.03 PERCENT']], ['办结率为100%', ['办结率: 1 rate']], ['印发3000份宣传资料', ['印发宣传资料: 3000 份']], ['网站浏览量：15320次', ['网站浏览量: 15320 次']],
    ['办理期限平均为5天', ['办理期限平均: 5 天']], ['图5所示工单12件', ['图5所示工单: 12 件']], ['捐赠学校5所', ['捐赠学校: 5 所']], ['片区5栋', ['片区: 5 栋']], ['5 名工作人员', ['工作人员: 5 名']], ['分时段，0—8时312件，占5.1%；8—12时2214件', ['0—8时: 312 件; share 0.051', '8—12时: 2214 件']], ['30岁以下1200人，30—60岁3900人', ['30岁以下: 1200 人', '30—60岁: 3900 人']], ['夜间时段（22时至次日6时）接听907个', ['夜间时段接听: 907 个']], ['等待超过3分钟，共41件', ['等待: 3 分钟', ': 41 件']], ['办结率低于98%，较上月下降1.2个百分点', ['办结率低于: 0.98 rate; PERIOD -0.012 PERCENTAGE_POINT']], ['受理12项以上诉求', ['受理: 12 项']],
    ['选择“满意”的5210人，占59.6%；“一般”402人', ['选择满意的: 5210 人; share 0.596', '一般: 402 人']],
  ])('figures that look like them are read: %s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it('what looks like a figure and is not understood is listed', () => {
    expect(readProse('甲乙 0073').notUnderstood).toEqual([{ text: '0073', start: 3 }]);
  });

  it.each(['工单号2024060500123', '编号 0073', '受理编号：AB-20240605'])('an identifier is neither a figure nor left unread: %s', (text) => {
    expect(readProse(text)).toEqual({ figures: [], notUnderstood: [] });
  });
});
