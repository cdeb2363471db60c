import { LIMITS } from '../limits.js';
import { badEncoding, binarySource, emptySource, tooLarge } from '../refusals.js';
import type { Decoded } from './encodings.js';

/** Share of lost characters from which a text is taken for one in another encoding. */
const LOST_SHARE = 0.002;

/** Control characters that stand in no text: all but tabs, line ends, form feeds and escapes. */
function controlCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) count += 1;
  }
  return count;
}

/** A character takes at most this many bytes in any encoding that is read. */
const CHARACTER_BYTES = 4;

/** Refuses bytes that are more than the characters of a text can take, before they are decoded. @throws TOO_LARGE */
export function checkBytes(bytes: Uint8Array): void {
  if (bytes.length > CHARACTER_BYTES * LIMITS.characters) throw tooLarge(`the text has ${bytes.length} bytes, more than its characters can take`, 'characters');
}

/**
 * The text, if it can be read for figures.
 * @throws BAD_ENCODING where no encoding fits, or lost characters (U+FFFD) are many or beside a digit.
 * @throws BINARY_SOURCE, EMPTY_SOURCE, TOO_LARGE
 */
export function checkText(decoded: Decoded | null): Decoded {
  if (decoded === null) throw badEncoding('the bytes are no text in any known encoding');
  const { text } = decoded;
  if (text.trim() === '') throw emptySource('the source has no characters but white space');
  if (text.length > LIMITS.characters) throw tooLarge(`the text has ${text.length} characters`, 'characters');
  if (text.includes('\u0000') || controlCharacters(text) > text.length / 1000) throw binarySource('the source is binary');
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  if (lost > text.length * LOST_SHARE || /\d\uFFFD|\uFFFD\d/.test(text)) {
    throw badEncoding(`${lost} characters of the text were lost before it was published (U+FFFD), the first at character ${text.indexOf('\uFFFD')}`);
  }
  return decoded;
}
