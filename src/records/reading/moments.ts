import { readMoment, type Moment, type TimeFormat } from './timeFormat.js';
import type { Zone } from './zone.js';

/** Days come again and again; times seldom do. */
const MOST_KNOWN = 20_000;

/** Reads moments in any of several formats: the first that fits. */
export class Moments {
  readonly #known = new Map<string, Moment | null>();

  constructor(readonly formats: readonly TimeFormat[], readonly zone: Zone) {}

  /** Null where no format fits. */
  read(text: string): Moment | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const read = this.#first(text);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(text, read);
    return read;
  }

  /** What is expected, in words. */
  get expected(): string {
    return this.formats.map(({ written }) => written).join(' or ');
  }

  #first(text: string): Moment | null {
    for (const format of this.formats) {
      const read = readMoment(text, format, this.zone);
      if (read !== null) return read;
    }
    return null;
  }
}
