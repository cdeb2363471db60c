import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, readDocument } from '../../../src/report/sources/index.js';
import { fromAscii85, fromHex, lzwSize, runLengthSize } from '../../../src/report/sources/pdf/filters/index.js';
import { lzwBytes, pdfFile, pdfOfObjects, stream } from './pdfFile.js';
import { refusal, showDocument } from './showDocument.js';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const refused = (content: string, entries: string): Promise<string> => refusal(pdfOfObjects(['<< /Type /Catalog >>', stream(content, entries)]), 'x.pdf');

/** Codes each of which is the next that the decoder makes: a zero, two zeros, three … */
const ROUND = [256, 0, ...Array.from({ length: 4096 - 258 }, (_, at) => 258 + at)];
const FLATE_BOMB = latin(deflateSync(new Uint8Array(LIMITS.inflatedBytes + 1), { level: 9 }));

function ascii85(text: string): string {
  const bytes = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4, '\0'), 'latin1');
  return Array.from({ length: bytes.length / 4 }, (_, at) => {
    let value = bytes.readUInt32BE(at * 4);
    let five = '';
    for (let digit = 0; digit < 5; digit += 1, value = Math.floor(value / 85)) five = String.fromCharCode(0x21 + (value % 85)) + five;
    return five;
  }).join('');
}

describe('streams of a PDF', () => {
  it.each<[string, string, string]>([
    ['LZW', latin(lzwBytes([...Array.from({ length: 8 }, () => ROUND).flat(), 257])), '/Filter /LZWDecode'],
    ['run lengths', '\u0081\u0000'.repeat(400_000), '/Filter [/RunLengthDecode]'],
    ['deflation within hexadecimal digits', Buffer.from(FLATE_BOMB, 'latin1').toString('hex'), '/Filter [/ASCIIHexDecode /FlateDecode]'],
    ['deflation within base 85', `${ascii85(FLATE_BOMB)}~>`, '/Filter [/ASCII85Decode /FlateDecode]'],
    ['deflation whose name is written in codes', FLATE_BOMB, '/Filter /Fl#61teDecode'],
    ['deflation that is named in another object', FLATE_BOMB, '/Filter 9 0 R'],
    ['deflation after a long dictionary', FLATE_BOMB, `/Filter /FlateDecode /Note (${'x'.repeat(4_000)}) `],
    ['two compressions', 'x', '/Filter [/LZWDecode /FlateDecode]'],
  ])('that grow beyond bounds are refused: %s', async (_, content, entries) => {
    expect(await refused(content, entries)).toBe('user TOO_LARGE');
  });

  it('packed by LZW are read', async () => {
    const plain = latin(pdfFile([[[50, 700, '受理诉求5件。']]]));
    const content = /\/Contents 8 0 R[^]*?8 0 obj\n<< \/Length \d+ >>\nstream\n([^]*?)\nendstream/.exec(plain)?.[1] ?? '';
    const codes = content.split('').flatMap((character, at) => [...(at % 200 === 0 ? [256] : []), character.charCodeAt(0)]);
    const objects = plain.split(/\d+ 0 obj\n/).slice(1).map((object) => object.split('\nendobj')[0] ?? '');
    const packed = pdfOfObjects([...objects.slice(0, 7), stream(latin(lzwBytes([...codes, 257])), '/Filter /LZWDecode ')]);
    expect(showDocument(await readDocument(packed, 'x.pdf'))).toEqual(['受理诉求5件。']);
  });

  it('are measured without being unpacked', () => {
    expect(lzwSize(lzwBytes([...ROUND, 257]), Infinity, 1)).toBe(((4096 - 258 + 1) * (4096 - 258 + 2)) / 2);
    expect(lzwSize(lzwBytes([256, 65, 66, 258, 257]), Infinity, 1)).toBe(4);
    expect(runLengthSize(Uint8Array.from([2, 1, 2, 3, 255, 9, 128, 5]), Infinity)).toBe(5);
  });

  it('are unwrapped from text', () => {
    expect(latin(fromHex(Buffer.from('48 65 6C6c6F7>ff')))).toBe('Hellop');
    expect(latin(fromAscii85(Buffer.from('87cURD]j7BEbo80~>')))).toBe('Hello world!');
    expect([...fromAscii85(Buffer.from('z5l~>'))]).toEqual([0, 0, 0, 0, 65]);
  });
});
