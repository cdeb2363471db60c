import { afterAll, beforeAll, expect, test } from 'vitest';
import { rational, ZERO } from '../../src/interval/index.js';
import type { AuditFinding, AuditService } from '../../src/graphql/index.js';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

let warehouse: SqliteWarehouse;
let ask: Ask;

const agrees: AuditFinding = {
  id: 'finding:parts', rule: 'parts', verdict: 'CONSISTENT', severity: 'NOTE', title: { zh: '分项合计相符', en: 'the parts add up' },
  terms: [{ printed: '295.7万', role: 'whole', weight: -1, lower: rational(2956500), upper: null, source: null }],
  gap: ZERO, reliedOnRounding: true, certificate: '{}', suspects: [], explanations: [], wouldSettle: null, limits: null, power: rational(1000), reason: null,
};
const differs: AuditFinding = {
  ...agrees, id: 'finding:share', rule: 'share', verdict: 'INCONSISTENT', severity: 'MATERIAL', title: { zh: '占比不符', en: 'the share differs' }, gap: rational(1, 4), power: null,
  suspects: [{ figures: [], weight: 0.5, unique: true }],
  explanations: [{ kind: 'digit', grade: 'VERIFIED', text: { zh: '误印', en: 'a slip' }, corrections: [{ cell: null, what: 'share', from: { zh: '80.8%', en: '80.8%' }, to: { zh: '80.7%', en: '80.7%' } }], resolves: ['finding:share'], rivals: 0 }],
  wouldSettle: { zh: '原表', en: 'the table' },
};

beforeAll(async () => {
  warehouse = await openSeededWarehouse();
  const [edition] = (await warehouse.snapshot()).editions;
  const audit: AuditService = {
    reconciliation: async () => (edition === undefined ? null : { edition, verdict: 'INCONSISTENT', unjudged: null, limits: [{ zh: '限度', en: 'a limit' }], figures: 112, covered: 90, uncovered: [], assertions: { CONSISTENT: 7, INCONSISTENT: 2, UNDETERMINED: 1, NOT_APPLICABLE: 4 }, findings: [differs, agrees] }),
    findingsOf: async ({ measure }) => (measure.name === 'received' ? [differs] : []),
    verdictOf: async () => null,
    whatIf: async () => null,
    restatements: async () => null,
    auditSource: async () => Promise.reject(new Error('not asked')),
    finding: async (id) => [differs, agrees].find((each) => each.id === id) ?? null,
  };
  ask = await askHotline(warehouse, audit);
});
afterAll(() => warehouse.close());

test('an edition shows its findings, counted and in full', async () => {
  const { data, errors } = await ask(`{ reconciliation(edition: "nantong-2024") {
    edition { id } summary { verdict unjudged limits(lang: EN) figures covered assertions consistent inconsistent undetermined notApplicable }
    findings(severity: [MATERIAL]) { id title(lang: EN) gap wouldSettle terms { printed lower upper source { printed } } suspects { weight unique figures { printed } } explanations { grade text corrections { cell { id } from to } resolves } }
  } }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({ reconciliation: {
    edition: { id: 'nantong-2024' }, summary: { verdict: 'INCONSISTENT', unjudged: null, limits: ['a limit'], figures: 112, covered: 90, assertions: 14, consistent: 7, inconsistent: 2, undetermined: 1, notApplicable: 4 },
    findings: [{
      id: 'finding:share', title: 'the share differs', gap: '0.25', wouldSettle: '原表', terms: [{ printed: '295.7万', lower: '2956500', upper: 'Infinity', source: null }],
      suspects: [{ weight: 0.5, unique: true, figures: [] }],
      explanations: [{ grade: 'VERIFIED', text: '误印', corrections: [{ cell: null, from: '80.8%', to: '80.7%' }], resolves: ['finding:share'] }],
    }],
  } });
});

test('findings are read on from the last one seen, and found again by id and by cell', async () => {
  expect((await ask('{ reconciliation(edition: "edition:nantong-2024") { findings(verdict: [INCONSISTENT, CONSISTENT], first: 1, after: "finding:share") { id } } node(id: "finding:parts") { id __typename } requests { rows { received { findings { id } } onlineAnswerRate { findings { id } } } } }')).data).toEqual({
    reconciliation: { findings: [{ id: 'finding:parts' }] }, node: { id: 'finding:parts', __typename: 'Finding' },
    requests: { rows: [{ received: { findings: [{ id: 'finding:share' }] }, onlineAnswerRate: { findings: [] } }] },
  });
});

test('a finding that holds tells its power', async () => {
  expect((await ask('{ node(id: "finding:parts") { ... on Finding { power reason } } }')).data).toEqual({ node: { power: '1000', reason: null } });
});

test.each([['first: -1', 'FIRST_OUT_OF_RANGE'], ['after: "finding:none"', 'INVALID_CURSOR']])('findings(%s) is refused', async (given, code) => {
  expect((await ask(`{ reconciliation(edition: "nantong-2024") { findings(${given}) { id } } }`)).errors).toMatchObject([{ code }]);
});
