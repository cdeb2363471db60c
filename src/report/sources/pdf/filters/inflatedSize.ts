import { Inflate, Unzlib } from 'fflate';

const CHUNK = 8 * 1024;

/** How many bytes a deflated stream unpacks to, as far as it is read: it ends once they are more than is allowed, or where the damage is. */
export function inflatedSize(bytes: Uint8Array, most: number): number {
  const grown = { size: 0, isDone: false };
  const count = (piece: Uint8Array, final: boolean): void => {
    grown.size += piece.length;
    grown.isDone ||= final;
  };
  const stream = (bytes[0] ?? 0) % 16 === 8 ? new Unzlib(count) : new Inflate(count);
  try {
    for (let at = 0; at < bytes.length && grown.size <= most && !grown.isDone; at += CHUNK) stream.push(bytes.subarray(at, at + CHUNK), false);
  } catch {
    return grown.size;
  }
  return grown.size;
}
