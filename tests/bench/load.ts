import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHotline } from '../../src/cli/openHotline.js';
import { openWriter, type Connection } from '../../src/warehouse/sqlite/connection.js';
import { measuredHotline } from '../support/measuredHotline.js';
import { ADDED_MEMBERS } from '../support/recordedRequests.js';
import { Random } from '../support/random.js';

// Loading a CSV file of requests with everything that loading does, beside a bare insertion of the same rows: npm run build first.
const rows = Number(process.argv[2] ?? '300000');
const MAPPING = new URL('../cases/records/requests/mapping.yaml', import.meta.url).pathname;
const MIGRATIONS = new URL('../../schema/migrations/', import.meta.url).pathname;

/** Seconds by the clock, and those that processors spent: others may use them as well. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

function takenSince(started: number, before: NodeJS.CpuUsage): Taken {
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

async function writeCsv(file: string): Promise<void> {
  const random = new Random(12345);
  const stream = createWriteStream(file);
  const pad = (value: number): string => String(value).padStart(2, '0');
  let text = '工单编号,受理时间,来源,区域,对象,类型,办理方式,状态,是否按时,评价\n';
  for (let row = 0; row < rows; row += 1) {
    const time = `${random.pick([2023, 2024])}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))} ${pad(random.whole(0, 23))}:${pad(random.whole(0, 59))}:${pad(random.whole(0, 59))}`;
    const level = random.pick(['市本级', '县(市、区)', '崇川区', '通州区']);
    const category = random.pick(['咨询', '求助', '投诉', '噪音', '停车', '建议']);
    text += `GD${100_000_000 + row},${time},${random.pick(['电话', '电话', '微信', '网站', '承办转办'])},${level},${random.percent(85) ? '群众' : '企业'},${category},${random.pick(['在线解答', '部门办理'])},${random.percent(90) ? '办结' : '在办'},${random.percent(90) ? '是' : '否'},${random.pick(['', '', '满意', '不满意'])}\n`;
    if (text.length > 1_000_000) {
      if (!stream.write(text)) await once(stream, 'drain');
      text = '';
    }
  }
  stream.end(text);
  await once(stream, 'close');
}

/**
 * Every stored row again into an empty warehouse of the same tables and indexes: one prepared statement a row, its values
 * ready in memory, one transaction, the same `synchronous`, no foreign keys, nothing else. The commit counts as well.
 */
function insertBare(from: string, folder: string): Taken {
  const source: Connection = openWriter(from, MIGRATIONS);
  const columns = source.prepare<[string], { name: string }>('select name from pragma_table_info(?)').all('requests_record').map(({ name }) => name);
  const all = source.prepare<[], (string | number | null)[]>(`select ${columns.join(', ')} from requests_record order by key`).raw();
  const bare = openWriter(join(folder, 'bare.db'), MIGRATIONS);
  bare.pragma('foreign_keys = OFF');
  const insert = bare.prepare<[readonly (string | number | null)[]]>(`insert into requests_record (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`);
  let [wall, processor] = [0, 0];
  const timed = (work: () => void): void => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    work();
    const taken = takenSince(started, before);
    wall += taken.wall;
    processor += taken.processor;
  };
  bare.exec('begin immediate');
  for (let rest: (string | number | null)[][] = [], iterator = all.iterate(), done = false; !done;) {
    rest = [];
    while (rest.length < 50_000 && !done) {
      const next = iterator.next();
      if (next.done === true) done = true;
      else rest.push(next.value);
    }
    const given = rest;
    timed(() => { for (const row of given) insert.run(row); });
  }
  timed(() => bare.exec('commit'));
  bare.close();
  source.close();
  return { wall, processor };
}

/** What the mapping's words stand for, where the catalogue does not say it. */
async function addMembers(folder: string): Promise<void> {
  const { warehouse } = openHotline(folder);
  await warehouse.loadBatch({ id: 'members', fact: 'requests', covers: { from: 20230101, to: 20230101 }, chunks: [{ rows: [], members: ADDED_MEMBERS }] });
  await warehouse.close();
}

const folder = mkdtempSync(join(tmpdir(), 'hotline-load-'));
const csv = join(folder, 'requests.csv');
await writeCsv(csv);
await addMembers(folder);
const { peak, said, ...taken } = measuredHotline(folder, 'load', 'requests', csv, '--mapping', MAPPING);
const bare = insertBare(join(folder, 'hotline.db'), folder);
const rate = ({ wall, processor }: Taken): string => `${Math.round(rows / wall).toLocaleString('en')} rows/s (${wall.toFixed(1)} s, ${processor.toFixed(1)} s of processors)`;
process.stdout.write([
  said.split('\n').find((line) => line.startsWith('Batch ')) ?? '',
  `hotline load   ${rate(taken)}, peak memory ${Math.round(peak / 1e6)} MB`,
  `bare insertion ${rate(bare)}`,
  `ratio ${(bare.wall / taken.wall).toFixed(2)}, of processors ${(bare.processor / taken.processor).toFixed(2)}`,
  '',
].join('\n'));
rmSync(folder, { recursive: true });
