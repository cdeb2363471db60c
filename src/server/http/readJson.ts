import { userError } from '../../errors/index.js';

/**
 * Reads a JSON body of UTF-8.
 * @throws a user error where the charset is another one, the bytes are not UTF-8, or the text is not JSON; it says where.
 */
export function readJson(bytes: Uint8Array, contentType: string): unknown {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw userError('UNSUPPORTED_MEDIA_TYPE', `Only UTF-8 is taken, not "${charset}".`, { name: charset });
  const text = decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw notJson(text, error instanceof Error ? error.message : '');
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw userError('NOT_UTF8', 'The body is not UTF-8.', { suggestion: 'Encode the body as UTF-8.' });
  }
}

function notJson(text: string, complaint: string): Error {
  if (text.trim() === '') return userError('MALFORMED_JSON', 'The body is empty; JSON with a "query" was expected.');
  const offset = complaint.startsWith('Unexpected end') ? text.length : Number(/at position (\d+)/.exec(complaint)?.[1] ?? NaN);
  if (!Number.isNaN(offset)) {
    const before = text.slice(0, offset).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    return userError('MALFORMED_JSON', `The body is not JSON: it breaks at ${place}.`, { data: { offset } });
  }
  const token = /^Unexpected token '(.)'/su.exec(complaint)?.[1];
  return userError('MALFORMED_JSON', token === undefined ? 'The body is not JSON.' : `The body is not JSON: unexpected "${token}".`);
}
