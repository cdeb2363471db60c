import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { audit } from '../../../src/audit/index.js';
import { auditSource } from '../../../src/cli/audits/auditSource.js';
import { EditionAudits } from '../../../src/cli/audits/editionAudits.js';
import { JudgePool, type JudgePoolOptions } from '../../../src/cli/audits/judging/judgePool.js';
import type { SourceFile } from '../../../src/graphql/index.js';
import type { SqliteWarehouse } from '../../../src/warehouse/index.js';
import { askHotline } from '../../support/askHotline.js';
import { auditedOf } from '../../support/auditedOf.js';
import { readNantong2024 } from '../../support/nantong2024.js';
import { openSeededWarehouse } from '../../support/openTestWarehouse.js';
import { Random } from '../../support/random.js';
import { contentOf, syntheticEdition } from '../../support/syntheticEdition.js';
import { syntheticStar } from '../../support/syntheticStar.js';

const pools: JudgePool[] = [];
afterEach(() => pools.splice(0).forEach((pool) => pool.close()));

function pool(options: Partial<JudgePoolOptions> = {}): JudgePool {
  const made = new JudgePool({ queue: 16, deadline: 120_000, ...options });
  pools.push(made);
  return made;
}

const BULLETIN: SourceFile = { name: 'bulletin.txt', content: Buffer.from('某市2024年热线通报\n\n全市受理诉求1200件,其中电话900件,占比75.0%;网络300件,占比35.0%。\n') };

/** Takes minutes: one block of thousands of counts with growth, one of them wrong. */
function endless(): Parameters<JudgePool['proposal']>[0] {
  const clean = syntheticEdition(new Random(3), { blocks: 1, rows: 90, columns: 90, desks: 2, complete: true }, 'ROUND');
  const [spoiled] = clean.slots.filter(({ table, value }) => table === 'B1' && value >= 10_000);
  return auditedOf(contentOf({ ...clean, slots: clean.slots.map((slot) => (slot === spoiled ? { ...slot, text: String(slot.value + 1000) } : slot)) }), syntheticStar);
}

describe('judging in another process', () => {
  it('comes to what judging here comes to', async () => {
    const nantong = auditedOf(await readNantong2024(), catalogue);
    const judges = pool();
    expect(await judges.edition(nantong)).toEqual(audit(nantong));
    expect(await judges.source(BULLETIN)).toEqual(await auditSource(BULLETIN));
  });

  it('refuses a file as it is refused here', async () => {
    const empty: SourceFile = { name: 'empty.txt', content: Buffer.alloc(0) };
    const here = await auditSource(empty).catch((error: unknown) => error);
    await expect(pool().source(empty)).rejects.toMatchObject({ kind: 'user', code: here instanceof Error && 'code' in here ? here.code : '', message: here instanceof Error ? here.message : '' });
  });

  it('ends at the deadline, and goes on with what comes next', async () => {
    const judges = pool({ deadline: 8000 });
    const answers = (): Promise<boolean> => judges.source(BULLETIN).then(() => true, () => false);
    await expect.poll(answers, { timeout: 60_000 }).toBe(true);
    await expect(judges.proposal(endless())).rejects.toMatchObject({ kind: 'user', code: 'DEADLINE_EXCEEDED', message: 'the audit takes longer than 8 s here; "hotline audit" has no such limit' });
    await expect.poll(answers, { timeout: 60_000 }).toBe(true);
  });

  it('refuses where enough are waiting', async () => {
    const judges = pool({ queue: 2 });
    const asked = await Promise.allSettled([1, 2, 3, 4, 5].map(() => judges.source(BULLETIN)));
    expect(asked.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ kind: 'user', code: 'TOO_BUSY' }) as unknown));
  });
});

describe('a service that judges in another process', () => {
  let warehouse: SqliteWarehouse;
  beforeAll(async () => {
    warehouse = await openSeededWarehouse();
  });
  afterAll(() => warehouse.close());

  it('answers as one that judges here', async () => {
    const query = `{
      reconciliation(edition: "nantong-2024") { summary { verdict covered } findings { id title terms { printed lower upper source { row } } suspects { figures { printed } } explanations { grade text corrections { from to cell { id } } } } }
      whatIf(edition: "nantong-2024", corrections: [{ figure: "1/总计/诉求总量(件)", what: CHANGE, to: "↑5.3%" }]) { resolved { id } introduced { id } }
      requests(groupBy: [CHANNEL]) { rows { received { verdict yoy { verdict } } } }
    }`;
    const here = await askHotline(warehouse, new EditionAudits({ catalogue, warehouse }));
    const there = await askHotline(warehouse, new EditionAudits({ catalogue, warehouse }, pool()));
    const answer = await there(query);
    expect(answer.errors).toEqual([]);
    expect(answer).toEqual(await here(query));
  });

  it('where the audit is ended, a verdict is undetermined and findings are refused', async () => {
    const judges = pool({ deadline: 1 });
    const ask = await askHotline(warehouse, new EditionAudits({ catalogue, warehouse }, judges));
    expect((await ask('{ requests { rows { received { verdict } } } }')).data).toEqual({ requests: { rows: [{ received: { verdict: 'UNDETERMINED' } }] } });
    expect((await ask('{ reconciliation(edition: "nantong-2024") { summary { verdict } } }')).errors).toMatchObject([{ code: 'DEADLINE_EXCEEDED' }]);
  });
});
