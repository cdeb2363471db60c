import type { RatioRole } from '../../cells/index.js';
import { userError } from '../../errors/index.js';
import type { SortDirection } from '../../query/index.js';
import type { Json } from '../../text/index.js';
import { fromUrlText, toUrlText } from './questionText.js';
import { isObject, oneOf, textIn, toJson } from './readJson.js';

/** A question for records from a place on, as an address carries it. */
export interface RecordsRequest {
  readonly fact: string;
  readonly where: Json | undefined;
  /** `Cell.id`. */
  readonly cell: string | undefined;
  readonly role: RatioRole;
  readonly direction: SortDirection;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** A question for records in the letters that a URL carries; equal questions give equal text. */
export function encodeRecordsRequest(request: RecordsRequest): string {
  return toUrlText({ ...request });
}

/**
 * Reads what `encodeRecordsRequest` wrote; names in it are still to be checked.
 * @throws a user error where the text carries none.
 */
export function decodeRecordsRequest(text: string): RecordsRequest {
  const value = fromUrlText(text);
  const fact = isObject(value) ? textIn(value['fact']) : undefined;
  if (!isObject(value) || fact === undefined) throw userError('BAD_QUESTION', 'the address carries no question for records; take it from `csvUrl` of a query for records', { name: text.slice(0, 100), place: { path: 'q' } });
  return {
    fact, where: toJson(value['where']), cell: textIn(value['cell']), role: oneOf(['NUMERATOR', 'DENOMINATOR'], value['role']) ?? 'DENOMINATOR',
    direction: oneOf(['ASC', 'DESC'], value['direction']) ?? 'ASC', after: textIn(value['after']), before: textIn(value['before']),
  };
}
