const LATIN = new TextDecoder('latin1');

/** The bytes from one place on as characters, one for one. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  return LATIN.decode(bytes.subarray(from, to));
}

/** Whether a source begins with some bytes, written as characters. */
export function beginsWith(bytes: Uint8Array, magic: string): boolean {
  return latin(bytes, 0, magic.length) === magic;
}

/** Binary formats that are met instead of a bulletin, by their first bytes. */
const BINARY: readonly (readonly [string, string])[] = [
  ['\u0089PNG', 'a PNG picture'],
  ['\u00FF\u00D8\u00FF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['BM', 'a BMP picture'],
  ['II*\u0000', 'a TIFF picture'],
  ['MM\u0000*', 'a TIFF picture'],
  ['Rar!', 'a RAR archive'],
  ['7z\u00BC\u00AF', 'a 7z archive'],
  ['\u001F\u008B', 'a gzip archive'],
  ['PAR1', 'a Parquet file'],
  ['{\\rtf', 'an RTF document'],
];

/** What a known binary file is, as in `a PNG picture`; null where it is none of those known. */
export function knownBinary(bytes: Uint8Array): string | null {
  return BINARY.find(([magic]) => beginsWith(bytes, magic) && (magic !== 'BM' || bytes.includes(0)))?.[1] ?? null;
}

const OLE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';

/** What an OLE container holds: an encrypted document, or one of the old Office formats. Null for any other source. */
export function oleContent(bytes: Uint8Array): 'encrypted' | 'old' | null {
  if (!beginsWith(bytes, OLE)) return null;
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name) ? 'encrypted' : 'old';
}
