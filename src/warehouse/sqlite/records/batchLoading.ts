import { createHash } from 'node:crypto';
import { bug } from '../../../errors/index.js';
import { dimensionNamed, type Catalogue, type DayRange, type Fact } from '../../../model/index.js';
import { groupBy } from '../../../text/index.js';
import type { BatchChunk, BatchCounts } from '../../recorded.js';
import type { Connection } from '../connection.js';
import { readMembers, storeMembers } from '../memberStore.js';
import { maintainRollups, type RollupChanges } from '../rollups/maintainRollups.js';
import { RowEncoder, type EncodedRow } from './encodeRow.js';
import { memberPaths, type MemberPaths } from './memberPaths.js';
import { QuarantineStore, quarantineText } from './quarantineStore.js';
import { recordColumns } from './recordColumns.js';
import { RowStore } from './rowStore.js';

/** What a batch came to, with the hashes of what was read and of what is stored. */
export interface LoadedContent extends BatchCounts {
  readonly contentHash: string;
  readonly rowsHash: string;
  readonly quarantineHash: string;
  readonly days: ReadonlySet<number>;
}

/** Takes the chunks of one batch, in order, inside its transaction. */
export class BatchLoading {
  readonly #connection: Connection;
  readonly #catalogue: Catalogue;
  readonly #fact: Fact;
  readonly #encoder: RowEncoder;
  readonly #rows: RowStore;
  readonly #rollups: RollupChanges;
  readonly #quarantine: QuarantineStore;
  readonly #content = createHash('sha256');
  readonly #counts = { LOADED: 0, UPDATED: 0, DUPLICATE: 0, TIE: 0 };
  #members: MemberPaths;
  #input = 0;

  constructor(connection: Connection, catalogue: Catalogue, fact: Fact, batchKey: number, covers: DayRange | null) {
    this.#connection = connection;
    this.#catalogue = catalogue;
    this.#fact = fact;
    const columns = recordColumns(catalogue, fact);
    this.#encoder = new RowEncoder(columns, covers);
    this.#rollups = maintainRollups(connection, catalogue, fact.name);
    this.#rows = new RowStore(connection, columns, batchKey, this.#rollups);
    this.#quarantine = new QuarantineStore(connection, batchKey);
    this.#members = memberPaths(catalogue, fact, readMembers(connection, catalogue));
    this.#content.update(JSON.stringify({ fact: fact.name, covers }));
  }

  /** Takes the next records. @throws a user error where a row does not fit the catalogue. */
  add({ rows, ordered = [], members = [], quarantined = [], placeOf }: BatchChunk): void {
    if (members.length > 0) this.#addMembers(members);
    for (const line of quarantined) {
      this.#content.update(`!${quarantineText(line)}`);
      this.#quarantine.add(line);
    }
    const all = rows.length === 0 ? ordered : [...rows.map((row) => this.#encoder.order(row)), ...ordered];
    const encoded = all.map((row) => this.#encoder.encode(row, this.#members));
    let content = '';
    for (const { text } of encoded) content += `${text}\n`;
    this.#content.update(content);
    this.#input += all.length + quarantined.length;
    this.#rows.store(encoded, this.#members).forEach((outcome, index) => {
      this.#counts[outcome] += 1;
      const row = encoded[index];
      if (outcome === 'TIE' && row !== undefined) this.#setAside(row, placeOf?.(index));
    });
  }

  #addMembers(members: NonNullable<BatchChunk['members']>): void {
    for (const [name, added] of groupBy(members, ({ dimension }) => dimension)) storeMembers(this.#connection, dimensionNamed(this.#catalogue, name), added);
    this.#members = memberPaths(this.#catalogue, this.#fact, readMembers(this.#connection, this.#catalogue));
  }

  #setAside({ row: { id, file, line }, text }: EncodedRow, place = { byteOffset: 0, raw: text }): void {
    const message = `record "${id}" is there already in the same state with other content; nothing tells which of them is later`;
    this.#quarantine.add({ file, line, ...place, rule: 'SAME_STATE', message });
  }

  /** Closes the batch. @throws a bug where a record is not accounted for. */
  finish(): LoadedContent {
    this.#rollups.store();
    const { LOADED: loaded, UPDATED: updated, DUPLICATE: duplicates } = this.#counts;
    const counts = { input: this.#input, loaded, updated, duplicates, quarantined: this.#quarantine.count };
    if (counts.input !== loaded + updated + duplicates + counts.quarantined) throw bug(`records are lost: ${JSON.stringify(counts)}`);
    return { ...counts, contentHash: this.#content.digest('hex'), rowsHash: this.#rows.digest(), quarantineHash: this.#quarantine.digest(), days: this.#encoder.days };
  }
}
