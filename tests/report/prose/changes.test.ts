import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('whose a change is, and from when', () => {
  it.each<[string, string, string[]]>([
    ['more than a year before, with that value between', '受理9876件，超过去年同期（8950件）926件，增幅10.3%', ['受理: 9876 件; YEAR 926; YEAR 0.103 PERCENT', '去年同期受理: 8950 件']],
    ['less than a year before', '受理9876件，低于去年同期（9900件）24件', ['受理: 9876 件; YEAR -24', '去年同期受理: 9900 件']],
    ['an average between a figure and its change', '接听12876个，日均1839个，较上周（12105个）增加771个，上升6.37%', ['接听: 12876 个; PERIOD 771; PERIOD 0.0637 PERCENT', '日均: 1839 个', '上周接听: 12105 个']],
    ['two earlier years in brackets', '服务512.6万次，较2022年（468.3万次）增长9.5%，较2021年（401.2万次）增长27.8%', ['服务: 5126000 次; unsaid 0.095 PERCENT; unsaid 0.278 PERCENT', '2022年服务: 4683000 次', '2021年服务: 4012000 次']],
    ['what stayed as it was since another time', '受理1632件，环比持平，同比上升2.1%', ['受理: 1632 件; YEAR 0.021 PERCENT; PERIOD 0 PERCENT']],
    ['two earlier values with a change each', '受理44120件，较11月份的39876件增长10.64%，较去年12月的31245件增长41.21%', ['受理: 44120 件; PERIOD 0.1064 PERCENT; YEAR 0.4121 PERCENT', '11月份受理: 39876 件', '去年12月受理: 31245 件']],
    ['earlier values right before what became of them', '受理12.3万件，比上月11.8万件增加0.5万件，增长4.2%，比去年同月10.9万件增加1.4万件', ['受理: 123000 件; PERIOD 5000; PERIOD 0.042 PERCENT; YEAR 14000', '上月受理: 118000 件', '去年同月受理: 109000 件']],
    ['times of an earlier value in brackets', '汛期积水98件，是上周（35件）的2.8倍', ['汛期积水: 98 件; PERIOD 1.8 PERCENT', '上周汛期积水: 35 件']],
    ['a slight rise', '6月4324件，环比微增0.28%', ['6月: 4324 件; PERIOD 0.0028 PERCENT']],
    ['English more and fewer', 'The centre handled 1,240 contacts, 3.1% more than in 2022.', ['centre handled: 1240 contacts; unsaid 0.031 PERCENT']],
    ['English in brackets what something was before', 'The centre handled 1.24 million contacts, 3.1% more than in 2022 (1.20 million).', ['centre handled: 1240000 contacts; unsaid 0.031 PERCENT', 'centre handled earlier: 1200000 ']],
    ['points that a rate rose by before it', 'Customer satisfaction rose by 2 points to 91%.', ['Customer satisfaction: 0.91 rate; unsaid 0.02 PERCENTAGE_POINT']],
    ['short words for rise and fall', '受理4012件，比8月减少233件，降5.5%；比去年9月增加512件，增14.6%', ['受理: 4012 件; PERIOD -233; PERIOD -0.055 PERCENT; YEAR 512; YEAR 0.146 PERCENT']],
    ['points of the rates before, one each', '解决率95.5%，满意率96.1%，同比分别提高1.4和1.2个百分点', ['解决率: 0.955 rate; YEAR 0.014 PERCENTAGE_POINT', '满意率: 0.961 rate; YEAR 0.012 PERCENTAGE_POINT']],
    ['points of a share are none of its count', '网络受理711.7万件，占比33.2%，较2022年提高4.1个百分点', ['网络受理: 7117000 件; share 0.332']],
    ['points by their short names', '满意率94.6%（↑0.4pct），办结率99.1%，下降0.2个点', ['满意率: 0.946 rate; unsaid 0.004 PERCENTAGE_POINT', '办结率: 0.991 rate; unsaid -0.002 PERCENTAGE_POINT']],
    ['how often it has risen by', '防汛215件，同比上升1.2倍', ['防汛: 215 件; YEAR 1.2 PERCENT']],
    ['times of a year before', '供暖3210件，是去年同期的1.8倍', ['供暖: 3210 件; YEAR 0.8 PERCENT']],
  ])('%s', (_, text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it.each<[string, string, string[]]>([
    ['what is exceeded without a time', '受理9876件，超过8950件', ['受理: 9876 件', ': 8950 件']],
    ['a count in brackets that no comparison leads up to', '受理9876件（电话8950件）926件为重复', ['受理: 9876 件', '电话: 8950 件', '为重复: 926 件']],
    ['points of a rate behind a share', '网络占比33.2%，满意率提高4.1个百分点', ['网络: none ; share 0.332', '满意率: none rate; unsaid 0.041 PERCENTAGE_POINT']],
    ['a bare number without a unit behind it', '受理分别提高1.4和1.2', []],
  ])('but not of %s', (_, text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});

describe('what figures are called', () => {
  it.each<[string, string, string[]]>([
    ['months', '1月3,201件，2月2,564件，3月3,647件', ['1月: 3201 件', '2月: 2564 件', '3月: 3647 件']],
    ['English words that begin as an article or a verb does', 'Top topics: waste collection (182,004), antennas (150,331).', ['waste collection: 182004 ', 'antennas: 150331 ']],
    ['a rate of all answers behind the last of them', '满意28012件、不满意495件，综合满意率98.29%', ['满意: 28012 件', '不满意: 495 件', '综合满意率: 0.9829 rate']],
    ['bodies whose names begin as a measure word does', '3 人社局 得分97.95 办理量3,456', ['人社局得分: 97.95 ', '办理量: 3456 ']],
    ['what a share without a figure is said of', '来电高峰为12-18时，占全天43.1%', ['来电高峰为12-18时: none ; share 0.431 of 全天']],
    ['hours at the end of a line', '6-12时', []],
    ['hours of the day', '12-18时来电17654个', ['12-18时来电: 17654 个']],
  ])('%s', (_, text, figures) => {
    expect(told(text)).toEqual(figures);
  });
});
