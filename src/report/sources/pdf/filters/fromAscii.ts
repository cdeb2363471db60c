/** The bytes that hexadecimal digits stand for, white space between them left out; `>` ends them. */
export function fromHex(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x3e);
  const digits = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('latin1').replaceAll(/\s+/g, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** The bytes that base-85 characters stand for, five for four; `z` stands for four zeros, `~` ends them. */
export function fromAscii85(bytes: Uint8Array): Uint8Array {
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0x7a ? 1 : 0), 0);
  const made = new Uint8Array(bytes.length + 3 * zeros + 4);
  let [length, group, count] = [0, 0, 0];
  const put = (from: number): void => {
    for (let at = 3; at >= from; at -= 1) {
      made[length] = (group >>> (at * 8)) & 0xff;
      length += 1;
    }
    [group, count] = [0, 0];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && count === 0) put(0);
    else if (byte >= 0x21 && byte <= 0x75) {
      group = group * 85 + byte - 0x21;
      count += 1;
      if (count === 5) put(0);
    }
  }
  if (count > 1) {
    const missing = 5 - count;
    for (let at = 0; at < missing; at += 1) group = group * 85 + 84;
    put(missing);
  }
  return made.subarray(0, length);
}
