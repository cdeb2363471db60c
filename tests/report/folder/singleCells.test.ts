import { afterAll, describe, expect, it } from 'vitest';
import { toDecimal } from '../../../src/interval/index.js';
import type { EditionContent } from '../../../src/model/index.js';
import { readEditionFolder } from '../../../src/report/index.js';
import { toyCatalogue } from './toyCatalogue.js';
import { TemporaryFolders, toyFiles, type Files } from './toyEdition.js';

const folders = new TemporaryFolders();
afterAll(() => folders.remove());

async function read(files: Files): Promise<EditionContent> {
  return readEditionFolder(await folders.write({ ...toyFiles, ...files }), toyCatalogue);
}

const withCells = (lines: string): Files => ({ 'bindings.yaml': toyFiles['bindings.yaml'].replace('      回访率: {measure: returnRate}\n', `      回访率: {measure: returnRate}\n    cells:\n${lines}`) });

const boundTo = ({ bindings }: EditionContent, figure: string): string[] => bindings.filter((each) => each.figure === figure).map(({ measure, members }) => `${measure} ${JSON.stringify(members)}`);

describe('a cell that is bound by itself', () => {
  it('goes its own way, upon what its table says', async () => {
    const content = await read(withCells('      - {row: 儿童, column: 人次, measure: count, members: {library: WEST}}\n'));
    expect(boundTo(content, '1/儿童/人次')).toEqual(['count {"library":"WEST","reader":"_T"}']);
    expect(boundTo(content, '1/成人/人次')).toEqual(['count {"library":"EAST","reader":"ADULT"}']);
  });

  it('is bound to nothing where no more is said', async () => {
    expect(boundTo(await read(withCells('      - {row: 儿童, column: 人次}\n')), '1/儿童/人次')).toEqual([]);
  });

  it.each([
    ['      - {row: 老人, column: 人次}\n', 'there is no row of table 1 "老人"'],
    ['      - {row: 儿童, column: 件次}\n', 'there is no column of table 1 "件次"'],
    ['      - {row: 儿童, column: 人次}\n      - {row: 儿童, column: 人次}\n', 'the cell "1/儿童/人次" is bound here and on line 11; expected once'],
    ['      - {row: 儿童}\n', 'has no field "column"'],
  ])('%j is a mistake with its line', async (lines, says) => {
    await expect(read(withCells(lines))).rejects.toThrow(says);
  });
});

const BESIDE = `row,column,printed,unit,start,end,change,share,changeStart,changeEnd,shareStart,shareEnd
成人,人次,1200,VISIT,10,14,4.2,60,15,18,19,21
成人,回访率,40.5%,RATE,23,28,-1.2个百分点,,29,37,,
儿童,人次,800,VISIT,30,33,,40%,,,34,37
儿童,回访率,,RATE,34,34,,,,,,
`;

describe('a change and a share in columns of their own', () => {
  it('are read as percentages, and go up where they say nothing else', async () => {
    const { figures } = await read({ 'tables/1-visits.csv': BESIDE });
    expect(figures.slice(0, 3).map(({ change, share }) => [change?.printed ?? null, change?.value == null ? null : toDecimal(change.value), change?.unit ?? null, share === null ? null : toDecimal(share.value)])).toEqual([
      ['4.2', '0.042', 'PERCENT', '0.6'], ['-1.2个百分点', '-0.012', 'PERCENTAGE_POINT', null], [null, null, null, '0.4'],
    ]);
  });

  it('change the content hash, and files without them keep theirs', async () => {
    const [plain, again, beside] = [await read({}), await read({}), await read({ 'tables/1-visits.csv': BESIDE })];
    expect([plain.contentHash === again.contentHash, plain.contentHash === beside.contentHash]).toEqual([true, false]);
  });

  it('are all of them there, or none', async () => {
    await expect(read({ 'tables/1-visits.csv': BESIDE.replace(',shareEnd\n', '\n') })).rejects.toThrow('the heading has no column "shareEnd"');
  });

  it('are not printed twice', async () => {
    await expect(read({ 'tables/1-visits.csv': BESIDE.replace('1200,VISIT,10,14', '1200(↑4.2%),VISIT,10,21') })).rejects.toThrow('has a change beside it and another in "change"');
  });
});
