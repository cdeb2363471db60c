import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('parts that grew by 10 % make up a total that grew by 10 %, not by 20 %', () => {
  expect(judged({ columns, rows: { P1: ['110(↑10%)', '220(↑10%)', '330(↑10%)'], P2: ['110(↑10%)', '220(↑10%)', '330(↑20%)'] } }, 'growth-sum')).toEqual([
    'CONSISTENT: 100 + 200 = 300 ∩ [299, 301]', 'INCONSISTENT: 100 + 200 = 300 > 276',
  ]);
});

it('a part without a change may have been anything from 0 on', () => {
  expect(judged({ columns, rows: { P1: ['110(↑10%)', '220', '330(↑10%)'] } }, 'growth-sum')).toEqual(['CONSISTENT: 100 + [0, ∞) = [100, ∞) ∩ [299, 301]']);
});

it('a change that rounded figures may have given is left open', () => {
  const told = (change: string): string[] => judged({ columns, rows: { P1: ['1.1万(↑22.2%)', '20000(↑100.0%)', `31000(${change})`] } }, 'growth-sum');
  expect(told('↑63.0%')).toEqual(['CONSISTENT: [8589, 9414] + [9998, 10002] = [18587, 19416] ∩ [19013, 19024]']);
  expect(told('↑67.0%')).toEqual(['UNDETERMINED: 8589 + 9998 = 18587 > 18568']);
  expect(told('↑72.0%')).toEqual(['INCONSISTENT: 8589 + 9998 = 18587 > 18028']);
});
