import { beforeAll, describe, expect, it } from 'vitest';
import { answer, type Answer, type Answering } from '../../../src/answer.js';
import type { Rational } from '../../../src/interval/index.js';
import { coordinateText, type Question } from '../../../src/query/index.js';
import { PreparedPlans } from '../../../src/sql/index.js';
import { openToyWarehouse } from '../../support/openTestWarehouse.js';
import { Random } from '../../support/random.js';
import { randomQuestion } from '../../support/randomQuestion.js';
import { COVERED, randomVisits, visitStar } from '../../support/visitStar.js';
import { rolledUpStar } from '../../support/visitRollups.js';

const QUESTIONS = 2000;

let withRollups: Answering;
let without: Answering;

beforeAll(async () => {
  const rows = randomVisits(new Random(777), 260);
  const warehouse = await openToyWarehouse(rolledUpStar);
  for (const [index, covers] of COVERED.entries()) {
    await warehouse.loadBatch({ id: `b${index}`, fact: 'visits', covers, chunks: [{ rows: rows.filter(({ day }) => covers.from <= day && day <= covers.to) }] });
  }
  withRollups = { catalogue: rolledUpStar, warehouse, plans: new PreparedPlans() };
  without = { catalogue: visitStar, warehouse };
});

const exact = (value: Rational | null): string => (value === null ? '–' : `${value.n}/${value.d}`);

/** Everything that an answer says, as text. */
function said({ rows, totalRows, asked, hasNextPage }: Answer, { needs, measures = [] }: Question): string[] {
  const lines = rows.map((row) => {
    const cells = asked.measures.map((measure) => {
      const cell = row.cell(measure);
      const change = cell.yoy('BEST');
      const shares = (needs?.shares ?? []).map(({ of, along }) => exact(cell.share(of, along).value));
      return [exact(cell.value), exact(cell.recorded), cell.status, change.status, exact(change.base), exact(change.absolute), exact(change.rate), ...shares].join(' ');
    });
    return `${row.id} ${row.key.map(coordinateText).join('|')} ${cells.join('; ')}`;
  });
  return [`${totalRows} ${hasNextPage} ${measures.join()}`, ...lines];
}

const served = new Set<string>();

describe('two thousand random questions have the same answer with rollups and without', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index + 1))('seed %i', async (seed) => {
    const random = new Random(seed * 31);
    for (let asked = 0; asked < QUESTIONS / 10; asked += 1) {
      const question = randomQuestion(random);
      const [fast, plain] = [await answer(question, withRollups), await answer(question, without)];
      expect(plain.plan.servedFrom).not.toContain('rollup');
      expect(said(fast, question), JSON.stringify(question)).toEqual(said(plain, question));
      for (const name of fast.plan.servedFrom.split('+')) served.add(name);
    }
  });

  it('of which each rollup and the fact served some', () => {
    expect([...served].filter((name) => name !== 'nothing').sort()).toEqual([...(rolledUpStar.rollups ?? []).map(({ name }) => `rollup:${name}`), 'fact'].sort());
  });
});
