import { endOfFirstLine, endOfLastLine, encodingOf, type Encoding } from './encoding.js';
import { MOST_RECORD } from './limits.js';
import { LinePlaces } from './linePlaces.js';
import type { OpenFile } from './openFile.js';
import type { SourcePlace } from './source.js';

/** Whole lines of a file. */
export interface TextBlock {
  readonly text: string;
  /** 1-based line that the text begins with. */
  readonly line: number;
  /** A record that begins this text has to be read now: nothing more comes, or it is as long as a record may be. */
  readonly full: boolean;
  /** Nothing more comes. */
  readonly last: boolean;
  /** The text is only the beginning of a line that is longer than a record may be. */
  readonly endless: boolean;
  /** The place in the file of a place in the text, which stands at the beginning of a line. */
  readonly offsetOf: (at: number) => number;
}

/** Bytes kept of a line without end. */
const KEPT = 8192;

function countLines(text: string, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** A record's place: what stands there, without the end of its line. */
export function placeIn({ text, offsetOf }: TextBlock, start: number, end: number): SourcePlace {
  return { byteOffset: offsetOf(start), raw: text.slice(start, end).replace(/\r$/u, '') };
}

/** Reads a file as blocks of whole lines. What the reader of a block leaves over comes again at the beginning of the next. */
export class TextBlocks {
  readonly #bytes: AsyncIterator<Buffer>;
  readonly #path: string;
  readonly #declared: Encoding | null;
  #encoding: Encoding | null = null;
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Bytes from `#offset` on that are not done with. */
  #pending: Buffer = Buffer.alloc(0);
  #offset = 0;
  #line = 1;
  #ended = false;
  #given: TextBlock | null = null;
  /** Bytes of the block given last. */
  #size = 0;

  constructor({ bytes, path }: OpenFile, declared: Encoding | null) {
    this.#bytes = bytes[Symbol.asyncIterator]();
    this.#path = path;
    this.#declared = declared;
  }

  /** The next block; null at the end. `consumed`: how far the text before was read, to the beginning of a line. */
  async next(consumed: number): Promise<TextBlock | null> {
    if (this.#given !== null && !this.#given.endless) this.#drop(this.#given, consumed);
    const encoding = this.#encoding ?? (await this.#begin());
    while (!this.#ended && this.#pending.length <= MOST_RECORD && !this.#holdsMore(encoding)) await this.#more();
    if (this.#pending.length === 0) return null;
    const whole = this.#ended ? this.#pending.length : endOfLastLine(this.#pending, encoding);
    this.#given = whole === 0 ? await this.#endless(encoding) : this.#whole(encoding, whole);
    return this.#given;
  }

  /** Another line at least, and twice what is left over, so that a record of many lines is looked through a few times only. */
  #holdsMore(encoding: Encoding): boolean {
    return this.#pending.length >= this.#size * 2 && endOfLastLine(this.#pending, encoding) > this.#size;
  }

  #drop({ text }: TextBlock, consumed: number): void {
    const bytes = new LinePlaces(text, this.#pending.subarray(0, this.#size), this.#encoding ?? 'utf-8').bytesBefore(consumed);
    this.#line += countLines(text, consumed);
    this.#pending = this.#pending.subarray(bytes);
    this.#offset += bytes;
    this.#size -= bytes;
  }

  async #begin(): Promise<Encoding> {
    await this.#more();
    const { encoding, mark } = encodingOf(this.#pending, this.#declared, this.#path);
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#pending = this.#pending.subarray(mark);
    this.#offset = mark;
    return encoding;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#bytes.next();
    if (done === true) this.#ended = true;
    else this.#pending = this.#pending.length === 0 ? value : Buffer.concat([this.#pending, value]);
  }

  #whole(encoding: Encoding, size: number): TextBlock {
    const [bytes, offset] = [this.#pending.subarray(0, size), this.#offset];
    const text = this.#decoder.decode(bytes);
    const places = new LinePlaces(text, bytes, encoding);
    this.#size = size;
    return { text, line: this.#line, full: this.#ended || this.#pending.length > MOST_RECORD, last: this.#ended, endless: false, offsetOf: (at) => offset + places.bytesBefore(at) };
  }

  /** Passes over a line that is too long, and keeps its beginning. */
  async #endless(encoding: Encoding): Promise<TextBlock> {
    const [offset, line] = [this.#offset, this.#line];
    const text = this.#decoder.decode(this.#pending.subarray(0, KEPT));
    let end = 0;
    while (end === 0 && !this.#ended) {
      const passed = this.#pending.length - (this.#pending.length % 2);
      this.#pending = this.#pending.subarray(passed);
      this.#offset += passed;
      await this.#more();
      end = endOfFirstLine(this.#pending, encoding);
    }
    const passed = end === 0 ? this.#pending.length : end;
    this.#pending = this.#pending.subarray(passed);
    this.#offset += passed;
    this.#line += 1;
    this.#size = 0;
    return { text, line, full: true, last: false, endless: true, offsetOf: () => offset };
  }
}
