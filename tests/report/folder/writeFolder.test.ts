import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import type { Edition, EditionContent } from '../../../src/model/index.js';
import { folderTexts, placeOf, proposeEdition, readDocument, readEditionFolder, readReport, writeFolder, type EditionProposal, type WritableEdition } from '../../../src/report/index.js';
import { bulletinCases } from '../../support/bulletinCase.js';
import { temporaryFolder } from '../../support/openTestWarehouse.js';

const EDITION: Omit<Edition, 'title' | 'sha256'> = { id: 'bulletin-2024', publisher: '某市信访局', period: '2024', publishedAt: null, supersedes: null };

interface Made {
  readonly texts: ReadonlyMap<string, string>;
  readonly proposal: EditionProposal;
}

async function made(bytes: Uint8Array, source: string): Promise<Made> {
  const document = await readDocument(bytes, source);
  const raw = readReport(document);
  const title = raw.title === '' ? source : raw.title;
  const proposal = proposeEdition({ document, raw, catalogue, period: EDITION.period, place: placeOf(catalogue, [title]), title, earlier: [] });
  const writable: WritableEdition = { edition: { ...EDITION, title, sha256: document.sha256 }, encoding: document.encoding ?? document.format, tables: raw.tables, proposal, reading: raw, lang: 'ZH' };
  return { texts: folderTexts(writable, catalogue, raw.title), proposal };
}

async function written(text: string): Promise<{ folder: string; made: Made }> {
  const folder = join(temporaryFolder(), 'edition');
  const own = await made(new TextEncoder().encode(text), 'bulletin.txt');
  await writeFolder(folder, own.texts);
  return { folder, made: own };
}

const exactText = (told: unknown): string => JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));

/** What a figure says, and the cells that it states, as text. */
function toldContent({ figures, bindings }: EditionContent): string[] {
  return figures.filter(({ value }) => value !== null).map(({ id, value, interval, change, share }) => exactText({
    value, interval, change: change === null ? null : [change.value, change.unit], share: share?.value ?? null,
    cells: bindings.filter(({ figure }) => figure === id).map(({ fact, measure, period, members }) => [fact, measure, period, ...Object.values(members)]),
  })).sort();
}

function toldProposal({ figures, bindings, scope }: EditionProposal): string[] {
  const dimensions = (name: string): readonly string[] => catalogue.facts.find((fact) => fact.name === name)?.dimensions ?? [];
  return figures.filter(({ raw }) => raw.value !== null).map(({ raw, change, share, amount }) => exactText({
    value: raw.value, interval: raw.interval,
    change: change === null && !amount.printed.includes('(') ? null : (raw.changes.flatMap(({ relative, base }) => (relative !== null && base !== 'PERIOD' ? [[relative.value, relative.unit]] : []))[0] ?? null),
    share: share === null ? null : (raw.share?.value ?? null),
    cells: (bindings.get(raw.id)?.cells ?? []).map(({ fact, measure, period, members }) => [fact, measure, period ?? EDITION.period, ...dimensions(fact).map((name) => members[name] ?? scope[name] ?? '_T')]),
  })).sort();
}

describe('a bulletin as an edition folder', () => {
  it.each(bulletinCases('bulletins').map(({ name, bytes, truth }) => [name, bytes, truth.source] as const))('%s: what is read from the folder is what was proposed', async (_, bytes, source) => {
    const folder = join(temporaryFolder(), 'edition');
    const { texts, proposal } = await made(bytes, source);
    await writeFolder(folder, texts);
    expect(toldContent(await readEditionFolder(folder, catalogue))).toEqual(toldProposal(proposal));
  });
});

const TABLE = `某市12345热线2024年度报告

1.诉求渠道
渠道	受理量(件)	占比(%)	同比(%)
电话	800	80	5.1
网络	200	20	-3.2
合计	1000	100	3.3
`;

describe('the files', () => {
  it('hold changes and shares that stand in columns of their own', async () => {
    const { made: { texts } } = await written(TABLE);
    expect(texts.get('tables/1.csv')?.split('\n').slice(0, 3)).toEqual([
      'row,column,printed,unit,start,end,change,share,changeStart,changeEnd,shareStart,shareEnd',
      '电话,受理量(件),800,ITEM,51,54,5.1,80,58,61,55,57', '网络,受理量(件),200,ITEM,65,68,-3.2,20,72,76,69,71',
    ]);
    expect([TABLE.slice(51, 54), TABLE.slice(58, 61), TABLE.slice(55, 57), TABLE.slice(72, 76)]).toEqual(['800', '5.1', '80', '-3.2']);
  });

  it('say in bindings.yaml how sure each line is, and why', async () => {
    const { made: { texts } } = await written(TABLE);
    const bindings = texts.get('bindings.yaml') ?? '';
    expect(bindings).toMatch(/网络: \{members: \{channel: INTERNET\}\} # (?:HIGH|MEDIUM): 名称中的词：网络、受理量/);
    expect(bindings).toContain('fact: requests\n    measure: received');
  });

  it('say behind a statement what is printed, and let rows say what they count where those of a column count different things', async () => {
    const { made: { texts } } = await written('某市12345热线2024年度报告\n\n全年受理诉求300件。\n\n表1 情况\n指标\t上半年\t下半年\n受理量(件)\t140\t160\n接通率\t98.1%\t98.3%\n');
    const bindings = texts.get('bindings.yaml') ?? '';
    expect(bindings).toContain('- {statement: p2-1, fact: requests, measure: received} # 受理诉求 300件 | HIGH');
    expect(bindings).toMatch(/受理量\(件\): \{fact: requests, measure: received\}.*\n +接通率: \{fact: calls, measure: connectionRate\}/);
    expect(bindings).toMatch(/上半年: \{period: "2024-01-01\/2024-06-30"\}/);
    expect(bindings).not.toContain('cells:');
  });

  it('list a change against the period before, and nothing as not held', async () => {
    const { made: { texts } } = await written('某市12345热线2024年度报告\n\n全年受理诉求100件，环比下降2.5%。');
    expect([texts.get('changes.csv'), texts.get('unread.csv')]).toEqual(['figure,base,change,unit,printed,start,end\np2-1,PERIOD,-2.5,PERCENT,环比下降2.5%,30,38\n', undefined]);
  });
});

describe('a folder that is there already', () => {
  it('is left as it is where it holds just this', async () => {
    const { folder, made: { texts } } = await written(TABLE);
    expect(await writeFolder(folder, texts)).toBe('UNCHANGED');
  });

  it('is never overwritten where somebody corrected it', async () => {
    const { folder, made: { texts } } = await written(TABLE);
    const file = join(folder, 'bindings.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# seen\n`);
    await expect(writeFolder(folder, texts)).rejects.toMatchObject({ kind: 'user', code: 'FOLDER_EXISTS' });
    expect(readFileSync(file, 'utf8')).toContain('# seen');
  });

  it('is never overwritten where it holds something else', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { texts } = await made(new TextEncoder().encode(TABLE), 'bulletin.txt');
    await expect(writeFolder(folder, texts)).rejects.toThrow('--out');
  });
});
