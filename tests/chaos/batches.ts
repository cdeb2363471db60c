import type { BatchChunk, RecordedBatch, Recorded } from '../../src/warehouse/index.js';

/** New records of a batch; as many of the batch before come again in a later state. */
export const NEW_RECORDS = 1_500;

function request(batch: number, index: number, state: number): Recorded {
  return {
    id: `r${batch}-${index}`, day: 20240101 + (index % 28), members: { channel: state === 0 ? 'PHONE' : 'WEB', level: 'CITY_PROPER', requester: 'PUBLIC', category: 'HELP', handling: 'DEPARTMENT', service: 'HOTLINE' },
    sums: { resolved: state, onTime: 0, evaluated: 0, satisfied: 0 }, state,
  };
}

async function* chunksOf(batch: number): AsyncGenerator<BatchChunk> {
  for (let from = 0; from < NEW_RECORDS; from += 100) {
    const indexes = Array.from({ length: 100 }, (_, index) => from + index);
    yield { rows: [...indexes.map((index) => request(batch, index, 0)), ...(batch === 0 ? [] : indexes.map((index) => request(batch - 1, index, 1)))] };
    // Lets the disk and the signals have their turn, as reading a file does.
    await new Promise((resolve) => { setImmediate(resolve); });
  }
}

/** A batch of a known sequence: after `n` of them there are n × 1,500 records, all but the last 1,500 resolved. */
export function chaosBatch(batch: number): RecordedBatch {
  return { id: `b${batch}`, fact: 'requests', covers: { from: 20240101, to: 20240131 }, chunks: chunksOf(batch) };
}
