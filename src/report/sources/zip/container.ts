import { Inflate } from 'fflate';
import { LIMITS } from '../limits.js';
import { damagedSource, tooLarge } from '../refusals.js';
import { zipDirectory, type ZipEntry } from './directory.js';

/** Compressed bytes that are inflated at once: what they can grow to is bounded by it. */
const CHUNK = 8 * 1024;
const RATIO_FROM = 1024 * 1024;

/** A zip container whose files are inflated piece by piece, each piece counted before the next, so that a bomb is refused early. */
export class ZipContainer {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #inflated = 0;

  /** @throws DAMAGED_SOURCE, ENCRYPTED_SOURCE, TOO_LARGE */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = zipDirectory(bytes);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Hands over a file's content piece by piece; nothing where there is no such file. @throws TOO_LARGE, DAMAGED_SOURCE */
  read(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    const packed = this.#packed(entry);
    let size = 0;
    const count = (piece: Uint8Array): void => {
      size += piece.length;
      this.#inflated += piece.length;
      this.#check(entry, size);
      if (piece.length > 0) take(piece);
    };
    if (entry.method === 0) count(packed);
    else if (entry.method === 8) inflate(packed, count);
    else throw damagedSource(`"${name}" in the document is packed by a method that Office does not use`);
  }

  #check({ name, compressedBytes }: ZipEntry, size: number): void {
    if (size > LIMITS.inflatedBytes) throw tooLarge(`"${name}" in the document grows beyond its bounds when it is unpacked`, 'inflatedBytes');
    if (this.#inflated > LIMITS.inflatedTotal) throw tooLarge('the document grows beyond its bounds when it is unpacked', 'inflatedTotal');
    if (size > RATIO_FROM && size > compressedBytes * LIMITS.inflatedRatio) {
      throw tooLarge(`"${name}" in the document grows more than ${LIMITS.inflatedRatio} times when it is unpacked`, 'inflatedRatio');
    }
  }

  #packed({ name, offset, compressedBytes }: ZipEntry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (offset + 30 > this.#bytes.length) throw damagedSource(`"${name}" is missing from the document`);
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + compressedBytes > this.#bytes.length) throw damagedSource(`"${name}" in the document is cut short`);
    return this.#bytes.subarray(from, from + compressedBytes);
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  if (packed.length === 0) return;
  for (let at = 0; at < packed.length; at += CHUNK) stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
}
