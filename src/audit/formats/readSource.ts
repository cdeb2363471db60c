import type { Document, RawReport } from '../../report/index.js';

/** A published file as it was read, with what was found in it. */
export interface ReadSource {
  readonly document: Document;
  readonly raw: RawReport;
}
