import { afterAll, describe, expect, it } from 'vitest';
import { unboundFigures, type EditionContent } from '../../../src/model/index.js';
import { readEditionFolder } from '../../../src/report/index.js';
import { toyCatalogue } from './toyCatalogue.js';
import { TemporaryFolders, toyFiles, type Files } from './toyEdition.js';

const folders = new TemporaryFolders();
afterAll(() => folders.remove());

async function read(files: Files): Promise<EditionContent> {
  return readEditionFolder(await folders.write({ ...toyFiles, ...files }), toyCatalogue);
}

const bindingsOf = ({ bindings }: EditionContent): string[] =>
  bindings.map(({ figure, fact, measure, period, members }) => `${figure} = ${fact}.${measure} ${period} ${JSON.stringify(members)}`);

describe('an edition folder', () => {
  it('gives the edition and its tables as printed', async () => {
    const { edition, tables } = await read({});
    expect(edition).toEqual({
      id: 'toy-2024', title: '图书馆年报', publisher: '图书馆', period: '2024', publishedAt: '2025-01-20', sha256: '0'.repeat(64), supersedes: null,
    });
    expect(tables).toEqual([
      { id: '1', section: '一、数据', title: '到馆', note: null, header: [['读者', '人次', '回访率']], columns: ['人次', '回访率'], rows: ['成人', '儿童'] },
    ]);
  });

  it('reads any run of days as a period, written in one way', async () => {
    const { edition, bindings } = await read({
      'edition.yaml': toyFiles['edition.yaml'].replace('"2024"', '2024-01/2024-06'),
      'bindings.yaml': toyFiles['bindings.yaml'].replace('members: {library: WEST}', 'members: {library: WEST}, period: 2024-03-18/2024-03-24'),
    });
    expect([edition.period, ...new Set(bindings.map(({ period }) => period))]).toEqual(['2024-01-01/2024-06-30', '2024-01-01/2024-06-30', '2024-W12']);
  });

  it('gives every figure with its place', async () => {
    const { figures } = await read({});
    expect(figures.map(({ id, printed, status, place: { start, end } }) => [id, printed, status, start, end])).toEqual([
      ['1/成人/人次', '1,200(↑4.2%)', 'NORMAL', 10, 22],
      ['1/成人/回访率', '40.5%', 'NORMAL', 23, 28],
      ['1/儿童/人次', '800', 'NORMAL', 30, 33],
      ['1/儿童/回访率', '', 'NOT_PUBLISHED', 34, 34],
      ['total', '0.2万次', 'NORMAL', 50, 55],
      ['west', '500次', 'NORMAL', 70, 74],
    ]);
    expect(figures[0]?.change).toMatchObject({ printed: '↑4.2%', start: 16, end: 21 });
    expect(figures[4]?.change).toMatchObject({ printed: '同比增长2%', start: 56, end: 62 });
    expect(figures[5]?.share).toMatchObject({ printed: '占比20%', start: 75, end: 80 });
  });

  it('binds each figure at all dimensions of its fact: named, else the scope, else the total', async () => {
    const content = await read({});
    expect(bindingsOf(content)).toEqual([
      '1/成人/人次 = visits.count 2024 {"library":"EAST","reader":"ADULT"}',
      '1/成人/回访率 = visits.returnRate 2024 {"library":"EAST","reader":"ADULT"}',
      '1/儿童/人次 = visits.count 2024 {"library":"EAST","reader":"CHILD"}',
      '1/儿童/回访率 = visits.returnRate 2024 {"library":"EAST","reader":"CHILD"}',
      'total = visits.count 2024 {"library":"EAST","reader":"_T"}',
      'west = visits.count 2024 {"library":"WEST","reader":"_T"}',
    ]);
    expect(unboundFigures(content)).toEqual([]);
  });

  it('gives the members that it adds', async () => {
    const { members } = await read({});
    expect(members).toEqual([
      { dimension: 'reader', code: 'CHILD', parent: null, label: { zh: '儿童', en: 'Child' }, printed: ['儿童', '少儿'], unit: null },
      { dimension: 'topic', code: 'QUEUE', parent: null, label: { zh: '排队', en: 'Queue' }, printed: [], unit: 'RATE' },
    ]);
  });

  it('lets one figure state several cells, and another period', async () => {
    const content = await read({
      'bindings.yaml': `tables:
  - table: '1'
    fact: visits
    rows: {成人: {members: {reader: ADULT}}}
    columns:
      回访率: {measure: returnRate, also: [{fact: notes, measure: value, members: {topic: QUEUE}}]}
statements:
  - {statement: total, fact: visits, measure: count, period: 2023-Q1, members: {library: _T}}
`.replace('{members: {reader: ADULT}}', '{}'),
    });
    expect(bindingsOf(content)).toEqual([
      '1/成人/回访率 = visits.returnRate 2024 {"library":"EAST","reader":"_T"}',
      '1/成人/回访率 = notes.value 2024 {"topic":"QUEUE"}',
      'total = visits.count 2023-Q1 {"library":"_T","reader":"_T"}',
    ]);
  });

  it('keeps figures that nothing binds, and counts them', async () => {
    const content = await read({ 'bindings.yaml': 'statements:\n  - {statement: total, fact: visits, measure: count}\n' });
    expect(content.figures).toHaveLength(6);
    expect(unboundFigures(content).map(({ id }) => id)).toEqual(['1/成人/人次', '1/成人/回访率', '1/儿童/人次', '1/儿童/回访率', 'west']);
  });

  it('may have no table and no figure', async () => {
    const { figures } = await readEditionFolder(
      await folders.write({
        'edition.yaml': toyFiles['edition.yaml'].replace(/tables:[^]*$/, 'tables: []\n'),
        'statements.csv': toyFiles['statements.csv'].split('\n')[0] ?? '',
        'members.csv': toyFiles['members.csv'],
        'bindings.yaml': '{}',
      }),
      toyCatalogue,
    );
    expect(figures).toEqual([]);
  });
});

describe('the hash of the content', () => {
  it('is the same whatever the layout of the files', async () => {
    const plain = await read({});
    const [heading = '', ...lines] = toyFiles['members.csv'].split('\n');
    const turned = await read({
      'members.csv': [heading, ...lines].map((line) => line.split(',').reverse().join(',')).join('\r\n').replace(/^/, '\uFEFF'),
      'edition.yaml': `# a remark\n${toyFiles['edition.yaml'].replace('period: "2024"\n', '').replace('title:', "period: '2024'\ntitle:")}`,
      'README.md': 'words',
    });
    expect(turned.contentHash).toBe(plain.contentHash);
    expect(plain.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['tables/1-visits.csv', '800', '801'],
    ['statements.csv', '总人次', '总人数'],
    ['members.csv', 'Child', 'Children'],
    ['bindings.yaml', 'library: WEST', 'library: _T'],
    ['edition.yaml', '图书馆年报', '图书馆月报'],
  ] as const)('changes with what %s says', async (file, from, to) => {
    const plain = await read({});
    const changed = await read({ [file]: toyFiles[file].replace(from, to) });
    expect(changed.contentHash).not.toBe(plain.contentHash);
  });
});
