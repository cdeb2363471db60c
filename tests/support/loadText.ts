import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../schema/catalog.js';
import { batchOfFiles, readMapping } from '../../src/records/index.js';
import type { BatchReceipt, QuarantinedLine, Warehouse } from '../../src/warehouse/index.js';
import { openTestWarehouse, temporaryFolder } from './openTestWarehouse.js';

/** The shortest mapping that loads requests: `id,day,channel,closed`. */
export const SHORT_MAPPING = `fact: requests
timeZone: Asia/Shanghai
record: id
date: { column: day, formats: [YYYY-MM-DD] }
dimensions:
  channel: { column: channel }
  level: { always: CITY_PROPER }
  requester: { always: PUBLIC }
  category: { always: HELP }
  handling: { always: DEPARTMENT }
measures:
  resolved: { number: closed }
  onTime: { always: 0 }
  evaluated: { always: 0 }
  satisfied: { always: 0 }
`;

/** What a file came to. */
export interface LoadedText {
  readonly receipt: BatchReceipt;
  readonly quarantined: readonly QuarantinedLine[];
  readonly warehouse: Warehouse;
}

/** Loads a file that says something, by a mapping. */
export async function loadText(content: string | Uint8Array, { name = 'requests.csv', mapping = SHORT_MAPPING, batch = 'b', warehouse = openTestWarehouse() }: { name?: string; mapping?: string; batch?: string; warehouse?: Warehouse } = {}): Promise<LoadedText> {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, content);
  const { members } = await warehouse.snapshot();
  const read = readMapping(mapping, 'mapping.yaml', catalogue, members);
  const receipt = await warehouse.loadBatch(batchOfFiles([file], read, members, { batch }));
  return { receipt, quarantined: await warehouse.quarantined({ fact: read.fact.name, id: batch }), warehouse };
}

/** `loaded + updated + duplicates + quarantined` of a receipt. */
export function counts({ loaded, updated, duplicates, quarantined }: BatchReceipt): string {
  return `${loaded} + ${updated} + ${duplicates} + ${quarantined}`;
}
