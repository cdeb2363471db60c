import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { rational, toDecimal } from '../../src/interval/index.js';
import { unboundFigures, type EditionContent, type Figure } from '../../src/model/index.js';
import { readEditionFolder } from '../../src/report/index.js';

let content: EditionContent;
beforeAll(async () => {
  content = await readEditionFolder(fileURLToPath(new URL('../../seeds/nantong-2024', import.meta.url)), catalogue);
});

/** Figure → `value ↑change /share`, as decimals. */
function spoken({ value, status, change, share }: Figure): string {
  const parts = [value === null ? status : toDecimal(value)];
  if (change !== null) parts.push(change.value === null ? '—' : `change ${toDecimal(change.value)}`);
  if (share !== null) parts.push(`share ${toDecimal(share.value)}`);
  return parts.join(' ');
}

/** The values that the figures of one table state, row by row. */
function table(id: string): string[] {
  return content.figures.filter(({ place }) => place.table === id).map((figure) => figure.printed);
}

/** What is bound to a cell: dimensions that are not named stand at their scope or total. */
function stating(fact: string, measure: string, members: Readonly<Record<string, string>> = {}): string[] {
  const at: Readonly<Record<string, string>> = { level: 'NANTONG', service: 'HOTLINE', ...members };
  return content.bindings
    .filter((binding) => binding.fact === fact && binding.measure === measure)
    .filter((binding) => Object.entries(binding.members).every(([dimension, code]) => code === (at[dimension] ?? '_T')))
    .flatMap(({ figure }) => content.figures.find(({ id }) => id === figure) ?? [])
    .map((figure) => spoken(figure));
}

describe('the edition nantong-2024', () => {
  it('holds 69 cells with a value, 3 without, and 40 figures of the narrative', () => {
    const inTables = content.figures.filter(({ place }) => place.table !== null);
    expect(inTables.filter(({ value }) => value !== null)).toHaveLength(69);
    expect(inTables.filter(({ status }) => status === 'NOT_PUBLISHED').map(({ id }) => id)).toEqual([
      '4/南通市/企业群众查询使用量/信息(条次)/2', '4/南通市/企业群众查询使用量/问答(对次)/2', '6/非警务警情减负率',
    ]);
    expect(content.figures.filter(({ place }) => place.table === null)).toHaveLength(40);
  });

  it('leaves no figure without a meaning', () => {
    expect(unboundFigures(content)).toEqual([]);
    expect(content.tables.map(({ id, rows, columns }) => [id, rows.length, columns.length])).toEqual([
      ['1', 3, 8], ['2', 1, 5], ['3', 1, 10], ['4', 1, 8], ['5', 3, 6], ['6', 1, 7],
    ]);
  });

  it('prints the tables as they stand, annotations that look wrong included', () => {
    expect(table('1').slice(0, 8)).toEqual([
      '2873591(↑4.2%)', '2315070(↑5%)', '460419(↑6.3%)', '88189(↓27.6%)', '9913(↑0.56%)', '1949045(↑426.1%)', '190671(↓6.4%)', '733875',
    ]);
    expect(table('2')).toEqual(['2557842(↑4.35%)', '99.02%(↑0.32%)', '6.3(↓4.55%)', '138.19(↓3.33%)', '0.4%(↓0.05%)']);
    expect(table('3')).toEqual([
      '28(—)', '449(—)', '544(↑85.67%)', '1069(↑0.38%)', '6411(↑0.82%)', '2572(↑78.49%)', '3839(↓21.94%)', '2458(↓57.59%)', '3660(↑889.19%)', '293(↑52.60%)',
    ]);
    expect(table('4')).toEqual(['647(—)', '679(—)', '5546(↑20.02%)', '3568(↑22.82%)', '41406(↓85.14%)', '21756(↑181.96%)', '', '']);
    expect(table('5')).toEqual(['0', '7', '7', '729', '21', '10', '0', '23', '23', '2515', '69', '6', '0', '30', '30', '3244', '90', '16']);
    expect(table('6')).toEqual(['78', '58821', '11599', '47222', '100%', '99.62%', '']);
  });

  it('prints the narrative in reading order', () => {
    const statements = content.figures.filter(({ place }) => place.table === null);
    expect(statements.map(spoken)).toEqual([
      '4684000 change 0.023', '32000 change 0.424', '2957000', '769000', '926000', '2388000 share 0.808', '467000 share 0.158',
      '2874000 change 0.042', '83000 change 0.649', '1575000', '458000', '895000', '16000', '13000', '2188000', '0.74', '769000',
      '84', '1308', '6186', '30', '4', '20', '449', '1613', '6411', '679', '5546', '3568', '63000', '30', '1', '5',
      '420', '83000', '0.998', '109', '53', '8627', '232',
    ]);
    const places = statements.map(({ place }) => place.start ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('gives every figure a place of its own', () => {
    const places = content.figures.map(({ place }) => [place.start ?? -1, place.end ?? -1] as const).sort(([a], [b]) => a - b);
    expect(places.every(([start], index) => start >= (places[index - 1]?.[1] ?? 0))).toBe(true);
  });
});

describe('what the figures of nantong-2024 state', () => {
  it('requests in all, by channel, requester, category and handling', () => {
    expect(stating('requests', 'received')).toEqual(['2956775 change 0.054', '2957000']);
    expect(stating('requests', 'received', { channel: 'PHONE' })).toEqual(['2387563 change 0.064', '2388000 share 0.808']);
    expect(stating('requests', 'received', { channel: 'OTHER' })).toEqual(['10280']);
    expect(stating('requests', 'received', { requester: 'ENTERPRISE' })).toEqual(['83184 change 0.649', '83000 change 0.649', '83000']);
    expect(stating('requests', 'received', { requester: 'PUBLIC', channel: 'TRANSFER' })).toEqual(['88189 change -0.276']);
    expect(stating('requests', 'received', { category: 'CONSULTATION' })).toEqual(['1575000']);
    expect(stating('requests', 'received', { handling: 'ONLINE_1' })).toEqual(['1992768 change 0.0103']);
    expect(stating('requests', 'received', { handling: 'ONLINE' })).toEqual(['2188000']);
    expect(stating('requests', 'received', { handling: 'DEPARTMENT' })).toEqual(['768761 change -0.0251', '769000']);
    expect(stating('requests', 'onlineAnswerRate')).toEqual(['0.74']);
    expect(stating('requests', 'satisfactionRate', { requester: 'ENTERPRISE' })).toEqual(['0.998']);
  });

  it('calls', () => {
    expect(['answered', 'within30sRate', 'averageWait', 'averageTalk', 'over10MinRate'].map((measure) => stating('calls', measure))).toEqual([
      ['2557842 change 0.0435'], ['0.9902 change 0.0032'], ['6.3 change -0.0455'], ['138.19 change -0.0333'], ['0.004 change -0.0005'],
    ]);
  });

  it('the public services', () => {
    expect(stating('requests', 'received', { service: 'TALENT' })).toEqual(['6411 change 0.0082', '6411']);
    expect(stating('requests', 'received', { service: 'TALENT', handling: 'DEPARTMENT' })).toEqual(['293 change 0.526']);
    expect(stating('knowledge', 'entries', { service: 'TALENT' })).toEqual(['544 change 0.8567']);
    expect(stating('knowledge', 'knowledgeTotal', { service: 'TALENT' })).toEqual(['1613']);
    expect(stating('knowledge', 'entries', { service: 'ENCYCLOPAEDIA' })).toEqual(['5546 change 0.2002', '5546']);
    expect(stating('knowledge', 'viewsTotal', { service: 'ENCYCLOPAEDIA' })).toEqual(['63000']);
    expect(stating('knowledge', 'views', { service: 'XIAOSU', level: 'COUNTIES' })).toEqual(['2515']);
    expect(stating('knowledge', 'conversions', { service: 'XIAOSU' })).toEqual(['16']);
    expect(stating('knowledge', 'citedReplies', { service: 'XIAOSU', level: 'CITY_PROPER' })).toEqual(['0']);
    expect(stating('requests', 'onTimeRate', { service: 'XIAOSU' })).toEqual(['1']);
    expect(stating('requests', 'satisfactionRate', { service: 'POLICE_110' })).toEqual(['0.9962']);
  });

  it('indicators, each in the unit of its own', () => {
    expect(stating('indicators', 'value', { indicator: 'TALENT_SPECIALISTS' })).toEqual(['449 —', '449']);
    expect(stating('indicators', 'value', { indicator: 'ENCYCLOPAEDIA_SPECIALISTS' })).toEqual(['679 —', '679']);
    expect(stating('indicators', 'value', { indicator: 'POLICE_110_ON_TIME_RATE' })).toEqual(['1']);
    expect(stating('indicators', 'value', { indicator: 'POLICE_110_BURDEN_REDUCTION_RATE' })).toEqual(['NOT_PUBLISHED']);
    const stated = new Set(content.bindings.map(({ members }) => members['indicator']));
    expect(content.members.filter(({ code, parent }) => parent !== null && !stated.has(code))).toEqual([]);
    const units = new Map(content.members.map(({ code, unit }) => [code, unit]));
    for (const { figure, members } of content.bindings.filter(({ fact }) => fact === 'indicators')) {
      expect(units.get(members['indicator'] ?? '')).toBe(content.figures.find(({ id }) => id === figure)?.unit);
    }
  });

  it('keeps the rounding of figures in 万, and of changes', () => {
    const consultation = content.figures.find(({ id }) => id === 'category-consultation');
    expect(consultation?.interval).toEqual({
      lower: { value: rational(1_574_500), open: false }, upper: { value: rational(1_575_500), open: false },
    });
    expect(content.figures.find(({ id }) => id === '2/30秒人工接通率')?.change?.unit).toBe('AMBIGUOUS');
  });
});
