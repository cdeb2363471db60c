import { expect, it } from 'vitest';
import { audit } from '../../../src/audit/index.js';
import { toDecimal } from '../../../src/interval/index.js';
import { smallEdition, type SmallEdition } from '../../support/smallEdition.js';

/** The power of what holds under one rule. */
function powers(edition: SmallEdition, rule: string): (string | null)[] {
  return audit(smallEdition(edition)).outcomes.filter((outcome) => outcome.rule === rule && outcome.verdict === 'CONSISTENT').map(({ power }) => (power === null ? null : toDecimal(power)));
}

const columns = ['W1', 'W2', '总计'];

it('an exact sum notices any error', () => {
  expect(powers({ columns, rows: { P1: ['100', '200', '300'] } }, 'sum')).toEqual(['0']);
});

it('a rounded figure notices an error of more than a step', () => {
  expect(powers({ said: [{ id: 'a', text: '2956775' }, { id: 'b', text: '295.7万' }] }, 'same-fact')).toEqual(['1000']);
});

it('a share of exact figures notices more than its own step, and so does a rate', () => {
  expect(powers({ columns, rows: { P1: ['110', '220', '330'] }, said: [{ id: 's', text: '110', share: '占比33.3%', place: 'P1', way: 'W1' }] }, 'share')).toEqual(['0.001']);
  expect(powers({ columns, rows: { P1: ['110', '220', '330'] }, said: [{ id: 'r', text: '33.3%', measure: 'firstRate', place: 'P1' }] }, 'ratio')).toEqual(['0.001']);
});

it('that growth lies within that of the parts notices as much as they differ, and the steps', () => {
  expect(powers({ columns, rows: { P1: ['1100(↑10.0%)', '1200(↑20.0%)', '2300(↑15.0%)'] } }, 'growth-within-parts')).toEqual(['0.102']);
});
