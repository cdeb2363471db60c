import { expect, it } from 'vitest';
import { judged } from '../../support/smallEdition.js';

const columns = ['W1', 'W2', '总计'];


it('220(—) was not 220 and not nothing, where 330(↑10.0%) leaves about 200', () => {
  expect(judged({ columns, rows: { P1: ['110(↑10.0%)', '220(—)', '330(↑10.0%)'] } }, 'dash')).toEqual(['CONSISTENT: — → 200: 不可比 | 未发布']);
});

it('where the total leaves nothing, there was nothing', () => {
  expect(judged({ columns, rows: { P1: ['110(↑10.0%)', '200(—)', '310(↑210.0%)'] } }, 'dash')).toEqual(['CONSISTENT: — → 0: 上期为零 | 不可比 | 未发布']);
});

it('where no sum tells, nothing is struck out', () => {
  expect(judged({ said: [{ id: 'a', text: '28', change: '—' }] }, 'dash')).toEqual([]);
});
