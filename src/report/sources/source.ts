import type { Document, DocumentFormat } from '../document/index.js';

/** What a source says. Its title where the format keeps one apart, otherwise null. */
export type Contents = Pick<Document, 'encoding' | 'text' | 'blocks' | 'title'>;

/** A format that can be read. */
export interface Source {
  readonly format: DocumentFormat;
  /** Whether the bytes, or else the file's name, are of this format. */
  readonly recognises: (bytes: Uint8Array, name: string) => boolean;
  /** Reads the whole source. @throws a user error where it cannot be read. */
  readonly read: (bytes: Uint8Array) => Contents | Promise<Contents>;
}
