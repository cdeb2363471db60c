import { describe, expect, it } from 'vitest';
import type { EarlierEdition } from '../../../src/report/index.js';
import { readNantong2024 } from '../../support/nantong2024.js';
import { tablesAsText } from '../../support/nantongText.js';
import { proposing, toldBindings } from './proposing.js';

async function nantong(): Promise<EarlierEdition> {
  const content = await readNantong2024();
  return { id: content.edition.id, period: content.edition.period, content, members: content.members };
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
});
