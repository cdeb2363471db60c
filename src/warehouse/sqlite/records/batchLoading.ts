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
import { sameState } from './sameState.js';

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

  /** `mostCells`: the cells of a rollup that are kept in memory; some tens of megabytes unless set. */
  constructor(connection: Connection, catalogue: Catalogue, fact: Fact, batchKey: number, covers: DayRange | null, mostCells?: number) {
    this.#connection = connection;
    this.#catalogue = catalogue;
    this.#fact = fact;
    const columns = recordColumns(catalogue, fact);
    this.#encoder = new RowEncoder(columns, covers);
    this.#rollups = maintainRollups(connection, catalogue, fact.name, mostCells);
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
    const setAside = ({ row, text }: EncodedRow, index: number): number => this.#quarantine.add(sameState(row, placeOf?.(index) ?? { byteOffset: 0, raw: text }));
    for (const outcome of this.#rows.store(encoded, this.#members, setAside)) this.#counts[outcome] += 1;
  }

  #addMembers(members: NonNullable<BatchChunk['members']>): void {
    for (const [name, added] of groupBy(members, ({ dimension }) => dimension)) storeMembers(this.#connection, dimensionNamed(this.#catalogue, name), added);
    this.#members = memberPaths(this.#catalogue, this.#fact, readMembers(this.#connection, this.#catalogue));
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
