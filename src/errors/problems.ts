import { formatPlace } from './place.js';
import { HotlineError, userError } from './hotlineError.js';

/** Collects the user's mistakes so that one reading reports them all. */
export class Problems {
  readonly #found: HotlineError[] = [];

  add(error: HotlineError): void {
    this.#found.push(error);
  }

  get count(): number {
    return this.#found.length;
  }

  get all(): readonly HotlineError[] {
    return this.#found;
  }

  /** @throws one error that lists every mistake, coded as the first one is. */
  throwIfAny(summary: string): void {
    const [first] = this.#found;
    if (first === undefined) return;
    if (this.#found.length === 1) throw first;
    const lines = this.#found.slice(0, 20).map((error) => `- ${describeError(error)}`);
    const more = this.#found.length > 20 ? [`… and ${this.#found.length - 20} more`] : [];
    throw userError(first.code, [`${summary} (${this.#found.length} mistakes)`, ...lines, ...more].join('\n'), {
      ...first.details,
    });
  }
}

/** One line: the place, what was wrong, and what to do. */
export function describeError(error: HotlineError): string {
  const place = error.details.place === undefined ? '' : formatPlace(error.details.place);
  return place === '' || error.message.includes(place) ? error.message : `${place}: ${error.message}`;
}
