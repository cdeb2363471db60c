import { describe, expect, it } from 'vitest';
import type { PrintedTable } from '../../../src/model/index.js';
import type { EarlierEdition, EditionProposal } from '../../../src/report/index.js';
import { readNantong2024 } from '../../support/nantong2024.js';
import { tablesAsText } from '../../support/nantongText.js';
import { proposing, toldBindings } from './proposing.js';

async function nantong(): Promise<EarlierEdition> {
  const content = await readNantong2024();
  return { id: content.edition.id, period: content.edition.period, content, members: content.members };
}

/** A proposal as it is once it was loaded. */
function asEarlier(period: string, { figures, bindings, members, scope }: EditionProposal, tables: readonly PrintedTable[] = []): EarlierEdition {
  return {
    id: `nantong-${period}`, period, members,
    content: {
      tables,
      figures: figures.map(({ raw }) => ({ id: raw.id, place: raw.place, printed: raw.printed, value: raw.value, interval: raw.interval, status: 'NORMAL', unit: 'ITEM', change: null, changes: [], share: null })),
      bindings: figures.flatMap(({ raw }) => (bindings.get(raw.id)?.cells ?? []).map((cell) => ({ figure: raw.id, fact: cell.fact, measure: cell.measure, members: { ...scope, ...cell.members }, period: cell.period ?? period }))),
    },
  };
}

describe('an edition of the same publisher', () => {
  it('gives its bindings to tables under the same headings, by the names that a person gave', async () => {
    const earlier = await nantong();
    const text = `南通市12345在线平台2025年度运行情况\n\n${tablesAsText(await readNantong2024())}\n`;
    const { bindings, figures, missing } = await proposing(text, { period: '2025', earlier: [earlier] });
    const seats = figures.find(({ raw }) => raw.label === '联动专席人数(名)')?.raw.id ?? '';
    expect(bindings.get(seats)).toMatchObject({ cells: [{ fact: 'indicators', members: { indicator: 'POLICE_110_SEATS' }, period: null }], confidence: 'HIGH', reasons: [{ zh: '同nantong-2024', en: 'as in nantong-2024' }] });
    expect([...bindings.values()].every(({ reasons }) => reasons[0]?.zh === '同nantong-2024')).toBe(true);
    expect(missing).toHaveLength(40);
  });

  it('gives them to sentences of the same words surely, and of nearly the same less so', async () => {
    const text = '南通市12345在线平台2025年度运行情况\n\n一、监督\n\n机关作风类线索120件。\n\n全年提供上线部门工单线索300条。';
    expect(toldBindings(await proposing(text, { period: '2025', earlier: [await nantong()] }))).toEqual([
      '机关作风类线索 | HIGH indicators.value indicator=机关作风类线索', '提供上线部门工单线索 | MEDIUM indicators.value indicator=《政风行风热线》工单线索',
    ]);
  });

  it('gives none to a figure of another kind, and misses nothing where it is another kind of report', async () => {
    const proposal = await proposing('南通市12345在线平台2025年度运行情况\n\n一、监督\n\n机关作风类线索120人。', { period: '2025', earlier: [await nantong()] });
    expect(toldBindings(proposal)).toEqual(['机关作风类线索 | MEDIUM indicators.value indicator=机关作风类线索']);
    expect([proposal.members.map(({ code }) => code).includes('SUPERVISION_CONDUCT_CLUES'), proposal.missing]).toEqual([false, []]);
  });

  it('gives none to a figure that says another time: the year so far is that of January in January alone', async () => {
    const month = (number: number, total: number): string => `南通市12345热线2024年${number}月简报\n\n表1 受理情况\n指标\t本月\t本年累计\n受理量(件)\t300\t${total}\n`;
    const january = asEarlier('2024-01', await proposing(month(1, 300), { period: '2024-01' }), [{ id: '1', section: '', title: '表1 受理情况', note: null, header: [['指标', '本月', '本年累计']], columns: ['本月', '本年累计'], rows: ['受理量(件)'] }]);
    expect(toldBindings(await proposing(month(2, 580), { period: '2024-02', earlier: [january] }))).toEqual(['受理量(件) 本月 | HIGH requests.received', '受理量(件) 本年累计 | HIGH requests.received 2024-01-01/2024-02-29']);
  });

  it('gives no indicator that nobody chose to a figure whose words say more by now, but one that a person chose', async () => {
    const text = (year: number): string => `南通市12345热线${year}年度报告\n\n${year}年，接通率98.1%。`;
    const proposal = await proposing(text(2023), { period: '2023' });
    const [id = ''] = proposal.bindings.keys();
    const kept = (indicator: string): EarlierEdition => asEarlier('2023', { ...proposal, bindings: new Map([[id, { cells: [{ fact: 'indicators', measure: 'value', members: { indicator }, period: null }], confidence: 'MEDIUM', reasons: [] }]]),
      members: [{ dimension: 'indicator', code: indicator, parent: null, label: { zh: '接通率', en: 'Connection rate' }, printed: [], unit: 'RATE' }] });
    expect(toldBindings(await proposing(text(2024), { earlier: [kept('THEME_A1B2C3_RATE_D4E5F6')] }))).toEqual(['接通率 | HIGH calls.connectionRate']);
    expect(toldBindings(await proposing(text(2024), { earlier: [kept('LINE_AVAILABILITY')] }))).toEqual(['接通率 | HIGH indicators.value indicator=接通率']);
  });

  it('gives children of a member, or an indicator, to parts that name the member twice: no cell is made of both', async () => {
    const text = (year: number): string => `南通市12345热线${year}年度报告\n\n${year}年，受理诉求1000件，其中咨询类600件，求助类100件，投诉类200件，举报类100件。`;
    const proposal = await proposing(text(2023), { period: '2023' });
    const last = proposal.figures.at(-1)?.raw.id ?? '';
    const indicator = { dimension: 'indicator', code: 'TIP_OFFS', parent: null, label: { zh: '举报', en: 'Tip-offs' }, printed: [], unit: 'ITEM' };
    const earlier = asEarlier('2023', { ...proposal, members: [...proposal.members, indicator], bindings: new Map([...proposal.bindings, [last, { cells: [{ fact: 'indicators', measure: 'value', members: { indicator: 'TIP_OFFS' }, period: null }], confidence: 'HIGH', reasons: [] }]]) });
    expect(toldBindings(await proposing(text(2024), { earlier: [earlier] })).slice(-2)).toEqual(['投诉类 | HIGH requests.received category=投诉', '举报类 | HIGH indicators.value indicator=举报']);
  });
});
