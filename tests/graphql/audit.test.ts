import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { EditionAudits } from '../../src/cli/audits/editionAudits.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';
import { sheetRow, workbookFile } from '../report/sources/officeFiles.js';

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  ask = await askHotline(warehouse, new EditionAudits({ catalogue, warehouse }));
});
afterAll(() => warehouse.close());

test('the four contradictions of Nantong 2024 and the two open readings, with their best explanations', async () => {
  const { data, errors } = await ask(`{ reconciliation(edition: "nantong-2024") {
    summary { verdict figures inconsistent undetermined }
    findings { verdict severity rule explanations { kind grade corrections { from to cell { value } } } wouldSettle(lang: EN) }
    uncovered { printed }
  } }`);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ reconciliation: {
    summary: { verdict: 'INCONSISTENT', figures: 112, undetermined: 2 },
    findings: [
      { verdict: 'INCONSISTENT', severity: 'MATERIAL', rule: 'growth-sum', explanations: [{ kind: 'SHIFT', grade: 'VERIFIED', corrections: [
        { from: '↑0.56%', to: '', cell: { value: 9913 } }, { from: '↑426.1%', to: '↑0.56%', cell: { value: 1949045 } },
        { from: '↓6.4%', to: '↑426.1%', cell: { value: 190671 } }, { from: '', to: '↓6.4%', cell: { value: 733875 } },
      ] }, {}, {}, {}] },
      { severity: 'MATERIAL', rule: 'growth-sum', explanations: [{ kind: 'DIGIT', grade: 'VERIFIED', corrections: [{ from: '↑5.4%', to: '↑5.3%', cell: { value: 2956775 } }] }, {}, {}, {}, {}] },
      { severity: 'MATERIAL', rule: 'growth-sum' },
      { severity: 'MINOR', rule: 'share', explanations: [{ kind: 'FROM_ROUNDED', grade: 'VERIFIED', corrections: [{ to: '占比80.7%' }] }, {}, {}] },
      { verdict: 'UNDETERMINED', severity: 'NOTE', rule: 'change-unit' }, { verdict: 'UNDETERMINED', severity: 'NOTE', rule: 'change-unit' },
    ],
  } });
});

test('what holds is told where it is asked for', async () => {
  const { data } = await ask('{ reconciliation(edition: "nantong-2024") { findings(verdict: [CONSISTENT], first: 2) { verdict title(lang: EN) } } }');
  expect(data).toMatchObject({ reconciliation: { findings: [{ verdict: 'CONSISTENT' }, { verdict: 'CONSISTENT' }] } });
});

test('cells carry the verdict of the audit: the total agrees, its change does not', async () => {
  const { data } = await ask('{ requests { rows { received { verdict yoy { verdict } findings { severity } } } } calls { rows { within30sRate { yoy { verdict } } answered { verdict findings { id } } } } }');
  expect(data).toMatchObject({
    requests: { rows: [{ received: { verdict: 'CONSISTENT', yoy: { verdict: 'INCONSISTENT' } } }] },
    calls: { rows: [{ within30sRate: { yoy: { verdict: 'UNDETERMINED' } }, answered: { findings: [] } }] },
  });
});

test('a correction is tried and nothing is stored', async () => {
  const corrections = [{ figure: '1/总计/诉求总量(件)', what: 'CHANGE', to: '↑5.3%' }];
  const tried = 'query ($corrections: [CorrectionInput!]!) { whatIf(edition: "nantong-2024", corrections: $corrections) { before { inconsistent } after { inconsistent } resolved { rule } introduced { id } } }';
  const { data, errors } = await ask(tried, { corrections });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ whatIf: { resolved: [{ rule: 'growth-sum' }], introduced: [] } });
  expect((await ask('{ requests { rows { received { yoy { published } } } } }')).data).toMatchObject({ requests: { rows: [{ received: { yoy: { published: 0.054 } } }] } });
});

test.each([
  ['whatIf(edition: "nantong-2024", corrections: [{ figure: "1/总计/诉求总数(件)", what: CHANGE, to: "↑5.3%" }]) { resolved { id } }', 'UNKNOWN_FIGURE', 'Did you mean "1/总计/诉求总量(件)"'],
  ['whatIf(edition: "nantong-2024", corrections: [{ figure: "1/总计/诉求总量(件)", what: VALUE, to: "28x" }]) { resolved { id } }', 'BAD_CORRECTION', 'write it as printed'],
  ['reconciliation(edition: "nantong-2025") { summary { verdict } }', 'UNKNOWN_EDITION', 'Did you mean "nantong-2024"?'],
  ['auditSource(name: "a.txt", base64: "%%%") { format }', 'BAD_BASE64', 'not base64'],
])('%s is refused', async (query, code, says) => {
  const { errors } = await ask(`{ ${query} }`);
  expect(errors).toMatchObject([{ code }]);
  expect(errors[0]?.message).toContain(says);
});

test('a published file is read and judged as it is', async () => {
  const text = '某市12345热线2024年运行情况\n\n2024年,全市共受理诉求1200件,其中电话渠道900件,占比75.0%;网络渠道300件,占比35.0%。\n';
  const { data, errors } = await ask('query ($base64: String!) { auditSource(name: "bulletin.txt", base64: $base64) { format encoding reconciliation { summary { figures verdict } findings { rule verdict } } notUnderstood } }', { base64: Buffer.from(text, 'utf8').toString('base64') });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ auditSource: { format: 'text', encoding: 'utf-8', notUnderstood: [], reconciliation: { summary: { figures: 3, verdict: 'INCONSISTENT' } } } });
});

test('a published file comes with the places of its figures', async () => {
  const file = workbookFile({ sheets: [['通报', `<sheetData>${sheetRow(1, ['渠道', '数量(件)'])}${sheetRow(2, ['电话', '900(↑5.0%)'])}${sheetRow(3, ['网络', 300])}</sheetData>`]] });
  const { data, errors } = await ask('query ($base64: String!) { auditSource(name: "bulletin.xlsx", base64: $base64) { text marks { kind figure start end page table row column } } }', { base64: Buffer.from(file).toString('base64') });
  expect(errors).toEqual([]);
  const phone = { figure: '1/电话/数量(件)', page: 1, table: 1, row: 2, column: 2 };
  expect(data).toEqual({
    auditSource: {
      text: '渠道\t数量(件)\n电话\t900(↑5.0%)\n网络\t300\n',
      marks: [{ kind: 'VALUE', ...phone, start: 12, end: 22 }, { kind: 'CHANGE', ...phone, start: 16, end: 21 }, { kind: 'VALUE', figure: '1/网络/数量(件)', page: 1, table: 1, row: 3, column: 2, start: 26, end: 29 }],
    },
  });
});
