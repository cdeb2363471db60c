import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Statement } from '../../src/sql/index.js';
import { ReaderPool } from '../../src/warehouse/sqlite/reading/readerPool.js';

const ALIVE = '(r.rowid & 4095 or hotline_alive())';

/** Questions that take far longer than they may, by how they do: the compiler's statements ask now and then whether to go on, others never do. */
export const LATE_QUERIES: Readonly<Record<string, string>> = {
  'groups all rows': `select date_key, county, subcategory, count(*), sum(resolved), sum(satisfied) from requests_record r where ${ALIVE} group by 1, 2, 3`,
  'counts names': `select county, count(distinct record_id) from requests_record r where ${ALIVE} group by 1`,
  'sorts all rows': `select record_id from requests_record r where ${ALIVE} order by substr(record_id, -5), record_id limit 5 offset 100000`,
  'joins rows with rows': `select count(*) from requests_record r, requests_record s where ${ALIVE} and r.resolved + s.resolved + s.line < 0`,
  'never asks': 'with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n',
};

/** How a late question ended. */
export interface LateQuery {
  readonly kind: string;
  /** Milliseconds after its deadline: when the asker was told, and when no process was working on it any more. */
  readonly told: number;
  readonly gone: number;
  /** The question was answered within its time after all, or something else was said than that it is late. */
  readonly fault: string | null;
}

/** Is a process there, and doing something other than waiting to be asked? Told by Linux. */
function isWorking(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return 'RD'.includes(stat.slice(stat.lastIndexOf(')') + 2)[0] ?? 'Z');
  } catch {
    return false;
  }
}

/** Asks what takes too long, again and again, and looks at the processes that are to answer. */
export class LateQueries {
  readonly #pool: ReaderPool;
  readonly #seen = new Set<number>();

  constructor(file: string, private readonly version: string, private readonly deadline: number) {
    this.#pool = new ReaderPool({ file, readers: 1, queue: 4, deadline });
  }

  /** Asks once a reader is ready for it. */
  async ask(kind: string): Promise<LateQuery> {
    await this.#ready();
    const { pids } = this.#pool;
    for (const pid of pids) this.#seen.add(pid);
    const asked = performance.now();
    const late = (): number => performance.now() - asked - this.deadline;
    const fault = await this.#pool.read([{ text: LATE_QUERIES[kind] ?? '', parameters: [], readsRows: true }], this.version).then(
      () => 'was answered in time',
      (error: unknown) => (error instanceof Error && 'code' in error && error.code === 'DEADLINE_EXCEEDED' ? null : String(error)),
    );
    const told = late();
    while (pids.some(isWorking)) await sleep(1);
    return { kind, told, gone: late(), fault };
  }

  /** Processes that are left working although nothing is asked, after a moment in which new ones may have started. */
  async leftWorking(): Promise<readonly number[]> {
    await this.#ready();
    await sleep(1500);
    for (const pid of this.#pool.pids) this.#seen.add(pid);
    return [...this.#seen].filter(isWorking);
  }

  close(): void {
    this.#pool.close();
  }

  async #ready(): Promise<void> {
    const one: Statement = { text: 'select 1', parameters: [], readsRows: true };
    for (let tries = 0; tries < 1000; tries += 1) {
      const answered = await this.#pool.read([one], this.version).then((results) => results !== null, () => false);
      // The one that is to step in has started as well.
      if (answered && this.#pool.pids.length === 2 && !this.#pool.pids.some(isWorking)) return;
      await sleep(20);
    }
    throw new Error('no reader is ready');
  }
}
