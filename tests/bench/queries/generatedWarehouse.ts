import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command as it is installed: compiled, not translated on the way. */
export const HOTLINE = fileURLToPath(new URL('../../../src/cli/hotline.mjs', import.meta.url));
const SEED = fileURLToPath(new URL('../../../seeds/nantong-2024', import.meta.url));

/** Requests of both years that the generator makes at scale 1. */
const AT_SCALE_1 = 5_778_500;

function hotline(dataFolder: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [HOTLINE, ...args], { env: { ...process.env, HOTLINE_DATA: dataFolder }, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`hotline ${args[0]} ended with ${status}`);
}

/** A data folder with the seed edition and about that many generated requests over two years; built once for every number, and kept in the temporary folder. */
export function generatedWarehouse(requests: number): { readonly dataFolder: string; readonly file: string; readonly requests: number } {
  const scale = (requests / AT_SCALE_1).toFixed(3);
  const dataFolder = join(tmpdir(), `hotline-bench-${requests}`);
  if (!existsSync(dataFolder)) {
    const building = `${dataFolder}-building-${process.pid}`;
    const records = join(building, 'records');
    mkdirSync(building, { recursive: true });
    hotline(building, 'load', SEED);
    hotline(building, 'generate', '--edition', 'nantong-2024', '--facts', 'requests', '--scale', scale, '--out', records);
    hotline(building, 'load', 'requests', join(records, 'requests-2023.csv'), join(records, 'requests-2024.csv'), '--mapping', join(records, 'requests.mapping.yaml'));
    rmSync(records, { recursive: true });
    renameSync(building, dataFolder);
  }
  const file = join(dataFolder, 'hotline.db');
  const database = new Database(file, { readonly: true });
  const found = database.prepare<[], { count: number }>('select sum(loaded_count) as count from batch').get()?.count ?? 0;
  database.close();
  return { dataFolder, file, requests: found };
}
