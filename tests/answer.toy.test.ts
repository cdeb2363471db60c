import { describe, expect, it } from 'vitest';
import type { Catalogue, Measure } from '../src/model/index.js';
import { NO_NEEDS } from '../src/query/index.js';
import { openToyWarehouse } from './support/openTestWarehouse.js';
import { asking, cellOf, exact, keyOf } from './support/say.js';
import { printedEdition } from './support/printedEdition.js';

const label = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
const loansMeasure = (name: string, additivity: Measure['additivity'], unit: string, formula: Measure['formula']): Measure => ({ name, label: label(name), description: label(name), unit, additivity, formula });

/** Loans of libraries: another star, in a few lines. */
const libraries: Catalogue = {
  version: '1', units: [{ code: 'BOOK', label: label('books'), quantity: 'count', printed: ['本'] }, { code: 'RATE', label: label('%'), quantity: 'rate', printed: ['%'] }],
  dimensions: [{ name: 'library', label: label('馆'), levels: [{ name: 'library', label: label('馆') }], open: true, members: [{ code: 'EAST', label: label('东') }, { code: 'WEST', label: label('西') }] }],
  facts: [{
    name: 'loans', label: label('借阅'), grain: label('one book lent'), dimensions: ['library'], recorded: true, measures: [
      loansMeasure('lent', 'ADDITIVE', 'BOOK', { kind: 'rows' }), loansMeasure('returned', 'ADDITIVE', 'BOOK', { kind: 'sum', column: 'returned' }),
      loansMeasure('returnRate', 'NON_ADDITIVE', 'RATE', { kind: 'ratio', numerator: { measure: 'returned' }, denominator: { measure: 'lent' } }),
    ],
  }],
};

const loan = (id: string, day: number, library: string, returned: number): { id: string; day: number; members: { library: string }; sums: { returned: number } } => ({ id, day, members: { library }, sums: { returned } });

describe('another star', () => {
  it('is stored, asked and compared as the hotline is', async () => {
    const warehouse = await openToyWarehouse(libraries);
    await warehouse.loadBatch({ id: 'all', fact: 'loans', covers: { from: 20230101, to: 20241231 }, chunks: [{ rows: [
      loan('a', 20230301, 'EAST', 1), loan('b', 20240301, 'EAST', 1), loan('c', 20240302, 'EAST', 0), loan('d', 20241105, 'WEST', 0), loan('e', 20241105, 'EAST', 1),
    ] }] });
    const { ask } = asking(() => ({ catalogue: libraries, warehouse }));
    const given = await ask({ fact: 'loans', groupBy: ['library'], where: { year: { eq: 2024 } }, totals: 'GRAND', orderBy: [{}], needs: { ...NO_NEEDS, yoy: true } });
    expect(given.rows.map((row) => [
      row.kind, keyOf(row), exact(cellOf(given, row, 'lent').value), exact(cellOf(given, row, 'returnRate').value), exact(cellOf(given, row, 'lent').yoy('BEST').base), cellOf(given, row, 'lent').yoy('BEST').status,
    ])).toEqual([
      ['MEMBER', 'EAST', '3', '0.66666666666666666667', '1', 'OK'], ['MEMBER', 'WEST', '1', '0', 'null', 'NO_BASE'], ['GRAND_TOTAL', '', '4', '0.5', '1', 'OK'],
    ]);
    expect(given.plan.servedFrom).toBe('fact');
  });

  it('takes published figures and members of its own', async () => {
    const warehouse = await openToyWarehouse(libraries);
    await warehouse.loadEdition(printedEdition({
      id: 'report', fact: 'loans', dimensions: ['library'], members: [{ dimension: 'library', code: 'BUS', parent: null, label: label('流动'), printed: [], unit: null }],
      figures: ['EAST', 'WEST', 'BUS'].map((library, index) => ({ value: `${index + 1}`, measure: 'lent', period: '2024', members: { library } })),
    }));
    const { values, ask } = asking(() => ({ catalogue: libraries, warehouse }));
    expect(await values('lent', { fact: 'loans', groupBy: ['library'], totals: 'GRAND' })).toEqual({ EAST: '1', WEST: '2', BUS: '3', GRAND_TOTAL: '6' });
    await expect(ask({ fact: 'loans', groupBy: ['channel'] })).rejects.toThrow('There is no dimension of loans "channel".');
  });
});
