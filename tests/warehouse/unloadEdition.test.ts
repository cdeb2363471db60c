import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { answer } from '../../src/answer.js';
import type { EditionContent } from '../../src/model/index.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { importBulletin } from '../support/importedBulletin.js';
import { openSeededWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';
import { batchOf, monthsOf, recordedRequests } from '../support/recordedRequests.js';

const TEXT = `某市12345热线2023年度报告

某市信访局

2023年，受理诉求1000件，同比增加110件，环比上升3.2%。其中咨询类600件，求助类300件，感谢类100件。

县(市、区)	受理量(件)	按时办结率
东山区	600	99.1%
西河县	400	98.2%
总计	1000	98.7%
`;

async function edition(id: string, supersedes?: string, text = TEXT): Promise<EditionContent> {
  return (await importBulletin(new TextEncoder().encode(text), 'report.txt', { id, ...(supersedes === undefined ? {} : { supersedes }) })).content;
}

/** Every row of every table but the version of the data, keys included. */
function everything(folder: string): Record<string, unknown> {
  const file = new Database(join(folder, 'hotline.db'), { readonly: true });
  const tables = file.prepare<[], string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not in ('data_version') order by name").pluck().all();
  const rows = Object.fromEntries(tables.map((table) => [table, file.prepare(`select * from "${table}" order by 1`).raw().all()]));
  file.close();
  return rows;
}

async function received(warehouse: SqliteWarehouse, level: string): Promise<(string | null)[]> {
  const { rows, asked } = await answer({ fact: 'requests', groupBy: ['year'], where: { level: { eq: level }, year: { eq: 2023 } }, measures: ['received'] }, { catalogue, warehouse });
  return asked.measures.flatMap((measure) => rows.map((row) => { const { value } = row.cell(measure); return value === null ? null : `${value.n}`; }));
}

describe('taking an edition out', () => {
  it('leaves everything as if it had never been loaded', async () => {
    const folder = temporaryFolder();
    const warehouse = await openSeededWarehouse(folder);
    await warehouse.loadBatch(batchOf('january', { from: 20240101, to: 20241231 }, recordedRequests(7, 200, monthsOf(2024)).map((row) => ({ ...row, members: { ...row.members, level: 'NANTONG', category: 'HELP' } }))));
    const before = everything(folder);
    const content = await edition('city-2023');
    await warehouse.loadEdition(content);
    expect(everything(folder)).not.toEqual(before);
    expect(await warehouse.unloadEdition('city-2023')).toEqual({ figures: content.figures.length, members: content.members.length, supersededBy: [], superseded: null });
    expect(everything(folder)).toEqual(before);
    expect((await warehouse.snapshot()).editions.map(({ id }) => id)).toEqual(['nantong-2024']);
    expect(await warehouse.loadEdition(content)).toMatchObject({ loaded: true });
    await warehouse.close();
  });

  it('keeps the members that another edition names', async () => {
    const folder = temporaryFolder();
    const warehouse = await openSeededWarehouse(folder);
    const first = await edition('first');
    await warehouse.loadEdition(first);
    const before = (await warehouse.snapshot()).members.get('level')?.codes();
    const second = await edition('second', undefined, TEXT.replace('东山区', '南海区'));
    await warehouse.loadEdition(second);
    const own = second.members.filter(({ code }) => !first.members.some((member) => member.code === code));
    expect(own.map(({ label }) => label.zh)).toContain('南海区');
    expect(await warehouse.unloadEdition('second')).toMatchObject({ members: own.length });
    expect((await warehouse.snapshot()).members.get('level')?.codes()).toEqual(before);
    expect((await warehouse.editionFigures('first'))?.bindings).toEqual(first.bindings);
    await warehouse.close();
  });

  it('says which edition answers again, and which one replaces it', async () => {
    const warehouse = await openSeededWarehouse();
    const city = (await edition('first')).members.find(({ dimension }) => dimension === 'level')?.code ?? '';
    await warehouse.loadEdition(await edition('first'));
    await warehouse.loadEdition(await edition('second', 'first', TEXT.replaceAll('1000', '1100').replace('西河县	400', '西河县	500').replace('600件', '700件')));
    expect(await received(warehouse, city)).toEqual(['1100']);
    await warehouse.loadEdition(await edition('third', 'second', TEXT.replaceAll('1000', '1200').replace('西河县	400', '西河县	600').replace('600件', '800件')));
    expect(await warehouse.unloadEdition('second')).toMatchObject({ supersededBy: ['third'], superseded: 'first' });
    expect(await received(warehouse, city)).toEqual(['1200']);
    expect(await warehouse.unloadEdition('third')).toMatchObject({ supersededBy: [], superseded: null });
    expect(await received(warehouse, city)).toEqual(['1000']);
    await warehouse.close();
  });

  it('tells the nearest id where there is no such edition', async () => {
    const warehouse = await openSeededWarehouse();
    await expect(warehouse.unloadEdition('nantong-2042')).rejects.toThrow('There is no edition "nantong-2042". Did you mean "nantong-2024"?');
    await warehouse.close();
  });
});
