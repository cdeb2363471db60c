import { Inflate, Unzlib } from 'fflate';
import { LIMITS } from '../limits.js';
import { latin } from '../magic.js';
import { tooLarge } from '../refusals.js';

const CHUNK = 8 * 1024;

/** Compressed streams of a PDF, with where their bytes begin. */
function* flateStreams(bytes: Uint8Array): Generator<{ readonly from: number; readonly filters: number }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    if (latin(bytes, Math.max(0, at - 3), at) === 'end') continue;
    const dictionary = latin(bytes, Math.max(0, at - 1024), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const filters = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const end = bytes[at + 6] === 13 && bytes[at + 7] === 10 ? 8 : 7;
    if (filters > 0) yield { from: at + end, filters };
  }
}

/** How many bytes a stream inflates to, at most one more than is allowed. Damaged streams end where the damage is. */
function inflatedSize(bytes: Uint8Array, from: number, most: number): number {
  const grown = { size: 0, isDone: false };
  const count = (piece: Uint8Array, final: boolean): void => {
    grown.size += piece.length;
    grown.isDone ||= final;
  };
  const stream = (bytes[from] ?? 0) % 16 === 8 ? new Unzlib(count) : new Inflate(count);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('endstream', from);
  const to = end === -1 ? bytes.length : end;
  try {
    for (let at = from; at < to; at += CHUNK) {
      stream.push(bytes.subarray(at, Math.min(to, at + CHUNK)), false);
      if (grown.size > most || grown.isDone) break;
    }
  } catch {
    return grown.size;
  }
  return grown.size;
}

/** Refuses a PDF whose streams would fill the memory. @throws TOO_LARGE */
export function checkStreams(bytes: Uint8Array): void {
  let total = 0;
  for (const { from, filters } of flateStreams(bytes)) {
    if (filters > 1) throw tooLarge('a stream of the PDF is compressed more than once', 'inflatedBytes');
    const size = inflatedSize(bytes, from, LIMITS.inflatedBytes);
    if (size > LIMITS.inflatedBytes) throw tooLarge('a stream of the PDF grows beyond its bounds when it is unpacked', 'inflatedBytes');
    total += size;
    if (total > LIMITS.inflatedTotal) throw tooLarge('the PDF grows beyond its bounds when it is unpacked', 'inflatedTotal');
  }
}
