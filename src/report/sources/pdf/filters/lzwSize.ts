const CLEAR = 256;
const END = 257;
const CODES = 4096;

/** How wide a code is that is read when there are so many; the width changes one code early unless the stream says otherwise. */
function widthOf(codes: number): number {
  return codes >= 2048 ? 12 : codes >= 1024 ? 11 : codes >= 512 ? 10 : 9;
}

/** How many bytes an LZW stream unpacks to, as far as it is read: it ends once they are more than is allowed. Only lengths are kept, nothing is unpacked. */
export function lzwSize(bytes: Uint8Array, most: number, early: 0 | 1): number {
  const lengths = new Uint16Array(CODES).fill(1, 0, CLEAR);
  let [next, before, size, held, bits] = [END + 1, 0, 0, 0, 0];
  for (const byte of bytes) {
    const width = widthOf(next + early);
    held = ((held << 8) | byte) & 0xff_ff_ff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END || size > most) break;
    if (code === CLEAR) {
      [next, before] = [END + 1, 0];
      continue;
    }
    const length = code < next ? (lengths[code] ?? 0) : before + 1;
    size += length;
    if (before > 0 && next < CODES) {
      lengths[next] = before + 1;
      next += 1;
    }
    before = length;
  }
  return size;
}
