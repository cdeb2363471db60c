import { createHash } from 'node:crypto';
import type { Catalogue, Fact } from '../../../model/index.js';
import type { BatchDifference } from '../../recorded.js';
import type { Connection } from '../connection.js';
import { readMembers } from '../memberStore.js';
import { memberPaths } from './memberPaths.js';
import { quarantineHash } from './quarantineStore.js';
import { readBatches, type BatchRow } from './readBatches.js';
import { recordColumns } from './recordColumns.js';
import { placedText, storedText, type StoredRecord } from './recordText.js';

/** SHA-256 of the stored rows of every batch of a fact, replaced states included, in the order of their keys. */
function rowHashes(connection: Connection, catalogue: Catalogue, fact: Fact): Map<number, string> {
  const columns = recordColumns(catalogue, fact);
  const { byKey } = memberPaths(catalogue, fact, readMembers(connection, catalogue));
  const list = ['key', ...columns.names].join(', ');
  const hashes = new Map<number, ReturnType<typeof createHash>>();
  const rows = connection.prepare<[], StoredRecord>(`select ${list} from "${columns.table}" union all select ${list} from "${columns.earlier}" order by key`).safeIntegers(false).raw();
  for (const row of rows.iterate()) {
    const batch = Number(row[1]);
    const hash = hashes.get(batch) ?? createHash('sha256');
    hashes.set(batch, hash);
    hash.update(placedText(storedText(row, columns, byKey) ?? 'unreadable', Number(row[4]), Number(row[5])));
  }
  return new Map([...hashes].map(([batch, hash]) => [batch, hash.digest('hex')]));
}

const NOTHING = createHash('sha256').digest('hex');

function differencesOf(connection: Connection, batch: BatchRow, table: string, rowsHash: string): BatchDifference[] {
  const told = (where: string, message: string): BatchDifference => ({ batch: batch.id, fact: batch.fact, table: where, message });
  return [
    ...(rowsHash === batch.rowsHash ? [] : [told(table, `the rows stored of batch "${batch.id}" are not those that were loaded`)]),
    ...(quarantineHash(connection, batch.key) === batch.quarantineHash ? [] : [told('quarantine', `the quarantined lines of batch "${batch.id}" are not those that were set aside`)]),
  ];
}

/** What is stored of every batch, held against the hashes of its loading. */
export function verifyBatches(connection: Connection, catalogue: Catalogue): BatchDifference[] {
  return connection.transaction(() => {
    const batches = readBatches(connection);
    return catalogue.facts.filter(({ recorded }) => recorded).flatMap((fact) => {
      const hashes = rowHashes(connection, catalogue, fact);
      const { table } = recordColumns(catalogue, fact);
      const own = batches.filter((batch) => batch.fact === fact.name);
      const strays = [...hashes.keys()].filter((key) => !own.some((batch) => batch.key === key));
      return [
        ...own.flatMap((batch) => differencesOf(connection, batch, table, hashes.get(batch.key) ?? NOTHING)),
        ...strays.map((key) => ({ batch: String(key), fact: fact.name, table, message: `rows are stored of a batch with key ${key}, which is not there` })),
      ];
    });
  })();
}
