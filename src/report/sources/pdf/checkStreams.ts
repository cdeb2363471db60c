import { LIMITS } from '../limits.js';
import { latin } from '../magic.js';
import { tooLarge } from '../refusals.js';
import { fromAscii85, fromHex, inflatedSize, lzwSize, runLengthSize } from './filters/index.js';

/** How many bytes a stream grows to, at most about one more than is allowed. */
type Grown = (bytes: Uint8Array, most: number, dictionary: string) => number;

const lzw: Grown = (bytes, most, dictionary) => lzwSize(bytes, most, /\/EarlyChange\s+0/.test(dictionary) ? 0 : 1);

/** Filters that make a stream larger, by all their names. */
const GROWING: ReadonlyMap<string, Grown> = new Map([
  ['FlateDecode', inflatedSize], ['Fl', inflatedSize], ['LZWDecode', lzw], ['LZW', lzw], ['RunLengthDecode', runLengthSize], ['RL', runLengthSize],
]);

/** Filters that make it smaller: what they wrap may grow. */
const WRAPPING: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array> = new Map([['ASCII85Decode', fromAscii85], ['A85', fromAscii85], ['ASCIIHexDecode', fromHex], ['AHx', fromHex]]);

const FILTER = new RegExp(`/(${[...GROWING.keys(), ...WRAPPING.keys()].join('|')})(?![A-Za-z0-9])`, 'g');

interface PackedStream {
  readonly bytes: Uint8Array;
  readonly dictionary: string;
  /** Names of filters, in the order in which they are undone. */
  readonly filters: readonly string[];
}

/** Names may be written with the codes of their characters, as in `/Fl#61teDecode`. */
function plainNames(dictionary: string): string {
  return dictionary.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** A dictionary stands between its object's beginning and its stream; longer ones than this are looked at in part. */
const LONGEST_DICTIONARY = 16 * 1024;

/** The streams of a PDF that something packs. Where a dictionary names its filters elsewhere they are taken to be the usual one. */
function* packedStreams(bytes: Uint8Array): Generator<PackedStream> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    if (latin(bytes, Math.max(0, at - 3), at) === 'end') continue;
    const before = latin(bytes, Math.max(0, at - LONGEST_DICTIONARY), at);
    const dictionary = plainNames(before.slice(before.lastIndexOf(' obj') + 1));
    const named = [...dictionary.matchAll(FILTER)].map(([, name = '']) => name);
    const filters = named.length === 0 && /\/(?:Filter|F)\s+\d+\s+\d+\s+R/.test(dictionary) ? ['FlateDecode'] : named;
    const from = at + (bytes[at + 6] === 13 && bytes[at + 7] === 10 ? 8 : 7);
    const end = buffer.indexOf('endstream', from);
    if (filters.length > 0) yield { bytes: bytes.subarray(from, end === -1 ? bytes.length : end), dictionary, filters };
  }
}

function sizeOf({ bytes, dictionary, filters }: PackedStream): number {
  if (filters.filter((name) => GROWING.has(name)).length > 1) throw tooLarge('a stream of the PDF is compressed more than once', 'inflatedBytes');
  let unwrapped = bytes;
  for (const name of filters) {
    const grown = GROWING.get(name);
    if (grown !== undefined) return grown(unwrapped, LIMITS.inflatedBytes, dictionary);
    unwrapped = WRAPPING.get(name)?.(unwrapped) ?? unwrapped;
  }
  return unwrapped.length;
}

/** Refuses a PDF whose streams would fill the memory. @throws TOO_LARGE */
export function checkStreams(bytes: Uint8Array): void {
  let total = 0;
  for (const stream of packedStreams(bytes)) {
    const size = sizeOf(stream);
    if (size > LIMITS.inflatedBytes) throw tooLarge('a stream of the PDF grows beyond its bounds when it is unpacked', 'inflatedBytes');
    total += size;
    if (total > LIMITS.inflatedTotal) throw tooLarge('the PDF grows beyond its bounds when it is unpacked', 'inflatedTotal');
  }
}
