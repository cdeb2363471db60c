import { endOfFirstLine, type Encoding } from './encoding.js';

/** Where the lines of a text begin in the bytes that it was decoded from: as many line feeds come before either. */
export class LinePlaces {
  /** The beginning of a line looked for last, in the text and in the bytes: what is looked for next mostly stands behind it. */
  #at = 0;
  #bytesAt = 0;

  constructor(readonly text: string, readonly bytes: Buffer, readonly encoding: Encoding) {}

  /** Bytes before a place in the text that stands at the beginning of a line. */
  bytesBefore(at: number): number {
    if (at >= this.text.length) return this.bytes.length;
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be') return at * 2;
    if (at < this.#at) [this.#at, this.#bytesAt] = [0, 0];
    for (let feed = this.text.indexOf('\n', this.#at); feed !== -1 && feed < at; feed = this.text.indexOf('\n', feed + 1)) {
      this.#at = feed + 1;
      this.#bytesAt = endOfFirstLine(this.bytes, this.encoding, this.#bytesAt);
    }
    return this.#bytesAt;
  }
}
