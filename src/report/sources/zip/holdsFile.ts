import { latin } from '../magic.js';

/** Whether a zip container, even a truncated one, names a file. */
export function holdsFile(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1') && latin(bytes, 0, 2) === 'PK';
}
