import { createWriteStream, openSync, type WriteStream } from 'node:fs';
import { userError } from '../errors/index.js';
import type { Catalogue } from '../model/index.js';
import { logLines, type Plan, type Snapshot } from '../query/index.js';
import type { Terminal } from './terminal.js';

function openedAtEnd(path: string): number {
  try {
    return openSync(path, 'a');
  } catch (cause) {
    throw userError('LOG_NOT_WRITABLE', `The log of questions "${path}" cannot be written; name a file in a folder that is there`, { name: path, cause });
  }
}

/** Keeps a log of the questions that are answered, as `hotline advise` reads it. What is in the file already stays. */
export class QuestionLog {
  readonly #catalogue: Catalogue;
  readonly #stream: WriteStream;
  /** Plans are kept ready and used again. */
  readonly #known = new WeakMap<Plan, string>();

  /** @throws a user error where the file cannot be written. */
  constructor(path: string, catalogue: Catalogue, terminal: Terminal) {
    this.#catalogue = catalogue;
    this.#stream = createWriteStream(path, { fd: openedAtEnd(path) });
    this.#stream.on('error', ({ message }) => terminal.progress(`Questions are logged no longer: ${message}`));
  }

  /** Writes how a question cuts its fact. */
  readonly add = (plan: Plan, snapshot: Snapshot): void => {
    if (this.#stream.writable) this.#stream.write(this.#textOf(plan, snapshot));
  };

  /** Ends when everything is written. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#stream.destroyed) return resolve();
      this.#stream.once('close', resolve).end();
    });
  }

  #textOf(plan: Plan, snapshot: Snapshot): string {
    const known = this.#known.get(plan);
    if (known !== undefined) return known;
    const text = logLines(plan, this.#catalogue, snapshot).map((line) => `${line}\n`).join('');
    this.#known.set(plan, text);
    return text;
  }
}
