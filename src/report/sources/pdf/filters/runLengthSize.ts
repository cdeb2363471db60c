/** How many bytes a run-length stream unpacks to: lengths below 128 lead bytes as they are, those above it one that is repeated, 128 ends it. */
export function runLengthSize(bytes: Uint8Array, most: number): number {
  let size = 0;
  for (let at = 0; at < bytes.length && size <= most;) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    size += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  return size;
}
