import { appendFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { batchOfFiles, readMapping } from '../../src/records/index.js';
import { counts, loadText, SHORT_MAPPING } from '../support/loadText.js';
import { openTestWarehouse, temporaryFolder } from '../support/openTestWarehouse.js';

const HEADING = 'id,day,channel,closed\n';
const GOOD = 'a,2024-01-05,PHONE,1\n';

/** What is told of each record that was set aside. */
async function told(lines: string | Uint8Array): Promise<string[]> {
  const content = typeof lines === 'string' ? `${HEADING}${lines}` : Buffer.concat([Buffer.from(HEADING), lines]);
  const { quarantined, receipt } = await loadText(content);
  expect(receipt.input).toBe(receipt.loaded + receipt.updated + receipt.duplicates + receipt.quarantined);
  return quarantined.map(({ line, byteOffset, rule }) => `${line}@${byteOffset} ${rule}`);
}

describe('a record that cannot be loaded is set aside with its place', () => {
  it.each([
    ['too few fields', `${GOOD}b,2024-01-05,PHONE\n`, ['3@43 RAGGED']],
    ['too many fields', `${GOOD}b,2024-01-05,PHONE,1,2\n`, ['3@43 RAGGED']],
    ['text behind a closing quote', `${GOOD}"b"x,2024-01-05,PHONE,1\n`, ['3@43 BAD_QUOTE']],
    ['a quote never closed', `${GOOD}b,2024-01-05,"PHONE,1\nc,2024-01-05,PHONE,1\n`, ['3@43 UNCLOSED_QUOTE']],
    ['a stray quote before another', `${GOOD}b,2024-01-05,"PHONE,1\nc,2024-01-05,"PHONE",1\n`, ['3@43 BAD_QUOTE']],
    ['a NUL', `${GOOD}b\0,2024-01-05,PHONE,1\n`, ['3@43 NUL']],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(`${GOOD}b`), Buffer.from([0xff, 0xfe]), Buffer.from(',2024-01-05,PHONE,1\n,2024-01-05,PHONE,1\n')]), ['3@43 BAD_ENCODING', '4@66 NO_RECORD_ID']],
    ['no name', `${GOOD},2024-01-05,PHONE,1\n`, ['3@43 NO_RECORD_ID']],
    ['a day that does not exist', `${GOOD}b,2024-02-30,PHONE,1\n`, ['3@43 BAD_DATE']],
    ['a day in another format', `${GOOD}b,05/01/2024,PHONE,1\n`, ['3@43 BAD_DATE']],
    ['a member that is not known', `${GOOD}b,2024-01-05,PHNE,1\n`, ['3@43 UNKNOWN_MEMBER']],
    ['a member left empty', `${GOOD}b,2024-01-05,,1\n`, ['3@43 EMPTY_MEMBER']],
    ['a field of a megabyte', `${GOOD}b,2024-01-05,${'x'.repeat(1_000_001)},1\n`, ['3@43 FIELD_TOO_LONG']],
    ['a field of ten megabytes', `${GOOD}b,2024-01-05,${'x'.repeat(10_000_000)},1\nc,2024-01-05,PHONE,x\n`, ['3@43 LINE_TOO_LONG', '4@10000059 BAD_NUMBER']],
    ['ten thousand fields', `${GOOD}b${',1'.repeat(10_001)}\n`, ['3@43 TOO_MANY_COLUMNS']],
    ['after a field over two lines', `"a\n",2024-01-05,PHONE,1\nb,2024-01-05,"PHO\nNE",1\n`, ['4@46 UNKNOWN_MEMBER']],
  ])('%s', async (_, lines, expected) => {
    expect(await told(lines)).toEqual(expected);
  }, 60_000);
});

it('thousands of short lines behind a quote that is never closed are told one by one, each with its place', async () => {
  const { quarantined, receipt } = await loadText(`${HEADING}${GOOD}甲,2024-01-05,"PHONE,1\n${'乙\n'.repeat(50_000)}b,2024-01-05,PHONE,1\n`);
  expect(counts(receipt)).toBe('2 + 0 + 0 + 50001');
  const opened = Buffer.byteLength('甲,2024-01-05,"PHONE,1\n');
  expect(quarantined.every(({ line, byteOffset, rule }, index) => line === index + 3 && byteOffset === (index === 0 ? 43 : 43 + opened + (index - 1) * 4) && rule === (index === 0 ? 'UNCLOSED_QUOTE' : 'RAGGED'))).toBe(true);
});

it('words that are no members are told with what may have been meant, as long as there are not very many', async () => {
  const { quarantined } = await loadText(`${HEADING}${Array.from({ length: 300 }, (_, row) => `r${row},2024-01-05,PHONE${row},1\n`).join('')}${GOOD}`);
  const suggested = quarantined.map(({ message }) => message.endsWith('is no member of channel. Did you mean "PHONE"?'));
  expect(suggested).toEqual(Array.from({ length: 300 }, (_, row) => row < 200));
});

it('a hole in a file is a line without end; what stands behind it is read', async () => {
  const file = join(temporaryFolder(), 'sparse.csv');
  writeFileSync(file, `${HEADING}${GOOD}`);
  truncateSync(file, 50_000_000);
  appendFileSync(file, '\nb,2024-01-05,PHONE,1\n');
  const warehouse = openTestWarehouse();
  const { members } = await warehouse.snapshot();
  const receipt = await warehouse.loadBatch(batchOfFiles([file], readMapping(SHORT_MAPPING, 'mapping.yaml', catalogue, members), members, { batch: 'b' }));
  expect(counts(receipt)).toBe('2 + 0 + 0 + 1');
  expect((await warehouse.quarantined({ fact: 'requests', id: 'b' })).map(({ line, byteOffset, rule }) => [line, byteOffset, rule])).toEqual([[3, 43, 'LINE_TOO_LONG']]);
});

describe('numbers are read by the declared rule, nothing is guessed', () => {
  it.each(['１２３', '1，234．5', '一百二十三', '1.234,56', '1e400', '1e3', '0x10', '', '9007199254740993', '100%', '(123)', '–', '…', '1,234', '+ 1', '1 2', 'NaN', '1.5'])('%s is set aside', async (text) => {
    expect(await told(`${GOOD}b,2024-01-05,PHONE,"${text}"\n`)).toEqual([text === '' ? '3@43 EMPTY_NUMBER' : '3@43 BAD_NUMBER']);
  });

  it.each([['−0 is no number here', '−0', 1], ['-0 is nothing', '-0', 0], ['6.0 is whole', '6.0', 0], ['blanks around are no part', ' 7 ', 0], ['the greatest', '9007199254740991', 0]])('%s', async (_, text, aside) => {
    expect(await told(`${GOOD}b,2024-01-05,PHONE,${text}\n`)).toHaveLength(aside);
  });

  it('groups of thousands where the mapping says so', async () => {
    const mapping = SHORT_MAPPING.replace('{ number: closed }', '{ number: closed, style: grouped, empty: 0 }');
    const { quarantined, receipt } = await loadText(`${HEADING}a,2024-01-05,PHONE,"1,234"\nb,2024-01-05,PHONE,"12,34"\nc,2024-01-05,PHONE,\n`, { mapping });
    expect(counts(receipt)).toBe('2 + 0 + 0 + 1');
    expect(quarantined[0]?.message).toBe('"closed" is "12,34"; expected a whole number such as 1234 or 1,234');
  });
});

describe('encodings and dialects', () => {
  const TEXT = 'id,day,channel,closed\n甲,2024-01-05,电话,1\n乙,2024-01-05,"微信",0\n丙,2024-01-05,鸽子,0\n';
  const utf16 = Buffer.from(TEXT, 'utf16le');
  const last = utf16.indexOf(Buffer.from('丙', 'utf16le'));
  const utf16be = Buffer.from(TEXT, 'utf16le').swap16();
  const gb18030 = Buffer.concat([Buffer.from('id,day,channel,closed\n'), Buffer.from([0xbc, 0xd7]), Buffer.from(',2024-01-05,'), Buffer.from([0xb5, 0xe7, 0xbb, 0xb0]), Buffer.from(',1\n'), Buffer.from([0xb8, 0xeb]), Buffer.from(',2024-01-05,'), Buffer.from([0xb8, 0xeb]), Buffer.from(',1\n')]);

  it.each([
    ['UTF-8', Buffer.from(TEXT), null, Buffer.from(TEXT).indexOf('丙')],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), null, Buffer.from(TEXT).indexOf('丙') + 3],
    ['UTF-8, lines ended by CR LF', Buffer.from(TEXT.replaceAll('\n', '\r\n')), null, Buffer.from(TEXT).indexOf('丙') + 3],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), null, last + 2],
    ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), null, last + 2],
    ['UTF-16 declared', utf16, 'utf-16le', last],
    ['GB18030 declared', gb18030, 'gb18030', gb18030.indexOf(0xeb) - 1],
    ['UTF-8, gzipped', gzipSync(TEXT), null, Buffer.from(TEXT).indexOf('丙')],
  ])('%s', async (_, content, encoding, offset) => {
    const { receipt, quarantined } = await loadText(content, { mapping: encoding === null ? SHORT_MAPPING : `encoding: ${encoding}\n${SHORT_MAPPING}` });
    expect(counts(receipt)).toBe(encoding === 'gb18030' ? '1 + 0 + 0 + 1' : '2 + 0 + 0 + 1');
    expect(quarantined.map(({ byteOffset, rule }) => [byteOffset, rule])).toEqual([[offset, 'UNKNOWN_MEMBER']]);
    expect(quarantined[0]?.message).toContain('鸽');
  });

  it('characters cut at every boundary of a piece are whole again', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `编号${row},2024-01-05,${['电话', '微信', 'PHONE'][row % 3] ?? ''},1\n`).join('');
    expect(counts((await loadText(`${HEADING}${rows}`)).receipt)).toBe('30000 + 0 + 0 + 0');
  });

  it('tabs and semicolons between fields', async () => {
    expect(counts((await loadText('id;day;channel;closed\na;2024-01-05;PHONE;1\n', { mapping: `delimiter: ";"\n${SHORT_MAPPING}` })).receipt)).toBe('1 + 0 + 0 + 0');
    expect(counts((await loadText('id\tday\tchannel\tclosed\na\t2024-01-05\tPHONE\t1', { mapping: `delimiter: "\\t"\n${SHORT_MAPPING}` })).receipt)).toBe('1 + 0 + 0 + 0');
  });

  it('NDJSON', async () => {
    const lines = ['{"id":"a","day":"2024-01-05","channel":"PHONE","closed":1}', '{"id":"b","day":"2024-01-05","channel":"PHONE","closed":9007199254740993}', '[1]', '{"id":', '{"id":"c","day":"2024-01-05","channel":"PHONE","closed":1e400}', '', '{"id":7,"day":"2024-01-05","channel":"PHONE","closed":"2"}'];
    const { receipt, quarantined } = await loadText(lines.join('\n'), { name: 'requests.ndjson' });
    expect(counts(receipt)).toBe('2 + 0 + 0 + 4');
    expect(quarantined.map(({ line, rule }) => [line, rule])).toEqual([[2, 'BAD_NUMBER'], [3, 'BAD_JSON'], [4, 'BAD_JSON'], [5, 'BAD_NUMBER']]);
  });
});

describe('NDJSON', () => {
  const record = (index: number, channel: string, more = ''): string => `{"id":"${index}","day":"2024-01-05","${channel}":"PHONE","closed":1${more}}\n`;

  it('without a name that the mapping reads is refused, as a column is', async () => {
    const content = Array.from({ length: 20 }, (_, index) => record(index, 'chanel')).join('');
    await expect(loadText(content, { name: 'requests.ndjson' })).rejects.toThrow('has no column "channel". Did you mean "chanel"?');
  });

  it('may leave a name out of most records: it is empty there', async () => {
    const content = `nothing\n${record(0, 'chanel')}${record(1, 'channel')}`;
    const { receipt, quarantined } = await loadText(content, { name: 'requests.ndjson' });
    expect(counts(receipt)).toBe('1 + 0 + 0 + 2');
    expect(quarantined.map(({ line, rule }) => [line, rule])).toEqual([[1, 'BAD_JSON'], [2, 'EMPTY_MEMBER']]);
  });
});

describe('a file that is no table of records is refused whole', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'is empty; expected a heading and records'],
    ['of another encoding', Buffer.from(`${HEADING}${GOOD}`, 'utf16le'), 'say in the mapping which encoding the file has'],
    ['with a column missing', 'id,day,chanel,closed\na,2024-01-05,PHONE,1\n', 'has no column "channel". Did you mean "chanel"?'],
    ['with a column twice', 'id,day,channel,channel,closed\n', 'names the column "channel" twice'],
    ['packed a thousand times', gzipSync(Buffer.alloc(30_000_000, 'a')), 'unpacks to more than 200 times its size'],
    ['cut while packed', gzipSync(`${HEADING}${GOOD.repeat(1000)}`).subarray(0, 60), 'cannot be unpacked'],
    ['without a row', HEADING, 'holds no row that can be loaded'],
  ])('%s', async (_, content, message) => {
    await expect(loadText(content)).rejects.toThrow(message);
  });

  it('links, folders and devices', async () => {
    const folder = temporaryFolder();
    const { members } = await openTestWarehouse().snapshot();
    const mapping = readMapping(SHORT_MAPPING, 'mapping.yaml', catalogue, members);
    writeFileSync(join(folder, 'a.csv'), `${HEADING}${GOOD}`);
    symlinkSync(join(folder, 'a.csv'), join(folder, 'link.csv'));
    mkdirSync(join(folder, 'folder.csv'));
    expect(() => batchOfFiles([join(folder, 'link.csv')], mapping, members)).toThrow('is a link; name the file itself');
    expect(() => batchOfFiles([join(folder, 'folder.csv')], mapping, members)).toThrow('is not a regular file');
    expect(() => batchOfFiles(['/dev/zero'], mapping, members)).toThrow('is not a regular file');
    expect(() => batchOfFiles([join(folder, 'none.csv')], mapping, members)).toThrow('There is no file');
  });
});
