import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/report/sources/index.js';
import { bytesOf } from './showDocument.js';

/** 电话5件。 as each encoding writes it, by hand. */
const TELEPHONE_5: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xe7, 0x94, 0xb5, 0xe8, 0xaf, 0x9d, 0x35, 0xe4, 0xbb, 0xb6, 0xe3, 0x80, 0x82]],
  ['utf-8', [0xef, 0xbb, 0xbf, 0xe7, 0x94, 0xb5, 0xe8, 0xaf, 0x9d, 0x35, 0xe4, 0xbb, 0xb6, 0xe3, 0x80, 0x82]],
  ['utf-16le', [0xff, 0xfe, 0x35, 0x75, 0xdd, 0x8b, 0x35, 0x00, 0xf6, 0x4e, 0x02, 0x30]],
  ['utf-16be', [0xfe, 0xff, 0x75, 0x35, 0x8b, 0xdd, 0x00, 0x35, 0x4e, 0xf6, 0x30, 0x02]],
  ['utf-16le', [0x35, 0x75, 0xdd, 0x8b, 0x35, 0x00, 0xf6, 0x4e, 0x02, 0x30]],
  ['gb18030', [0xb5, 0xe7, 0xbb, 0xb0, 0x35, 0xbc, 0xfe, 0xa1, 0xa3]],
];

describe('the encoding', () => {
  it.each(TELEPHONE_5)('%s is found and said', async (encoding, bytes) => {
    const document = await readDocument(Uint8Array.from(bytes), 'x.txt');
    expect([document.encoding, document.text]).toEqual([encoding, '电话5件。']);
  });

  it('Big5 is told from GB18030 by everyday signs', async () => {
    // 電話5件，的。
    const document = await readDocument(Uint8Array.from([0xb9, 0x71, 0xb8, 0xdc, 0x35, 0xa5, 0xf3, 0xa1, 0x41, 0xaa, 0xba, 0xa1, 0x43]), 'x.txt');
    expect([document.encoding, document.text]).toEqual(['big5', '電話5件，的。']);
    expect(document.blocks[0]).toMatchObject({ kind: 'paragraph', text: '电话5件，的。' });
  });

  it('a page that declares GBK is read as GB18030', async () => {
    const page = [...bytesOf('<html><head><meta charset="gbk"></head><body><p>'), 0xb5, 0xe7, 0xbb, 0xb0, 0x35, 0xbc, 0xfe, ...bytesOf('</p></body></html>')];
    const document = await readDocument(Uint8Array.from(page), 'x.html');
    expect([document.format, document.encoding, document.blocks[0]]).toMatchObject(['html', 'gb18030', { text: '电话5件' }]);
  });

  it('a page that declares it wrongly is read all the same', async () => {
    const document = await readDocument(bytesOf('<html><head><meta charset="big5"></head><body><p>电话5件，网络3件。</p></body></html>'), 'x.html');
    expect(document.blocks[0]).toMatchObject({ text: '电话5件，网络3件。' });
  });

  it('the hash is of the bytes as they are', async () => {
    const document = await readDocument(bytesOf('abc'), 'x.txt');
    expect(document.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
