import { expect, it } from 'vitest';
import { printedAgain } from '../../src/audit/printedAgain.js';
import { between, point, rational, type Interval } from '../../src/interval/index.js';
import type { Binding, EditionContent, Figure } from '../../src/model/index.js';

function figure(id: string, interval: Interval | null): Figure {
  return { id, place: { section: null, table: null, row: null, column: null, start: null, end: null }, printed: id, value: null, interval, status: 'NORMAL', unit: 'ITEM', change: null, changes: [], share: null };
}

function edition(...stated: readonly (readonly [string, string, Interval | null])[]): Pick<EditionContent, 'figures' | 'bindings'> {
  return {
    figures: stated.map(([id, , interval]) => figure(id, interval)),
    bindings: stated.map(([id, period]): Binding => ({ figure: id, fact: 'requests', measure: 'received', period, members: { channel: '_T' } })),
  };
}

const exactly = (value: number): Interval => point(rational(BigInt(value)));
const rounded = between(rational(995n), rational(1005n));

it('tells what a revised edition prints otherwise, by its exact figures, and nothing that may be the same', () => {
  const earlier = edition(['a', '2023', exactly(1000)], ['b', '2023-11', exactly(80)], ['c', '2023-12', exactly(90)], ['d', '2022', exactly(900)]);
  const later = edition(['e', '2023', rounded], ['f', '2023', exactly(1004)], ['g', '2023-11', exactly(84)], ['h', '2023-12', exactly(90)], ['i', '2024', exactly(1100)]);
  expect(printedAgain(earlier, later).map((each) => [each.figure.id, each.cell])).toEqual([['f', 'requests.received|2023|channel=_T'], ['g', 'requests.received|2023-11|channel=_T']]);
});

it('takes a rounded figure for a contradiction only where it cannot be what was printed, and no figure without a value', () => {
  expect(printedAgain(edition(['a', '2023', exactly(1003)]), edition(['b', '2023', rounded]))).toEqual([]);
  expect(printedAgain(edition(['a', '2023', exactly(1006)]), edition(['b', '2023', rounded]))).toHaveLength(1);
  expect(printedAgain(edition(['a', '2023', null]), edition(['b', '2023', rounded]))).toEqual([]);
});
