import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../schema/catalog.js';
import { toDecimal } from '../../../src/interval/index.js';
import { changesOf, type EditionContent } from '../../../src/model/index.js';
import { readEditionFolder } from '../../../src/report/index.js';
import { importBulletin } from '../../support/importedBulletin.js';

const TEXT = `某市12345热线2024年3月运行情况

3月，热线受理诉求1110件，同比增加110件，同比上升11.0%，环比下降3.2%。
其中咨询类600件，较上月减少41件。
按时办结率99.1%，环比提高0.4个百分点。
`;

const importText = (): ReturnType<typeof importBulletin> => importBulletin(new TextEncoder().encode(TEXT), 'march.txt', { period: '2024-03' });

/** `1110: YEAR +110 own`, a change a line. */
function toldChanges({ figures }: EditionContent): string[] {
  return figures.flatMap((figure) => changesOf(figure).map(({ base, relative, difference }) => {
    const told = relative ?? difference;
    return `${figure.printed}: ${base} ${told?.value == null ? '—' : toDecimal(told.value)} ${relative?.unit ?? 'own'} "${told?.printed}"`;
  }));
}

describe('changes.csv', () => {
  it('holds changes against the period before, and those in the figure’s own unit', async () => {
    const { content, folder } = await importText();
    expect(toldChanges(content)).toEqual([
      '1110件: YEAR 110 own "同比增加110件"', '1110件: YEAR 0.11 PERCENT "同比上升11.0%"', '1110件: PERIOD -0.032 PERCENT "环比下降3.2%"',
      '600件: PERIOD -41 own "较上月减少41件"', '99.1%: PERIOD 0.004 PERCENTAGE_POINT "环比提高0.4个百分点"',
    ]);
    expect(readFileSync(join(folder, 'changes.csv'), 'utf8').split('\n').slice(0, 4).map((line) => line.split(',').slice(0, 5).join())).toEqual([
      'figure,base,change,unit,printed', 'p2-1,YEAR,+110,OWN,同比增加110件', 'p2-1,YEAR,+11.0,PERCENT,同比上升11.0%', 'p2-1,PERIOD,-3.2,PERCENT,环比下降3.2%',
    ]);
  });

  it('stays out of the content hash where there is none, and is part of it where there is', async () => {
    const { content, folder } = await importText();
    const file = join(folder, 'changes.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('-41', '-42'));
    const corrected = await readEditionFolder(folder, catalogue);
    expect(corrected.contentHash).not.toBe(content.contentHash);
    expect(toldChanges(corrected)).toContain('600件: PERIOD -42 own "较上月减少41件"');
  });

  it.each([
    ['an unknown figure', (text: string) => text.replace('p2-1', 'p2-11'), /there is no figure "p2-11"\. Did you mean "p2-1"/],
    ['another base', (text: string) => text.replace('PERIOD', 'MONTH'), /"base" is "MONTH"; expected YEAR, PERIOD/],
    ['a change without a sign', (text: string) => text.replace('-41', '41'), /found "41"; expected a change with its sign such as \+4\.2/],
    ['another unit', (text: string) => text.replace('OWN', 'CASE'), /"unit" is "CASE"; expected PERCENT, PERCENTAGE_POINT, or OWN/],
  ] as const)('tells %s', async (_, spoil, message) => {
    const { folder } = await importText();
    const file = join(folder, 'changes.csv');
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    await expect(readEditionFolder(folder, catalogue)).rejects.toThrow(message);
  });
});

describe('reading.yaml', () => {
  it('tells a figure that is not there, and a kind that nobody knows', async () => {
    const { folder } = await importText();
    const file = join(folder, 'reading.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('kind: DIFFERENCE, whole: "p2-1"');
    writeFileSync(file, text.replace('kind: DIFFERENCE, whole: "p2-1"', 'kind: DIFFERENZ, whole: "p2-9"'));
    await expect(readEditionFolder(folder, catalogue)).rejects.toThrow(/"kind" is "DIFFERENZ"\. Did you mean "DIFFERENCE"\?.*there is no figure "p2-9"/s);
  });
});

it('a rate under a heading with its sign, and a count with an English word, are held as printed', async () => {
  const { content, proposal } = await importBulletin(new TextEncoder().encode('某市12345热线2024年3月\n\n单位\t受理量(件)\t办结率(%)\n甲局\t100\t97.2\n乙局\t200\t96.5\n'), 'march.txt', { period: '2024-03' });
  expect(content.figures.map(({ printed, value, unit }) => `${printed} ${value === null ? '—' : toDecimal(value)} ${unit}`)).toEqual(['100 100 ITEM', '97.2 0.972 RATE', '200 200 ITEM', '96.5 0.965 RATE']);
  const english = await importBulletin(new TextEncoder().encode('12345 hotline, March 2024\n\nThe hotline received 184,280 cases in March.\n'), 'march.txt', { period: '2024-03' });
  expect(english.content.figures.map(({ printed }) => printed)).toEqual(['184,280']);
  expect([...proposal.unread, ...english.proposal.unread]).toEqual([]);
});
