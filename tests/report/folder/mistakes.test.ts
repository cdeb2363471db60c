import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeError, HotlineError } from '../../../src/errors/index.js';
import { MAX_FILE_BYTES, readEditionFolder } from '../../../src/report/index.js';
import { toyCatalogue } from './toyCatalogue.js';
import { TemporaryFolders, toyFiles, type Files, type ToyFile } from './toyEdition.js';

const folders = new TemporaryFolders();
afterAll(() => folders.remove());

/** The mistakes of a folder, one line each; the code of the first in front. */
async function mistakesOf(folder: string): Promise<string[]> {
  try {
    await readEditionFolder(folder, toyCatalogue);
    return [];
  } catch (error) {
    if (!(error instanceof HotlineError) || error.kind !== 'user') throw error;
    return [error.code, ...describeError(error).split('\n')];
  }
}

async function mistakesIn(files: Files): Promise<string[]> {
  return mistakesOf(await folders.write({ ...toyFiles, ...files }));
}

describe('a mistake is told with its file, line, what was found and what was expected', () => {
  it.each<[string, ToyFile, string, string, string, string]>([
    ['a letter in a number', 'tables/1-visits.csv', '800', '8o0', 'BAD_FIGURE',
      'tables/1-visits.csv:4, column "printed": found "8o0"; expected a number such as 2873591, 2,873,591, 99.02 or 157.5万, followed by 次 or nothing'],
    ['a change that is none', 'statements.csv', '同比增长2%', '同比增长2x', 'BAD_FIGURE',
      'statements.csv:2, column "change": found "同比增长2x"; expected a change against the year before such as ↑4.2%, 同比下降2.3%, 上升0.05个百分点 or —'],
    ['a share that is none', 'statements.csv', '占比20%', '占比20件', 'BAD_FIGURE',
      'statements.csv:3, column "share": found "占比20件"; expected a share of a whole such as 占比80.8%, 占80.8% or 80.8%'],
    ['two changes', 'statements.csv', '0.2万次,VISIT,同比增长2%,,50,55', '2(↑2%),VISIT,同比增长2%,,50,56', 'BAD_FIGURE',
      'statements.csv:2, column "change": "2(↑2%)" has a change beside it and another in "change"; expected one'],
    ['a missing column', 'statements.csv', ',unit,', ',', 'MISSING_COLUMN',
      'statements.csv:1: the heading has no column "unit"; expected id,section,label,printed,unit,change,share,start,end,changeStart,changeEnd,shareStart,shareEnd'],
    ['an unknown column', 'members.csv', 'unit,printed', 'unit,printed,prnted', 'UNKNOWN_COLUMN',
      'members.csv:1: the heading names an unknown column "prnted". Did you mean "printed"? Expected dimension,code,parent,zh,en,unit,printed'],
    ['a column twice', 'members.csv', 'unit,printed', 'unit,printed,unit', 'DUPLICATE_COLUMN',
      'members.csv:1: the heading names the column "unit" twice; expected dimension,code,parent,zh,en,unit,printed'],
    ['an empty file', 'members.csv', toyFiles['members.csv'], '', 'MISSING_COLUMN',
      'members.csv:1: the file is empty; expected the heading dimension,code,parent,zh,en,unit,printed'],
    ['a missing cell', 'tables/1-visits.csv', '儿童,回访率,,RATE,34,34\n', '', 'MISSING_CELL',
      'tables/1-visits.csv: the cell "1/儿童/回访率" is missing; expected every row to have every column, with empty "printed" where nothing is printed'],
    ['a cell twice', 'tables/1-visits.csv', '儿童,回访率,,RATE,34,34\n', '儿童,回访率,,RATE,34,34\n儿童,回访率,,RATE,34,34\n', 'DUPLICATE_CELL',
      'tables/1-visits.csv:6: the cell "1/儿童/回访率" stands here and on line 5; expected once'],
    ['a cell without a column', 'tables/1-visits.csv', '成人,人次', '成人,', 'BAD_VALUE',
      'tables/1-visits.csv:2, column "column": the cell names no column; expected the name of one'],
    ['a line too short', 'tables/1-visits.csv', '儿童,人次,800,VISIT,30,33', '儿童,人次,800,VISIT,30', 'WRONG_LENGTH',
      'tables/1-visits.csv:4: the line has 5 cells; expected 6: row,column,printed,unit,start,end'],
    ['a heading of another width', 'edition.yaml', "'人次', '回访率'", "'人次'", 'WRONG_LENGTH',
      'edition.yaml:12: line 1 of the header of table 1 has 2 cells; expected 3, as "tables/1-visits.csv" has'],
    ['an open quote', 'tables/1-visits.csv', '800', '"800', 'BAD_CSV', 'tables/1-visits.csv:5: the line is not well-formed CSV: Quote Not Closed'],
    ['an unknown unit', 'tables/1-visits.csv', '800,VISIT', '800,VISITS', 'UNKNOWN_UNIT',
      'tables/1-visits.csv:4, column "unit": there is no unit "VISITS". Did you mean "VISIT"? Expected one of VISIT, RATE'],
    ['an offset that is no number', 'tables/1-visits.csv', ',30,33', ',x,33', 'BAD_OFFSET',
      'tables/1-visits.csv:4, column "start": "start" is "x"; expected a whole number of characters from the start of the source'],
    ['offsets that do not fit the text', 'statements.csv', ',75,80', ',75,81', 'BAD_OFFSET',
      'statements.csv:3: "shareStart" 75 and "shareEnd" 81 are 6 characters apart; expected 5, the length of "占比20%"'],
    ['a statement twice', 'statements.csv', '\nwest', '\ntotal', 'DUPLICATE_STATEMENT',
      'statements.csv:3, column "id": the statement "total" stands here and on line 2; expected once'],
    ['a bad period', 'edition.yaml', '"2024"', '2024-13', 'BAD_PERIOD',
      'edition.yaml:4: "period" is "2024-13"; expected a year 2024, a quarter 2024-Q1, a month 2024-01, a week 2024-W12, a day 2024-01-31, or from one to another as in 2024-01/2024-06'],
    ['a bad period of a binding', 'bindings.yaml', 'measure: count}', 'measure: count, period: 2024-Q5}', 'BAD_PERIOD',
      'bindings.yaml:8: "period" is "2024-Q5"; expected a year 2024, a quarter 2024-Q1, a month 2024-01, a week 2024-W12, a day 2024-01-31, or from one to another as in 2024-01/2024-06'],
    ['a bad date', 'edition.yaml', '2025-01-20', '20 January', 'BAD_VALUE',
      'edition.yaml:5: "publishedAt" is "20 January"; expected a date such as 2025-01-20, or null'],
    ['a date that is none', 'edition.yaml', '2025-01-20', '2025-02-30', 'BAD_VALUE',
      'edition.yaml:5: "publishedAt" is "2025-02-30"; expected a date such as 2025-01-20, or null'],
    ['a field twice', 'edition.yaml', 'period: "2024"', 'period: "2024"\nperiod: "2023"', 'DUPLICATE_KEY',
      'edition.yaml:5: the name "period" stands here twice; expected once'],
    ['a misspelt field', 'edition.yaml', 'supersedes', 'supercedes', 'UNKNOWN_FIELD',
      'edition.yaml:9: the edition has no field "supercedes". Did you mean "supersedes"? Expected id, title, publisher, period, publishedAt, source, supersedes, scope, tables'],
    ['a missing field', 'edition.yaml', 'publisher: 图书馆\n', '', 'MISSING_FIELD', 'edition.yaml:1: the edition has no field "publisher"; expected a text'],
    ['a list for a text', 'edition.yaml', 'title: 图书馆年报', 'title: [1, 2]', 'MISSING_FIELD', 'edition.yaml:2: the edition has a list as "title"; expected a text'],
    ['broken YAML', 'bindings.yaml', '{measure: count}', '{measure: count', 'BAD_YAML', 'bindings.yaml:9: the YAML is not well formed: '],
    ['an alias', 'edition.yaml', 'scope: {library: EAST}', 'scope: {library: &a EAST, reader: *a}', 'BAD_YAML',
      'edition.yaml:10: found the alias "*a"; expected the value written out'],
    ['values nested too deep', 'bindings.yaml', '{measure: count}', `${'['.repeat(40)}${']'.repeat(40)}`, 'BAD_YAML',
      'bindings.yaml:8: found values nested deeper than 16; expected fewer'],
    ['an unknown fact', 'bindings.yaml', 'total, fact: visits', 'total, fact: visit', 'UNKNOWN_FACT',
      'bindings.yaml:11: there is no fact "visit". Did you mean "visits"? Expected one of visits, notes'],
    ['no fact', 'bindings.yaml', 'total, fact: visits', 'total', 'MISSING_FIELD', 'bindings.yaml:11: the cell has no fact; expected one of visits, notes'],
    ['an unknown measure', 'bindings.yaml', 'returnRate', 'returnsRate', 'UNKNOWN_MEASURE',
      'bindings.yaml:9: there is no measure of visits "returnsRate". Did you mean "returnRate"? Expected one of count, returnRate'],
    ['an unknown dimension', 'bindings.yaml', 'library: WEST', 'libary: WEST', 'UNKNOWN_DIMENSION',
      'bindings.yaml:12: there is no dimension "libary". Did you mean "library"? Expected one of library, reader, topic'],
    ['a dimension that the fact lacks', 'bindings.yaml', 'library: WEST', 'topic: QUEUE', 'UNKNOWN_DIMENSION',
      'bindings.yaml:12: there is no dimension of visits "topic". Expected one of library, reader'],
    ['an unknown member', 'bindings.yaml', 'reader: CHILD', 'reader: CHILDS', 'UNKNOWN_MEMBER',
      'bindings.yaml:6: there is no member of reader "CHILDS". Did you mean "CHILD"? Expected one of ADULT, CHILD, _T'],
    ['an unknown member in the scope', 'edition.yaml', 'library: EAST', 'library: EST', 'UNKNOWN_MEMBER',
      'edition.yaml:10: there is no member of library "EST". Did you mean "EAST", "WEST" or "_T"? Expected one of EAST, WEST, _T'],
    ['an unknown member for a whole table', 'bindings.yaml', '    fact: visits\n', '    fact: visits\n    members: {library: EST}\n', 'UNKNOWN_MEMBER',
      'bindings.yaml:4: there is no member of library "EST". Did you mean "EAST", "WEST" or "_T"? Expected one of EAST, WEST, _T'],
    ['an unknown table', 'bindings.yaml', "table: '1'", "table: '2'", 'UNKNOWN_TABLE', `bindings.yaml:2: there is no table "2". Did you mean "1"? Expected one of 1`],
    ['an unknown row', 'bindings.yaml', '成人:', '成年人:', 'UNKNOWN_ROW', 'bindings.yaml:5: there is no row of table 1 "成年人". Did you mean "成人"? Expected one of 成人, 儿童'],
    ['an unknown statement', 'bindings.yaml', 'statement: west', 'statement: wst', 'UNKNOWN_STATEMENT',
      'bindings.yaml:12: there is no statement "wst". Did you mean "west"? Expected one of total, west'],
    ['a statement bound twice', 'bindings.yaml', 'statement: west', 'statement: total', 'DUPLICATE_BINDING',
      'bindings.yaml:12: the statement "total" is bound here and on line 11; expected once'],
    ['two figures of a table at one cell', 'bindings.yaml', 'reader: CHILD', 'reader: ADULT', 'DUPLICATE_BINDING',
      'bindings.yaml:8: "1/儿童/人次" states the same cell as "1/成人/人次"; expected a cell of its own'],
    ['a row and a column that disagree', 'bindings.yaml', '{measure: count}', '{measure: count, members: {reader: _T}}', 'CONTRADICTION',
      'bindings.yaml:8: the column says reader "_T", the row on line 5 "ADULT"; expected one of them'],
    ['a count for a rate', 'bindings.yaml', 'total, fact: visits, measure: count', 'total, fact: visits, measure: returnRate', 'WRONG_UNIT',
      'bindings.yaml:11: "total" is in VISIT; expected a unit like RATE, for it states "returnRate"'],
    ['a member of a closed dimension', 'members.csv', 'reader,CHILD', 'library,CHILD', 'UNKNOWN_DIMENSION',
      'members.csv:2, column "dimension": the dimension "library" takes no members from editions. Expected one of reader, topic'],
    ['a member that is there already', 'members.csv', 'reader,CHILD', 'reader,ADULT', 'DUPLICATE_MEMBER',
      'members.csv:2, column "code": the dimension "reader" has "ADULT" already; expected a new code'],
    ['a member before its parent', 'members.csv', 'QUEUE,,', 'QUEUE,QUEUES,', 'UNKNOWN_MEMBER',
      'members.csv:3, column "parent": "QUEUES", the parent of "QUEUE", does not stand above it. Expected parents first'],
    ['a member too deep', 'members.csv', 'reader,CHILD,,', 'reader,CHILD,ADULT,', 'BAD_VALUE',
      'members.csv:2, column "parent": "CHILD" would stand 2 levels deep; "reader" has 1'],
    ['a member without a label', 'members.csv', 'Child,,', ',,', 'BAD_VALUE', 'members.csv:2, column "en": "CHILD" has no label in "en"; expected one'],
    ['a table outside the folder', 'edition.yaml', 'tables/1-visits.csv', '../../etc/passwd', 'BAD_VALUE',
      'edition.yaml:13: "file" is "../../etc/passwd"; expected a file such as tables/1-requests.csv'],
  ])('%s', async (_, file, from, to, code, message) => {
    expect(toyFiles[file]).toContain(from);
    const [firstCode, ...lines] = await mistakesIn({ [file]: toyFiles[file].replace(from, to) });
    expect(firstCode).toBe(code);
    expect(lines.some((line) => line.replace(/^- /, '').startsWith(message)) ? message : lines).toBe(message);
  });
});

describe('files that cannot be read', () => {
  it('a folder that is not there', async () => {
    expect(await mistakesOf('/no/such/folder')).toEqual(['NO_EDITION_FOLDER', 'there is no folder "/no/such/folder"; expected a folder with an edition.yaml']);
  });

  it('missing files are all named', async () => {
    const folder = await folders.write({ 'README.md': '' });
    expect(await mistakesOf(folder)).toEqual([
      'MISSING_FILE', 'The edition cannot be read (4 mistakes)',
      '- edition.yaml: the file is missing; expected it in the edition folder',
      '- statements.csv: the file is missing; expected it in the edition folder',
      '- members.csv: the file is missing; expected it in the edition folder',
      '- bindings.yaml: the file is missing; expected it in the edition folder',
    ]);
  });

  it('a table file that no table has', async () => {
    expect(await mistakesIn({ 'tables/2-more.csv': '' })).toEqual(['UNKNOWN_FILE', 'tables/2-more.csv: edition.yaml has no table with this file; expected it under "tables"']);
  });

  it('bytes that are not UTF-8, by their line', async () => {
    const bytes = Buffer.concat([Buffer.from('dimension,code\nreader,'), Buffer.from([0xb6, 0xf9, 0xcd, 0xaf])]);
    expect(await mistakesIn({ 'members.csv': bytes })).toEqual(['NOT_UTF8', 'members.csv:2: found bytes that are not UTF-8; expected the file to be saved as UTF-8']);
  });

  it('a file that is too large', async () => {
    const found = await mistakesIn({ 'statements.csv': Buffer.alloc(MAX_FILE_BYTES + 1, 'a') });
    expect(found).toEqual(['BAD_FILE', `statements.csv: found ${MAX_FILE_BYTES + 1} bytes; expected at most ${MAX_FILE_BYTES}`]);
  });

  it('a link that leads out of the folder', async () => {
    const folder = await folders.write({ ...toyFiles, 'tables/README': '' });
    const { 'members.csv': _, ...others } = toyFiles;
    const linked = await folders.write(others);
    await symlink(join(folder, 'members.csv'), join(linked, 'members.csv'));
    expect(await mistakesOf(linked)).toEqual(['BAD_FILE', 'members.csv: the file lies outside the edition folder; expected a file of its own']);
  });
});

it('the mistakes of all files are told together', async () => {
  const [, ...lines] = await mistakesIn({
    'edition.yaml': toyFiles['edition.yaml'].replace('"2024"', '2024-13'),
    'tables/1-visits.csv': toyFiles['tables/1-visits.csv'].replace('800', '8o0'),
    'statements.csv': toyFiles['statements.csv'].replace('500次', '5O0次'),
    'bindings.yaml': toyFiles['bindings.yaml'].replace('library: WEST', 'library: WST'),
  });
  expect(lines.map((line) => line.replace(/[,:] .*/, ''))).toEqual([
    'The edition cannot be read (4 mistakes)', '- edition.yaml:4', '- tables/1-visits.csv:4', '- statements.csv:3', '- bindings.yaml:12',
  ]);
});
