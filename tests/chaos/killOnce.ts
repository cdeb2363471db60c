import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openHotline } from '../../src/cli/openHotline.js';
import { NEW_RECORDS } from './batches.js';

const CHILD = new URL('loadingChild.ts', import.meta.url).pathname;

/** What a killed loading left behind. */
export interface Aftermath {
  /** What is wrong: acknowledged rows lost, doubled or partial. None where all is well. */
  readonly faults: readonly string[];
  readonly acknowledged: number;
  /** Milliseconds until the warehouse was open again and had answered. */
  readonly ready: number;
}

/** Loads in a child process and kills it (SIGKILL) so many milliseconds after it began; the milliseconds are counted from its first line. */
async function loadAndKill(folder: string, after: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => { said += bytes.toString(); });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
  clearTimeout(timer);
  return said.split('\n').filter((line) => line.startsWith('ack ')).map((line) => line.slice(4));
}

/** Kills one loading and looks at what is stored. Runs again and again on the same folder. */
export async function killOnce(folder: string, after: number): Promise<Aftermath> {
  const acknowledged = await loadAndKill(folder, after);
  const started = performance.now();
  const { warehouse } = openHotline(folder);
  const snapshot = await warehouse.snapshot();
  const ready = performance.now() - started;
  const batches = await warehouse.batches();
  const [rows] = (await warehouse.read([{ text: 'select count(*), count(distinct record_id), coalesce(sum(resolved), 0) from requests_record', parameters: [] }], snapshot)) ?? [];
  const [rollup] = (await warehouse.read([{ text: 'select coalesce(sum(row_count), 0), coalesce(sum(resolved), 0) from rollup_requests_by_month', parameters: [] }], snapshot)) ?? [];
  const there = new Set(batches.map(({ id }) => id));
  const records = batches.length * NEW_RECORDS;
  const resolved = Math.max(0, records - NEW_RECORDS);
  const faults = [
    ...acknowledged.filter((id) => !there.has(id)).map((id) => `${id} was acknowledged and is not there`),
    ...(await warehouse.verifyBatches()).map(({ message }) => message),
    ...(String(rows) === `${records},${records},${resolved}` ? [] : [`${batches.length} batches hold ${String(rows)} (records, distinct, resolved); expected ${records}, ${records}, ${resolved}`]),
    ...(String(rollup) === `${records},${resolved}` ? [] : [`the rollup holds ${String(rollup)}; expected ${records}, ${resolved}`]),
  ];
  await warehouse.close();
  return { faults, acknowledged: acknowledged.length, ready };
}
