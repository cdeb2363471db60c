import { expect, it } from 'vitest';
import { explained } from '../../support/smallEdition.js';

const columns = ['类/总数', '类/一', '类/二'];

it('a list that was read off a heading need not be complete: our own reading is doubted first', () => {
  const told = explained({ loose: { columns, rows: { 甲: ['300', '100', '200'], 乙: ['476', '110', '222'] } } });
  expect(told[0]).toBe('VERIFIED READING: "table 2, 乙 · 类/总数" = "table 2, 乙 · 类/一" + "table 2, 乙 · 类/二" → no sum');
  expect(told).toContain('PLAUSIBLE SUBSET: "table 2, 乙 · 类/总数" = "table 2, 乙 · 类/一" + "table 2, 乙 · 类/二" → other parts exist');
});
