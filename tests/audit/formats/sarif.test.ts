import { beforeAll, describe, expect, test } from 'vitest';
import { ASSERTIONS, auditedReport, auditReport, sarif } from '../../../src/audit/index.js';
import { found } from '../../support/found.js';
import { sarifFaults } from '../../support/sarifFaults.js';
import { reading } from '../../report/raw/reading.js';
import { auditedNantong, type Shown } from './auditedNantong.js';
import { hostileEdition } from './hostile.js';

let shown: Shown;
let data: unknown;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
beforeAll(async () => {
  shown = await auditedNantong();
  data = JSON.parse(shown.as(sarif));
});

describe('SARIF', () => {
  test('is of version 2.1.0, with every rule', () => {
    expect(data).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits', language: 'en' }] });
    expect(list(found(data, 'runs.0.tool.driver.rules'))).toEqual(ASSERTIONS.map(({ rule, label }) => ({ id: rule, shortDescription: { text: label.en } })));
  });

  test('knows its source by its hash', () => {
    expect(found(data, 'runs.0.artifacts')).toEqual([{ location: { uri: 'nantong-2024' }, hashes: { 'sha-256': shown.content.edition.sha256 } }]);
  });

  test('has a result for every finding, graded by its severity; what is undetermined is open and has no level', () => {
    const levels = { MATERIAL: 'error', MINOR: 'warning', NOTE: 'note' };
    expect(list(found(data, 'runs.0.results')).map((result) => [found(result, 'ruleId'), found(result, 'kind'), found(result, 'level'), found(result, 'partialFingerprints')])).toEqual(
      shown.report.findings.map(({ id, rule, severity, verdict }) => [rule, verdict === 'UNDETERMINED' ? 'open' : 'fail', verdict === 'UNDETERMINED' ? 'none' : levels[severity], { 'findingId/v1': id }]));
  });

  test('rules are named by their place in the list', () => {
    for (const result of list(found(data, 'runs.0.results'))) expect(ASSERTIONS[Number(found(result, 'ruleIndex'))]?.rule).toBe(found(result, 'ruleId'));
  });

  test('places are characters of the source, and cells of the tables', () => {
    const at = shown.report.findings.findIndex(({ outcomes }) => outcomes.some(({ id }) => id.includes('service=TALENT')));
    expect(list(found(data, `runs.0.results.${at}.relatedLocations`))[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'nantong-2024', index: 0 }, region: { charOffset: 3900, charLength: 6, snippet: { text: '↑0.82%' } } },
      logicalLocations: [{ kind: 'section', name: '三、数据公开/(二)特色热线公共服务' }, { kind: 'table', name: '3' }, { kind: 'column', name: '诉求总量(件)', fullyQualifiedName: '3/诉求总量(件)' }],
      message: { text: 'whole: 6411(↑0.82%)' },
    });
  });

  test('every region is as long as its text', () => {
    const regions = list(found(data, 'runs.0.results')).flatMap((result) => [...list(found(result, 'locations')), ...list(found(result, 'relatedLocations'))]).map((location) => found(location, 'physicalLocation.region'));
    expect(regions.length).toBeGreaterThan(10);
    for (const region of regions) expect(found(region, 'charLength')).toBe(String(found(region, 'snippet.text')).length);
  });

  test('the address of a source is one whatever its id holds', async () => {
    const hostile: unknown = JSON.parse((await auditedNantong(hostileEdition)).as(sarif));
    expect(String(found(hostile, 'runs.0.artifacts.0.location.uri'))).toMatch(/^[\w.~%!*'()-]+$/);
  });

  test('is what SARIF 2.1.0 allows: required and known properties, values of their sets, indices that name what they stand for', async () => {
    const hostile: unknown = JSON.parse((await auditedNantong(hostileEdition)).as(sarif));
    expect([sarifFaults(data), sarifFaults(hostile)]).toEqual([[], []]);
  });

  test('in either language, of a source without findings, and of one with a finding that has no place', async () => {
    for (const text of ['受理诉求1000件，其中电话700件、网络300件。', '受理诉求1000件，其中电话700件、网络200件、其他101件。最多的是网络。']) {
      const raw = await reading(`6月通报\n\n${text}\n`);
      for (const notUnderstood of [[], [{ text: '3成', start: null }]]) {
        const audited = auditedReport(raw);
        const report = auditReport({ ...raw, notUnderstood });
        for (const lang of ['ZH', 'EN'] as const) expect(sarifFaults(JSON.parse(sarif(report, audited.content, audited.catalogue, lang)))).toEqual([]);
      }
    }
  });

  test('a log that SARIF does not allow is seen', () => {
    const run = (result: object): object => ({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a', rules: [{ id: 'sum' }] } }, results: [{ ruleId: 'sum', ruleIndex: 0, kind: 'fail', level: 'error', message: { text: 'a' }, ...result }] }] });
    expect(sarifFaults(run({}))).toEqual([]);
    expect(sarifFaults({ version: '2.0.0' })).toEqual(['.runs: is missing', '.version: expected 2.1.0']);
    expect(sarifFaults(run({ level: 'fatal' }))).toEqual(['.runs[0].results[0].level: expected none or note or warning or error']);
    expect(sarifFaults(run({ kind: 'open' }))).toEqual(['.runs[0].results[0]: expected a level of failures, and none of others']);
    expect(sarifFaults(run({ ruleIndex: 1 }))).toEqual(['.runs[0].results[0]: expected the rule that ruleIndex names']);
    expect(sarifFaults(run({ locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' }, region: { charLength: 3 } } }] }))).toEqual([
      expect.stringMatching(/uri: expected/), '.runs[0].results[0].locations[0].physicalLocation.region: expected startLine or charOffset or byteOffset', expect.stringMatching(/the artifact that the index names/),
    ]);
    expect(sarifFaults(run({ relatedLocations: [{ message: { text: 'a' } }, { message: { text: 'a' } }] }))).toEqual(['.runs[0].results[0].relatedLocations: expected no item twice']);
    expect(sarifFaults(run({ severity: 'high' }))).toEqual(['.runs[0].results[0].severity: is no property of SARIF here']);
  });
});
