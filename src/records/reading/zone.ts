import { userError } from '../../errors/index.js';

/** Turns wall-clock time of a place into time and back. Seconds since 1970; wall-clock seconds are counted as if the place were at UTC. */
export class Zone {
  readonly #format: Intl.DateTimeFormat | null;
  readonly #offsets = new Map<number, number>();

  /** @throws a user error where there is no such time zone. */
  constructor(readonly name: string) {
    try {
      this.#format = name === 'UTC' ? null : new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short' });
    } catch (cause) {
      throw userError('BAD_TIME_ZONE', `There is no time zone "${name}"; expected a name such as Asia/Shanghai`, { name, cause });
    }
  }

  /** Seconds that the place is ahead of UTC at a time. */
  offsetAt(seconds: number): number {
    if (this.#format === null) return 0;
    const quarter = Math.floor(seconds / 900);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const parts = new Map(this.#format.formatToParts(quarter * 900_000).map(({ type, value }) => [type, Number(value)]));
    const wall = Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1, parts.get('hour') ?? 0, parts.get('minute') ?? 0, parts.get('second') ?? 0);
    const offset = wall / 1000 - quarter * 900;
    if (this.#offsets.size > 100_000) this.#offsets.clear();
    this.#offsets.set(quarter, offset);
    return offset;
  }

  /** The time of a wall clock; of two times that a clock shows twice, the first. */
  timeOf(wall: number): number {
    const before = wall - this.offsetAt(wall - 86_400);
    return before + this.offsetAt(before) === wall ? before : wall - this.offsetAt(wall - this.offsetAt(wall));
  }
}
