import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqliteWarehouse } from '../../src/warehouse/index.js';
import { askHotline, type Ask } from '../support/askHotline.js';
import { openTestWarehouse } from '../support/openTestWarehouse.js';
import { printedEdition, type PrintedFigure } from '../support/printedEdition.js';

const REQUESTS = ['channel', 'level', 'requester', 'category', 'handling', 'service'];
const received = (value: string, period: string, more: Partial<PrintedFigure> = {}): PrintedFigure => ({ value, period, measure: 'received', ...more });

let warehouse: SqliteWarehouse;
let ask: Ask;
beforeAll(async () => {
  warehouse = openTestWarehouse();
  const load = async (id: string, publishedAt: string, figures: readonly PrintedFigure[], supersedes?: string): Promise<unknown> =>
    warehouse.loadEdition(printedEdition({ id, publishedAt, fact: 'requests', dimensions: REQUESTS, figures, ...(supersedes === undefined ? {} : { supersedes }) }));
  await load('annual-2023', '2024-01-20', [received('100', '2023')]);
  await load('annual-2024', '2025-01-20', [received('105', '2024'), received('101', '2023')]);
  await load('annual-2024-corrected', '2025-02-20', [received('106', '2024'), received('102', '2023', { within: '2' }), received('50', '2025', { members: { requester: 'PUBLIC' } })], 'annual-2024');
  await load('enterprises-2025', '2025-02-21', [received('7', '2025', { members: { requester: 'ENTERPRISE' } })]);
  ask = await askHotline(warehouse);
});
afterAll(() => warehouse.close());

const year = (number: number): string => `where: { year: { eq: ${number} }, service: { eq: "_T" } }`;

describe('a cell', () => {
  it('names its edition, and keeps what was published first beside what was restated', async () => {
    const { data, errors } = await ask(`{ requests(groupBy: [], ${year(2023)}) { rows { received {
      value edition { id supersedes { id } } revisions { status value exact interval { lower upper } publishedAt edition { id supersededBy { id } } source { printed edition { id } } }
    } } } }`);
    const interval = (lower: string, upper = lower): object => ({ lower, upper });
    expect(errors).toEqual([]);
    expect(data).toEqual({ requests: { rows: [{ received: {
      value: 100,
      edition: { id: 'annual-2023', supersedes: null },
      revisions: [
        { status: 'FIRST', value: 100, exact: '100', interval: interval('100'), publishedAt: '2024-01-20T00:00:00.000Z', edition: { id: 'annual-2023', supersededBy: null }, source: { printed: '100', edition: { id: 'annual-2023' } } },
        { status: 'SUPERSEDED', value: 101, exact: '101', interval: interval('101'), publishedAt: '2025-01-20T00:00:00.000Z', edition: { id: 'annual-2024', supersededBy: { id: 'annual-2024-corrected' } }, source: { printed: '101', edition: { id: 'annual-2024' } } },
        { status: 'SAME', value: 102, exact: '102', interval: interval('100', '104'), publishedAt: '2025-02-20T00:00:00.000Z', edition: { id: 'annual-2024-corrected', supersededBy: null }, source: { printed: '102', edition: { id: 'annual-2024-corrected' } } },
      ],
    } }] } });
  });

  it('that rests on several editions is of none, and its derivation names them', async () => {
    const { data } = await ask(`{ requests(groupBy: [], ${year(2025)}) { rows { received { value edition { id } revisions { status } derivation(lang: EN) } } } }`);
    expect(data).toEqual({ requests: { rows: [{ received: {
      value: 57, edition: null, revisions: [],
      derivation: ['Received · 2025: 57 requests', '57 = 50 [Public] + 7 [Enterprises]', '50: printed in annual-2024-corrected  “50”', '7: printed in enterprises-2025  “7”', 'It rests on 2 editions: annual-2024-corrected, enterprises-2025'],
    } }] } });
  });

  it('is found again by its id: of a replaced edition, of a named one, and of all', async () => {
    for (const [selector, value] of [['edition: { id: "annual-2024" },', 105], ['edition: { asOf: "2025-02-01T00:00:00Z" },', 105], ['', 106]] as const) {
      const { data } = await ask(`{ requests(groupBy: [], ${selector} ${year(2024)}) { rows { received { id value edition { id } } } } }`);
      const [cell] = JSON.stringify(data).match(/\{"id":"cell[^}]*\}\}/) ?? [];
      expect(cell).toContain(`"value":${value}`);
      const [, id] = /"id":"(cell[^"]*)"/.exec(cell ?? '') ?? [];
      expect(JSON.stringify((await ask(`{ cell(id: "${id}") { id value edition { id } } }`)).data)).toContain(cell);
    }
  });
});
