import { periodLevel, periodOfDay, type DayKey } from '../../model/index.js';
import { readTime, type WrittenTime } from './readTime.js';
import type { TimeFormat } from './timeFormat.js';
import type { Zone } from './zone.js';

/** Seconds from 1970 to midnight at UTC of a day. */
function midnight(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 1000;
}

function dayOf(wall: number): DayKey {
  const date = new Date(wall * 1000);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** Reads days and moments in any of several formats: the first that fits. Texts without an offset are times of the zone. */
export class Moments {
  readonly #existing = new Map<DayKey, boolean>();

  constructor(readonly formats: readonly TimeFormat[], readonly zone: Zone) {}

  /** The day of a text at the place of the records; null where no format fits, or there is no such day. */
  day(text: string): DayKey | null {
    const written = this.#read(text);
    if (written === null) return null;
    const { year, month, day, offset } = written;
    return offset === null ? year * 10000 + month * 100 + day : dayOf(this.#instant(written) + this.zone.offsetAt(this.#instant(written)));
  }

  /** Seconds from 1970 to the moment of a text; null where no format fits, or there is no such day. */
  seconds(text: string): number | null {
    const written = this.#read(text);
    return written === null ? null : this.#instant(written);
  }

  /** What is expected, in words. */
  get expected(): string {
    return this.formats.map(({ written }) => written).join(' or ');
  }

  #instant({ year, month, day, clock, offset }: WrittenTime): number {
    const wall = midnight(year, month, day) + clock;
    return offset === null ? this.zone.timeOf(wall) : wall - offset;
  }

  #read(text: string): WrittenTime | null {
    for (const format of this.formats) {
      const written = readTime(text, format);
      if (written !== null && this.#exists(written)) return written;
    }
    return null;
  }

  #exists({ year, month, day }: WrittenTime): boolean {
    const key = year * 10000 + month * 100 + day;
    const known = this.#existing.get(key);
    if (known !== undefined) return known;
    const exists = year > 0 && month > 0 && month < 13 && periodLevel(periodOfDay(key, 'day')) === 'day';
    this.#existing.set(key, exists);
    return exists;
  }
}
