import { LIMITS } from '../limits.js';
import { latin } from '../magic.js';
import { damagedSource, encryptedSource, tooLarge } from '../refusals.js';

/** A file in a zip container, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const NAMES = new TextDecoder();

function endOfDirectory(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  return from + latin(bytes, from, bytes.length).lastIndexOf('PK\u0005\u0006');
}

/**
 * The files that a zip container holds, by name.
 * @throws DAMAGED_SOURCE where the directory is missing, as in a truncated file; ENCRYPTED_SOURCE; TOO_LARGE
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(bytes);
  if (latin(bytes, end, end + 4) !== 'PK\u0005\u0006' || end + END_LENGTH > bytes.length) throw damagedSource('the document ends before its directory, so part of it is missing');
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.zipEntries) throw tooLarge(`the container has ${count} files`, 'zipEntries');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || latin(bytes, at, at + 4) !== 'PK\u0001\u0002') throw damagedSource('the directory of the document is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = NAMES.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/').replace(/^\//, '');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw encryptedSource(`"${name}" in the document`);
    entries.set(name, { name, method: view.getUint16(at + 10, true), compressedBytes: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
