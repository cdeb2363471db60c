import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, readDocument } from '../../../src/report/sources/index.js';
import { sheetRow, wordFile, wordParagraph, workbookFile } from './officeFiles.js';
import { pdfFile, pdfOfObjects } from './pdfFile.js';
import { bytesOf, cellsOf, refusal } from './showDocument.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function utf16(text: string): number[] {
  return text.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
}

/** A document whose body is a megabyte of spaces, many times over, packed to almost nothing. */
function bomb(megabytes: number): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${wordParagraph(' '.repeat(megabytes * 1024 * 1024))}</w:body></w:document>`) }, { level: 9 });
}

describe('what cannot be read is refused', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['an empty file', new Uint8Array(), 'x.txt', 'user EMPTY_SOURCE'],
    ['a text of white space', bytesOf(' \n\t\u3000'), 'x.txt', 'user EMPTY_SOURCE'],
    ['a page that shows nothing', bytesOf('<html><body><script>1</script></body></html>'), 'x.html', 'user EMPTY_SOURCE'],
    ['a Word document without words', wordFile(wordParagraph('')), 'x.docx', 'user EMPTY_SOURCE'],
    ['a workbook without words', workbookFile({ sheets: [['a', '<sheetData/>']] }), 'x.xlsx', 'user EMPTY_SOURCE'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'x.txt', 'user BINARY_SOURCE'],
    ['binary that decodes', Uint8Array.from({ length: 400 }, (_, at) => at % 32), 'x.txt', 'user BINARY_SOURCE'],
    ['an old Word document', Uint8Array.from([...OLE, ...utf16('WordDocument')]), 'x.doc', 'user BINARY_SOURCE'],
    ['another zip file', zipSync({ 'a.txt': strToU8('5') }), 'x.zip', 'user BINARY_SOURCE'],
    ['an encrypted docx', Uint8Array.from([...OLE, ...utf16('EncryptedPackage')]), 'x.docx', 'user ENCRYPTED_SOURCE'],
    ['a truncated docx', wordFile(wordParagraph('受理5件。')).subarray(0, 300), 'x.docx', 'user DAMAGED_SOURCE'],
    ['a truncated xlsx', workbookFile({ sheets: [['a', '<sheetData/>']] }).subarray(0, 300), 'x.xlsx', 'user DAMAGED_SOURCE'],
    ['a docx by name alone', zipSync({ 'a.txt': strToU8('5') }), 'x.docx', 'user DAMAGED_SOURCE'],
    ['a workbook without sheets', workbookFile({ sheets: [['!a', '<sheetData/>']] }), 'x.xlsx', 'user DAMAGED_SOURCE'],
    ['a PDF without text', pdfFile([[]]), 'x.pdf', 'user NO_TEXT'],
    ['a truncated PDF', bytesOf('%PDF-1.4\n1 0 obj\n<< /Type'), 'x.pdf', 'user DAMAGED_SOURCE'],
    ['text in no known encoding', Uint8Array.from([0x35, 0xff, 0x20, 0x81, 0x20]), 'x.txt', 'user BAD_ENCODING'],
    ['figures with lost characters', bytesOf('受理诉求28\uFFFD12件。'), 'x.txt', 'user BAD_ENCODING'],
    ['text with many lost characters', bytesOf('受理\uFFFD\uFFFD诉求五件。'), 'x.txt', 'user BAD_ENCODING'],
    ['a zip bomb in docx', bomb(40), 'x.docx', 'user TOO_LARGE'],
    ['elements too deep', bytesOf(`<html><body>${'<div>'.repeat(LIMITS.depth + 1)}5</body></html>`), 'x.html', 'user TOO_LARGE'],
    ['too many lines', bytesOf('5件。\n'.repeat(LIMITS.lines + 1)), 'x.txt', 'user TOO_LARGE'],
    ['too many cells', bytesOf(`${'1\t'.repeat(99)}1\n`.repeat(LIMITS.cells / 100 + 1)), 'x.txt', 'user TOO_LARGE'],
    ['too many characters', bytesOf('五'.repeat(LIMITS.characters + 1)), 'x.txt', 'user TOO_LARGE'],
    ['too many bytes', new Uint8Array(LIMITS.bytes + 1).fill(0x35), 'x.txt', 'user TOO_LARGE'],
    ['a merged cell over a whole sheet', workbookFile({ sheets: [['a', `<sheetData>${sheetRow(1, ['类', '数'])}<row r="9"><c r="XFD9"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`]] }), 'x.xlsx', 'user TOO_LARGE'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await refusal(bytes, name)).toBe(code);
  });

  it('a zip bomb in xlsx', async () => {
    const packed = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${' '.repeat(30 * 1024 * 1024)}</Relationships>`) }, { level: 9 });
    expect(await refusal(packed, 'x.xlsx')).toBe('user TOO_LARGE');
  });

  it('an encrypted PDF', async () => {
    const key = '0'.repeat(64);
    const encrypt = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> `;
    expect(await refusal(pdfFile([[[50, 700, '5']]], encrypt), 'x.pdf')).toBe('user ENCRYPTED_SOURCE');
  });

  it('an encrypted file in a zip container', async () => {
    const bytes = wordFile(wordParagraph('受理5件。'));
    const directory = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
    bytes[directory + 8] = 1;
    expect(await refusal(bytes, 'x.docx')).toBe('user ENCRYPTED_SOURCE');
  });

  it('a bomb in a PDF', async () => {
    const packed = Buffer.from(deflateSync(new Uint8Array(LIMITS.inflatedBytes + 1), { level: 9 })).toString('latin1');
    const raw = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\nx\u009c${packed}\nendstream`;
    expect(await refusal(pdfOfObjects(['<< /Type /Catalog >>', raw]), 'x.pdf')).toBe('user TOO_LARGE');
  });

  it('says what was wrong, where, and what was expected', async () => {
    await expect(readDocument(new Uint8Array(), 'may.txt')).rejects.toThrow('"may.txt" is empty; expected a bulletin as plain text, HTML, .docx, .xlsx or a PDF with text');
    await expect(readDocument(bytesOf('受理诉求28\uFFFD12件。'), 'may.txt')).rejects.toThrow('1 characters of the text were lost before it was published (U+FFFD), the first at character 6; expected UTF-8, UTF-16 or GB18030');
  });
});

describe('what is only large is read', () => {
  it('a table with 10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `单位${row}\t${row}\t5.5%`);
    const document = await readDocument(bytesOf(['单位\t件数\t占比', ...rows].join('\n')), 'x.txt');
    expect(cellsOf(document)).toHaveLength(30_003);
    expect(cellsOf(document).at(-2)).toMatchObject({ text: '9999', row: 10_000, column: 1 });
  });

  it('a truncated document at any byte is refused or read, never anything else', async () => {
    for (const [bytes, name] of [[wordFile(wordParagraph('受理5件。')), 'x.docx'], [workbookFile({ sheets: [['a', `<sheetData>${sheetRow(1, ['类', 5])}</sheetData>`]] }), 'x.xlsx'], [pdfFile([[[50, 700, '5件']]]), 'x.pdf']] as const) {
      for (let length = 0; length < bytes.length; length += 37) expect(await refusal(bytes.subarray(0, length), name)).toMatch(/^user |^read$/);
    }
  });
});
