/** The bytes of every character that GB18030 writes in two. */
function pairs(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return bytesOf;
}

/** A text in GB18030: ASCII and what has two bytes there, which is all Chinese of daily use. */
export function gb18030(text: string): Buffer {
  const known = pairs();
  return Buffer.from(Array.from(text).flatMap((character) => {
    const bytes = known.get(character);
    if (character.charCodeAt(0) >= 0x80 && bytes === undefined) throw new Error(`"${character}" has no two bytes in GB18030`);
    return character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : [...(bytes ?? [])];
  }));
}
