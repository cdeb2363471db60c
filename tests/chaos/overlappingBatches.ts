import type { BatchChunk, Recorded, RecordedBatch } from '../../src/warehouse/index.js';
import { ADDED_MEMBERS } from '../support/recordedRequests.js';
import { Random } from '../support/random.js';

/** How many batches there are. */
export const OVERLAPPING = 6;
const [RECORDS, ROWS, ROWS_OF_CHUNK] = [1_500, 1_200, 50] as const;

/** What a record says in a state: the same wherever it comes from. */
function request(record: number, state: number): Recorded {
  const random = new Random(record * 10 + state);
  return {
    id: `r${record}`, day: 20240000 + random.whole(1, 12) * 100 + random.whole(1, 28), state,
    members: {
      channel: random.pick(['PHONE', 'WECHAT', 'APP']), level: random.pick(['CITY_PROPER', 'CHONGCHUAN', 'TONGZHOU']), requester: random.pick(['PUBLIC', 'ENTERPRISE']),
      category: random.pick(['HELP', 'NOISE', 'PARKING']), handling: 'DEPARTMENT', service: 'HOTLINE',
    },
    sums: { resolved: state > 2 ? 1 : 0, onTime: random.whole(0, 1), evaluated: 0, satisfied: 0 },
  };
}

async function* chunksOf(batch: number): AsyncGenerator<BatchChunk> {
  const random = new Random(batch + 1);
  for (let from = 0; from < ROWS; from += ROWS_OF_CHUNK) {
    const rows = Array.from({ length: ROWS_OF_CHUNK }, () => request(random.whole(1, RECORDS), random.whole(1, 4)));
    yield { rows, members: from === 0 ? ADDED_MEMBERS : [] };
    // Lets the disk and the signals have their turn, as reading a file does.
    await new Promise((resolve) => { setImmediate(resolve); });
  }
}

/** One of some batches that bring the same records in several states, in any order and more than once. */
export function overlappingBatch(batch: number): RecordedBatch {
  return { id: `b${batch}`, fact: 'requests', covers: { from: 20240101, to: 20241231 }, chunks: chunksOf(batch) };
}
