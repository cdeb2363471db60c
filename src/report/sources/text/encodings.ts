/** Characters of a source and how they were encoded. A byte order mark is left out. */
export interface Decoded {
  readonly encoding: string;
  readonly text: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** Signs that every Chinese bulletin has, in either script. */
const EVERYDAY = /[，。、：；（）的年月日一件人中]/g;

/** The text in an encoding; null where some bytes are none of its characters. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '') };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** The encoding that the first bytes name; null where they name none. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}

/** UTF-16 without a mark: every other byte of its digits, spaces and line ends is zero. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 20 > sample.length && even * 20 < odd) return 'utf-16le';
  return even * 20 > sample.length && odd * 20 < even ? 'utf-16be' : null;
}

function everyday(decoded: Decoded): number {
  return decoded.text.slice(0, 100_000).match(EVERYDAY)?.length ?? 0;
}

/** The likelier of the Chinese encodings, by the signs that every bulletin has. */
function chinese(bytes: Uint8Array): Decoded | null {
  const [first, ...others] = ['gb18030', 'big5'].flatMap((encoding) => decodeAs(bytes, encoding) ?? []);
  return first === undefined ? null : others.reduce((best, each) => (everyday(each) > everyday(best) ? each : best), first);
}

/** The characters of a text: by its mark, as UTF-8 where all bytes are, otherwise in the likelier Chinese encoding. Null where none fits. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = markedEncoding(bytes) ?? utf16WithoutMark(bytes);
  return marked === null ? (decodeAs(bytes, 'utf-8') ?? chinese(bytes)) : decodeAs(bytes, marked);
}
