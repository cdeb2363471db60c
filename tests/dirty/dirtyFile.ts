import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { Random } from '../support/random.js';
import { lineOf, PLANTED_FAULTS, type Fate, type PlantedFault, type SoundRecord } from './plantedFaults.js';

/** One planted line, as the truth file tells it. */
export interface Planted {
  readonly kind: string;
  readonly rule: string;
  readonly line: number;
  readonly byteOffset: number;
}

/** What was written: what loading must come to. */
export interface DirtyFile {
  readonly records: number;
  readonly loaded: number;
  readonly updated: number;
  readonly duplicates: number;
  /** Lines that must be set aside, in file order. */
  readonly planted: readonly Planted[];
  /** Kinds that were written at least once. */
  readonly kinds: ReadonlySet<string>;
}

/** How the campaign's file becomes records. */
export const DIRTY_MAPPING = `fact: requests
timeZone: Asia/Shanghai
covers: { from: "2023-01-01", to: "2024-12-31" }
record: id
state: { column: state }
date: { column: day, formats: [YYYY-MM-DD] }
dimensions:
  channel: { column: channel }
  level: { always: CITY_PROPER }
  requester: { always: PUBLIC }
  category: { always: HELP }
  handling: { always: DEPARTMENT }
measures:
  resolved: { number: closed }
  onTime: { seconds: { from: began, to: ended, formats: ["YYYY-MM-DD HH:mm:ss"] }, atMost: 3600 }
  evaluated: { always: 0 }
  satisfied: { always: 0 }
`;

/** Of a hundred records, those that are spoiled, come again as they were, and come again in a later state. */
const SHARES = { spoiled: 20, again: 3, later: 3 } as const;

const pad = (value: number): string => String(value).padStart(2, '0');

function soundRecord(index: number, random: Random): SoundRecord {
  const day = `${random.pick([2023, 2024])}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))}`;
  return { id: `r${index}`, day, channel: random.pick(['PHONE', 'WECHAT', '电话', '微信']), closed: String(random.whole(0, 1)), began: `${day} 09:00:00`, ended: `${day} ${pad(random.whole(9, 11))}:30:00`, state: '1' };
}

/** Writes lines and knows where it stands. */
class PlacedLines {
  line = 1;
  byteOffset = 0;
  #pending: Buffer[] = [];
  #size = 0;

  constructor(private readonly stream: WriteStream) {}

  async write(content: string | Buffer): Promise<void> {
    const bytes = Buffer.concat([Buffer.isBuffer(content) ? content : Buffer.from(content), Buffer.from('\n')]);
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) this.line += 1;
    this.byteOffset += bytes.length;
    this.#pending.push(bytes);
    this.#size += bytes.length;
    if (this.#size > 1_000_000) await this.flush();
  }

  async flush(): Promise<void> {
    const all = Buffer.concat(this.#pending);
    [this.#pending, this.#size] = [[], 0];
    if (!this.stream.write(all)) await once(this.stream, 'drain');
  }
}

/** Writes a CSV file of that many records, a part of them spoiled in every way that is known. */
export async function writeDirtyFile(file: string, records: number, seed: number): Promise<DirtyFile> {
  const random = new Random(seed);
  const stream = createWriteStream(file);
  const lines = new PlacedLines(stream);
  const fates = { loaded: 0, updated: 0, duplicate: 0 };
  const planted: Planted[] = [];
  const written = new Map<string, number>();
  let before: SoundRecord | null = null;
  const place = async (content: string | Buffer, kind: string, fate: Fate): Promise<void> => {
    if (typeof fate === 'string') fates[fate] += 1;
    else planted.push({ kind, rule: fate.rule, line: lines.line, byteOffset: lines.byteOffset });
    await lines.write(content);
  };
  await lines.write('id,day,channel,closed,began,ended,state');
  for (let index = 0; index < records; index += 1) {
    const record = soundRecord(index, random);
    const share = random.whole(1, 100);
    const choices: readonly PlantedFault[] = PLANTED_FAULTS.filter(({ kind, atMost = records }) => (written.get(kind) ?? 0) < atMost);
    if (share <= SHARES.spoiled) {
      const { kind, spoil, fate } = random.pick(choices);
      written.set(kind, (written.get(kind) ?? 0) + 1);
      await place(spoil(record, random), kind, fate);
    } else if (before !== null && share <= SHARES.spoiled + SHARES.again) {
      await place(lineOf(before), 'the same again', 'duplicate');
    } else if (before !== null && share <= SHARES.spoiled + SHARES.again + SHARES.later) {
      const later: SoundRecord = { ...before, state: String(Number(before.state) + 1), closed: '1' };
      before = later;
      await place(lineOf(later), 'a later state', 'updated');
    } else {
      before = record;
      await place(lineOf(record), 'sound', 'loaded');
    }
  }
  await lines.flush();
  stream.end();
  await once(stream, 'close');
  return { records, loaded: fates.loaded, updated: fates.updated, duplicates: fates.duplicate, planted, kinds: new Set(written.keys()) };
}
