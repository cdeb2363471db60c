import { userError, type HotlineError } from '../../errors/index.js';
import { LIMITS, type Limit } from './limits.js';

const EXPECTED = 'expected a bulletin as plain text, HTML, .docx, .xlsx or a PDF with text';

/** @returns the user error for a source without any content. */
export function emptySource(what: string): HotlineError {
  return userError('EMPTY_SOURCE', `${what}; ${EXPECTED}`);
}

/** @returns the user error for bytes that are no text and no known format. */
export function binarySource(what: string): HotlineError {
  return userError('BINARY_SOURCE', `${what}; ${EXPECTED}`);
}

/** @returns the user error for a document that asks for a password. */
export function encryptedSource(what: string): HotlineError {
  return userError('ENCRYPTED_SOURCE', `${what} is encrypted; expected a document that opens without a password`, { suggestion: 'save it without a password' });
}

/** @returns the user error for a document whose words are only pictures. */
export function noText(what: string): HotlineError {
  return userError('NO_TEXT', `${what} has no text, perhaps only scanned pages; expected text that can be marked and copied`, { suggestion: 'recognise its text first (OCR)' });
}

/** @returns the user error for a source that cannot be read to its end. */
export function damagedSource(what: string, cause?: unknown): HotlineError {
  return userError('DAMAGED_SOURCE', `${what}; expected the whole file as it was published`, { cause });
}

/** @returns the user error for characters that are not in the encoding. */
export function badEncoding(what: string): HotlineError {
  return userError('BAD_ENCODING', `${what}; expected UTF-8, UTF-16 or GB18030`);
}

/** @returns the user error for a source beyond a limit. */
export function tooLarge(what: string, limit: Limit): HotlineError {
  return userError('TOO_LARGE', `${what}; expected at most ${LIMITS[limit].toLocaleString('en-US')}`, { name: limit, data: { limit: LIMITS[limit] } });
}
