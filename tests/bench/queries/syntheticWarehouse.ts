import Database from 'better-sqlite3';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../../schema/catalog.js';
import { SqliteWarehouse } from '../../../src/warehouse/index.js';
import { MIGRATIONS, NOW } from '../../support/openTestWarehouse.js';
import { printedEdition } from '../../support/printedEdition.js';
import { Random } from '../../support/random.js';

const CHANNELS = ['PHONE', 'PHONE', 'PHONE', 'PHONE', 'PHONE', 'PHONE', 'WECHAT', 'WECHAT', 'WEIBO', 'APP', 'WEB', 'INTERNET_OTHER', 'TRANSFER', 'OTHER'];
const CATEGORIES = ['CONSULTATION', 'HELP', 'COMPLAINT', 'SUGGESTION', 'OTHER'];
export const COUNTIES = Array.from({ length: 10 }, (_, index) => `COUNTY_${index}`);
const SUBCATEGORIES = CATEGORIES.flatMap((category) => Array.from({ length: 8 }, (_, index) => ({ code: `${category}_${index}`, parent: category })));

const added = (dimension: string, code: string, parent: string) => ({ dimension, code, parent, label: { zh: code, en: code }, printed: [], unit: null });
const MEMBERS = [...COUNTIES.map((code) => added('level', code, 'COUNTIES')), ...SUBCATEGORIES.map(({ code, parent }) => added('category', code, parent))];

/** Days of 2023 and 2024, months evenly, by their first 28 days. */
const DAYS = [2023, 2024].flatMap((year) => Array.from({ length: 12 }, (_, month) => Array.from({ length: 28 }, (__, day) => year * 10000 + (month + 1) * 100 + day + 1)).flat());

/** Rows that one statement stores. */
const GROUP = 50;

function open(folder: string): SqliteWarehouse {
  return new SqliteWarehouse({ file: join(folder, 'hotline.db'), catalogue, migrations: MIGRATIONS, now: () => NOW });
}

/** Fills the table of requests by plain SQL: quicker than loading, with the same rows as a batch would leave. */
function storeRows(folder: string, count: number): void {
  const file = new Database(join(folder, 'hotline.db'));
  file.pragma('synchronous = OFF');
  const keys = new Map(file.prepare<[], { dimension: string; code: string; key: number }>('select dimension, code, key from member').all().map(({ dimension, code, key }) => [`${dimension}/${code}`, key]));
  const key = (dimension: string, code: string): number => keys.get(`${dimension}/${code}`) ?? 0;
  const inner = new Set(['WECHAT', 'WEIBO', 'APP', 'WEB', 'INTERNET_OTHER']);
  const channels = CHANNELS.map((code) => [key('channel', inner.has(code) ? 'INTERNET' : code), key('channel', code)]);
  const counties = COUNTIES.map((code) => [key('level', 'NANTONG'), key('level', 'COUNTIES'), key('level', code)]);
  const categories = SUBCATEGORIES.map(({ code, parent }) => [key('category', parent), key('category', code)]);
  const ways = [['ONLINE', 'ONLINE_1'], ['ONLINE', 'ONLINE_2'], ['DEPARTMENT', 'DEPARTMENT'], ['DEPARTMENT', 'DEPARTMENT']].map(([outer = '', leaf = '']) => [key('handling', outer), key('handling', leaf)]);
  const requesters = ['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'ENTERPRISE'].map((code) => key('requester', code));
  const hotline = key('service', 'HOTLINE');
  const random = new Random(20240101);
  const row = (index: number): (number | string)[] => {
    const evaluated = random.percent(55) ? 1 : 0;
    const resolved = random.percent(96) ? 1 : 0;
    return [
      1, `s${index}`, random.pick(DAYS), ...random.pick(channels), ...random.pick(counties), random.pick(requesters), ...random.pick(categories), ...random.pick(ways), hotline,
      resolved, resolved === 1 && random.percent(97) ? 1 : 0, evaluated, evaluated === 1 && random.percent(92) ? 1 : 0,
    ];
  };
  const columns = ['batch_key', 'record_id', 'date_key', 'channel', 'subchannel', 'city', 'level', 'county', 'requester', 'category', 'subcategory', 'handling', 'subhandling', 'service', 'resolved', 'on_time', 'evaluated', 'satisfied'];
  const marks = `(${columns.map(() => '?').join(', ')})`;
  file.transaction(() => {
    file.prepare("insert into batch (key, id, fact, content_hash, covers_from, covers_to, row_count, loaded_count, loaded_at) values (1, 'synthetic', 'requests', 'none', 20230101, 20241231, ?, ?, ?)").run(count, count, NOW.toISOString());
    const insert = file.prepare<(number | string)[]>(`insert into requests_record (${columns.join(', ')}) values ${Array.from({ length: GROUP }, () => marks).join(', ')}`);
    for (let index = 0; index < count; index += GROUP) insert.run(...Array.from({ length: GROUP }, (_, offset) => row(index + offset)).flat());
    file.exec('delete from rollup; update data_version set version = version + 1');
  })();
  file.exec('analyze');
  file.close();
}

/** A warehouse of a number of synthetic requests over two years, built once for every number and kept in the temporary folder. */
export async function syntheticWarehouse(count: number, say: (line: string) => void): Promise<{ readonly warehouse: SqliteWarehouse; readonly file: string }> {
  const folder = join(tmpdir(), `hotline-bench-${count}`);
  if (!existsSync(folder)) {
    const building = `${folder}-building-${process.pid}`;
    mkdirSync(building, { recursive: true });
    say(`building a warehouse of ${count} requests in ${folder} …`);
    const empty = open(building);
    await empty.loadEdition(printedEdition({ id: 'members', fact: 'requests', dimensions: [], members: MEMBERS }));
    await empty.close();
    storeRows(building, count);
    await open(building).close();
    renameSync(building, folder);
  }
  return { warehouse: open(folder), file: join(folder, 'hotline.db') };
}
