import { describe, expect, it } from 'vitest';
import { bulletinCases } from '../../support/bulletinCase.js';
import { proposing, toldBindings } from './proposing.js';

const told = async (text: string, options?: Parameters<typeof proposing>[1]): Promise<string[]> => toldBindings(await proposing(text, options));

describe('what the words of a sentence name', () => {
  it('is bound surely where the figures bear it out: parts of one whole share its measure', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n2024年，全市受理诉求1000件。按渠道分，电话渠道800件，网络渠道150件，承办转办50件。')).toEqual([
      '全市受理诉求 | HIGH requests.received',
      '电话渠道 | HIGH requests.received channel=PHONE',
      '网络渠道 | HIGH requests.received channel=INTERNET',
      '承办转办 | HIGH requests.received channel=TRANSFER',
    ]);
  });

  it('is doubted where the parts do not make up the whole, and where a figure may speak of another one', async () => {
    const lines = await told('南通市12345热线2024年度报告\n\n2024年，全市受理诉求1000件，其中咨询类600件，求助类300件，建议类50件，其他类90件。');
    expect(lines.slice(0, 3)).toEqual(['全市受理诉求 | HIGH requests.received', '咨询类 | MEDIUM requests.received category=CONSULTATION', '求助类 | MEDIUM requests.received category=HELP']);
    expect((await told('南通市12345热线2024年度报告\n\n2024年，省级转来50件，受理诉求40件。')).at(-1)).toBe('受理诉求 | MEDIUM requests.received');
  });

  it('is doubted in a list that says it is whole and is not', async () => {
    const [bulletin] = bulletinCases('bulletins').filter(({ name }) => name === '01-tangshan');
    const lines = await told(new TextDecoder().decode(bulletin?.bytes), { period: '2022-11', place: '唐山市' });
    expect(lines.slice(0, 3)).toEqual(['12345热线共受理群众各类诉求 | HIGH requests.received', '咨询类诉求 | MEDIUM requests.received category=CONSULTATION', '求助类诉求 | MEDIUM requests.received category=HELP']);
  });

  it('keeps what no word explains as an indicator, under the theme of its section', async () => {
    const proposal = await proposing('南通市12345热线2024年度报告\n\n一、协同联动\n\n2024年，向长三角城市转出诉求1308件。');
    expect(toldBindings(proposal)).toEqual(['向长三角城市转出诉求 | MEDIUM indicators.value indicator=向长三角城市转出诉求']);
    expect(proposal.members.map(({ label, parent, unit }) => [label.zh, parent === null, unit])).toEqual([['协同联动', true, null], ['向长三角城市转出诉求', false, 'ITEM']]);
  });

  it('is not bound to a measure of another kind: people are no requests, minutes no seconds', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n2024年，受理诉求1000件。受理25人。平均通话时长3分钟。')).toEqual([
      '受理诉求 | HIGH requests.received', '受理 | LOW indicators.value indicator=受理', '平均通话时长 | LOW indicators.value indicator=平均通话时长',
    ]);
  });

  it('takes the service from the sentence, less surely', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n热线百科专员679名，受理诉求30件。')).toEqual(['热线百科专员 | MEDIUM indicators.value indicator=热线百科专员', '受理诉求 | MEDIUM requests.received service=ENCYCLOPAEDIA']);
  });
});

describe('what is printed in another form than most', () => {
  it('minutes and seconds are held in seconds; a name in letters is no label of its count', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n平均通话时长3分50秒。\n\n2024年，受理诉求1000件，其中微信600件、网站300件、APP100件。')).toEqual([
      '平均通话时长 | HIGH calls.averageTalk', '受理诉求 | HIGH requests.received',
      '微信 | HIGH requests.received channel=WECHAT', '网站 | HIGH requests.received channel=WEB', 'APP | HIGH requests.received channel=APP',
    ]);
  });

  it('a connection rate is that of answered calls; one within some seconds that no measure has is an indicator', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n人工接听900通。\n\n接通率98.2%。\n\n30秒接通率95.1%。\n\n15秒接通率90.1%。')).toEqual([
      '人工接听 | MEDIUM calls.answered', '接通率 | HIGH calls.connectionRate', '30秒接通率 | HIGH calls.within30sRate', '15秒接通率 | MEDIUM indicators.value indicator=15秒接通率',
    ]);
  });
});

describe('a figure that a rate is made of', () => {
  const SAID = '南通市12345热线2024年度报告\n\n回访评价1000件，满意964件，满意率96.4%。';

  it('is what the formula of the rate says, where no word does', async () => {
    expect(await told(SAID)).toEqual(['回访评价 | HIGH requests.evaluated', '满意 | MEDIUM requests.satisfied', '满意率 | HIGH requests.satisfactionRate'].map((line) => expect.stringMatching(line.replace('|', '\\|').replace('HIGH', '(HIGH|MEDIUM)'))));
  });

  it('is not where the rate does not follow from it: one grade of several', async () => {
    expect((await told(SAID.replace('满意964件', '非常满意600件，满意364件')))[2]).toMatch(/indicators\.value/);
  });
});

describe('new members', () => {
  it('stand beside the others of their list', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n2024年，受理诉求1000件，其中咨询类600件，求助类300件，感谢类100件。')).toEqual([
      '受理诉求 | HIGH requests.received', '咨询类 | HIGH requests.received category=CONSULTATION', '求助类 | HIGH requests.received category=HELP',
      '感谢类 | MEDIUM requests.received category=感谢',
    ]);
  });

  it('stand below the member that two of a list name', async () => {
    const { members } = await proposing('南通市12345热线2024年度报告\n\n2024年，受理诉求1000件，其中咨询类600件，求助类100件，投诉类200件，举报类100件。');
    expect(members.map(({ dimension, parent, label }) => [dimension, parent, label.zh])).toEqual([['category', 'COMPLAINT', '投诉'], ['category', 'COMPLAINT', '举报']]);
  });

  it('are counties where their names are those of places', async () => {
    const table = ['县(市、区)\t受理量(件)\t按时办结率', '海门区\t300\t99.1%', '启东市\t500\t98.2%', '如东县\t200\t97.3%', '总计\t1000\t98.3%'].join('\n');
    const proposal = await proposing(`南通市12345热线2024年度报告\n\n1.各地受理情况\n${table}\n`);
    expect(proposal.members.map(({ dimension, parent, label }) => [dimension, parent, label.zh])).toEqual([['level', 'COUNTIES', '海门区'], ['level', 'COUNTIES', '启东市'], ['level', 'COUNTIES', '如东县']]);
    expect(toldBindings(proposal).slice(0, 3)).toEqual(['海门区 受理量(件) | MEDIUM requests.received level=海门区', '海门区 按时办结率 | MEDIUM requests.onTimeRate level=海门区', '启东市 受理量(件) | MEDIUM requests.received level=启东市']);
  });

  it('have the same code wherever their words are printed', async () => {
    const codes = async (text: string): Promise<string[]> => (await proposing(text)).members.map(({ code }) => code);
    const [one] = await codes('甲报告\n\n受理诉求1000件，其中咨询类600件，求助类300件，感谢类100件。');
    const [other] = await codes('乙报告\n\n受理诉求50件，其中感谢类10件，咨询类30件，求助类10件。');
    expect([one, one === other]).toEqual([expect.stringMatching(/^CATEGORY_[0-9A-F]{6}$/), true]);
  });
});

describe('one cell', () => {
  it('never has two values: the better figure keeps it, less surely', async () => {
    const lines = await told('南通市12345热线2024年度报告\n\n2024年，受理诉求1000件。\n\n全年受理量2000件。');
    expect(lines).toEqual(['受理诉求 | MEDIUM requests.received', '受理量 | LOW indicators.value indicator=受理量']);
  });

  it('is stated again by a rounded figure that may be the same', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n2024年，受理诉求295.7万件。\n\n全年受理量2956775件。')).toEqual(['受理诉求 | HIGH requests.received', '受理量 | HIGH requests.received']);
  });
});

describe('a figure of another time', () => {
  it('is bound to that', async () => {
    expect(await told('南通市12345热线2024年度报告\n\n2023年，受理诉求900件。')).toEqual(['受理诉求 | HIGH requests.received 2023']);
  });

  it('is no figure of the month where it adds up the months so far', async () => {
    expect(await told('南通市12345热线2024年3月简报\n\n3月，受理诉求100件。\n\n1-3月，受理诉求280件。', { period: '2024-03' })).toEqual(['受理诉求 | HIGH requests.received', '受理诉求 | HIGH requests.received 2024-Q1']);
    expect(await told('南通市12345热线2024年3月简报\n\n3月，受理诉求100件。\n\n累计受理诉求280件。', { period: '2024-03' })).toEqual(['受理诉求 | HIGH requests.received', expect.stringMatching(/^受理诉求 \| LOW indicators/)]);
  });

  it('is an indicator of its own time, called the same in every edition', async () => {
    expect(await told('南通市12345热线2024年3月简报\n\n1-3月，转出诉求280件。', { period: '2024-03' })).toEqual(['转出诉求 | MEDIUM indicators.value indicator=转出诉求 2024-Q1']);

  });
});

describe('a place that the catalogue does not know', () => {
  it('becomes a member with the levels below it, and every figure is about it', async () => {
    const proposal = await proposing('宁国市12345热线2024年度报告\n\n2024年，全市受理诉求1000件。', { place: '宁国市信访局' });
    expect(proposal.members.map(({ label, parent }) => [label.zh, parent === null])).toEqual([['宁国市', true]]);
    expect(proposal.scope).toEqual({ level: proposal.members[0]?.code, service: 'HOTLINE' });
    expect(toldBindings(proposal)).toEqual(['全市受理诉求 | HIGH requests.received']);
  });
});

describe('nothing is lost', () => {
  it('a change against the period before is held beside those against the year before', async () => {
    const { figures, unread } = await proposing('南通市12345热线2024年3月简报\n\n3月，受理诉求100件，环比下降2.5%。', { period: '2024-03' });
    expect(figures.map(({ change, changes }) => [change, changes.map(({ base, says, unit }) => `${base} ${says} ${unit}`)])).toEqual([[null, ['PERIOD -2.5 PERCENT']]]);
    expect(unread).toEqual([]);
  });
});
