import { expect, it } from 'vitest';
import { audit, partVerdict } from '../../../src/audit/index.js';
import { smallEdition, type Said } from '../../support/smallEdition.js';

const COLUMNS = ['W1', 'W2', 'W3', 'W4', '总计'];
const P1 = ['30', '400', '1000', '200', '1630'];
const P2 = ['300', '4000', '110', '1800', '6210'];
const ALL = ['330', '4400', '1110', '2000', '7840'];

/** Every figure of both rows once more in the prose, as it is. */
const said = Object.entries({ P1, P2 }).flatMap(([place, texts]) => texts.map((text, at): Said => ({ id: `${place}-${at}`, text, place, way: COLUMNS[at] ?? '' })));

it('whole rows that changed places exceed what is searched: their own figures are told as one minimal set, of which nothing is certain', () => {
  const report = audit(smallEdition({ columns: COLUMNS, rows: { P1: P2, P2: P1, 总计: ALL }, said }));
  const [finding] = report.findings;
  expect(finding?.explanations[0]?.edit.text.en).toBe('rows "P1" and "P2" of table 1, or their names, are exchanged');
  expect(finding?.suspects.map(({ parts, unique }) => [unique, parts.map(({ figure }) => figure)])).toEqual([[false, [
    'P1/W1', 'P1/W2', 'P1/W3', 'P1/W4', 'P1/总计', 'P2/W1', 'P2/W2', 'P2/W3', 'P2/W4', 'P2/总计',
  ]]]);
  expect(finding?.limits?.en).toBe('the search reached its limit: there may be other sets of suspects');
  expect(partVerdict(report, new Set(['P1/W1']), 'value')).toBe('UNDETERMINED');
});

it('all but the totals exchanged prints what only the totals exchanged does: the heavier set is told beside the lighter ones', () => {
  const report = audit(smallEdition({
    columns: ['W1', 'W2', 'W3', '总计'],
    rows: { P1: ['3000', '300', '70', '3370'], P2: ['3100', '310', '80', '3490'], P3: ['3200', '320', '90', '3610'], 总计: ['930', '9300', '240', '10470'] },
  }));
  const [finding] = report.findings;
  const told = finding?.suspects.map(({ parts, unique }) => [unique, ...parts.map(({ figure }) => figure)]);
  expect(finding?.explanations.filter(({ grade }) => grade !== 'PARTIAL').map(({ edit }) => edit.text.en)).toEqual([
    'the values of "table 1, 总计 · W1" and "table 1, 总计 · W2" are exchanged', 'the figures of columns "W1" and "W2" of table 1 are exchanged, all but "总计"',
  ]);
  expect(told).toEqual([
    [true, '总计/W1', '总计/W2'], [false, 'P1/W1', 'P1/W2', 'P2/W1', 'P2/W2', 'P3/W1', 'P3/W2'],
  ]);
});
