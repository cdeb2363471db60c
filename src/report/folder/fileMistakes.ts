import { userError, type ErrorDetails, type Problems } from '../../errors/index.js';

/** What may be told beside a mistake. */
export type MistakeDetails = Pick<ErrorDetails, 'name' | 'suggestion'> & { readonly column?: string };

/** Collects the mistakes of one file, each with its line; the same mistake on the same line is told once. */
export class FileMistakes {
  readonly #told = new Set<string>();

  constructor(
    /** Relative to the edition folder, as in `tables/1-requests.csv`. */
    readonly file: string,
    readonly problems: Problems,
  ) {}

  /** Adds a mistake; `line` is null where the whole file is meant. */
  add(code: string, line: number | null, message: string, { column, ...details }: MistakeDetails = {}): void {
    const place = { file: this.file, ...(line === null ? {} : { line }), ...(column === undefined ? {} : { column }) };
    const key = JSON.stringify([code, line, message, column]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.problems.add(userError(code, message, { ...details, place }));
  }
}
