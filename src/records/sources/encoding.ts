import { userError } from '../../errors/index.js';

/** The encodings that a mapping may name. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding that a file begins with, and the length of its byte order mark.
 * A mark says it; without one it is the declared encoding, else UTF-8.
 * @throws a user error where a mark and the declaration contradict each other.
 */
export function encodingOf(start: Buffer, declared: Encoding | null, file: string): { readonly encoding: Encoding; readonly mark: number } {
  const found = MARKS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte));
  if (found === undefined) return { encoding: declared ?? 'utf-8', mark: 0 };
  const [encoding, { length }] = found;
  if (declared !== null && declared !== encoding) throw userError('ENCODING_CONFLICT', `"${file}" begins with the mark of ${encoding}, the mapping says ${declared}`, { name: declared });
  return { encoding, mark: length };
}

/** Where the last line feed ends, in bytes; 0 where there is none. */
export function endOfLastLine(bytes: Buffer, encoding: Encoding, from = bytes.length): number {
  if (encoding === 'utf-8' || encoding === 'gb18030') return bytes.subarray(0, from).lastIndexOf(0x0a) + 1;
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  for (let at = from - (from % 2) - 2; at >= 0; at -= 2) if (bytes[at + low] === 0x0a && bytes[at + high] === 0) return at + 2;
  return 0;
}

/** Where the first line feed ends, in bytes; 0 where there is none. The bytes begin with a whole character. */
export function endOfFirstLine(bytes: Buffer, encoding: Encoding, from = 0): number {
  if (encoding === 'utf-8' || encoding === 'gb18030') return bytes.indexOf(0x0a, from) + 1;
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  for (let at = from; at + 1 < bytes.length; at += 2) if (bytes[at + low] === 0x0a && bytes[at + high] === 0) return at + 2;
  return 0;
}
