import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openHotline } from '../../src/cli/openHotline.js';
import type { Random } from '../support/random.js';
import { contentHash } from '../support/warehouseContent.js';
import { OVERLAPPING } from './overlappingBatches.js';

const CHILD = new URL('orderingChild.ts', import.meta.url).pathname;

/** What loading all batches came to. */
export interface OrderedLoad {
  readonly order: readonly number[];
  /** Kills that came before the process had ended. */
  readonly kills: number;
  readonly contentHash: string;
  /** Batches whose stored rows are not those that were loaded. */
  readonly differences: number;
}

/** The batches in an order by chance. */
export function anyOrder(random: Random): number[] {
  const rest = Array.from({ length: OVERLAPPING }, (_, batch) => batch);
  return Array.from({ length: OVERLAPPING }, () => rest.splice(random.whole(0, rest.length - 1), 1)).flat();
}

/** Loads in a child process, which is killed so many milliseconds after it is ready, or not at all. Had it ended before? */
async function loadOnce(folder: string, order: readonly number[], killAfter: number | null): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, order.join(',')], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => { said += bytes.toString(); });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await ended;
  if (timer !== null) clearTimeout(timer);
  if (killAfter === null && !said.includes('done')) throw new Error('the loading failed');
  return said.includes('done');
}

/** Loads every batch in an order, killed and begun again as often as asked. */
export async function loadInOrder(folder: string, order: readonly number[], killsAfter: readonly number[]): Promise<OrderedLoad> {
  let kills = 0;
  for (const killAfter of killsAfter) if (!(await loadOnce(folder, order, killAfter))) kills += 1;
  await loadOnce(folder, order, null);
  const { warehouse } = openHotline(folder);
  const differences = (await warehouse.verifyBatches()).length;
  await warehouse.close();
  return { order, kills, contentHash: contentHash(folder), differences };
}
