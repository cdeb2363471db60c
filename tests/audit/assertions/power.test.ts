import { expect, it } from 'vitest';
import { audit } from '../../../src/audit/index.js';
import { whyNoPower } from '../../../src/audit/power.js';
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

it('where a part may have been anything from 0 on, only errors one way are noticed: the room that way', () => {
  expect(powers({ columns, rows: { P1: ['110(↑10%)', '220', '330(↑10%)'] } }, 'growth-sum')).toEqual(['201']);
});

it('a rate is bounded on both sides, a count by nothing alone', () => {
  expect(powers({ said: [{ id: 'r', text: '60%', measure: 'answerRate' }] }, 'bounds')).toEqual(['1.01']);
  expect(powers({ said: [{ id: 'a', text: '28' }] }, 'bounds')).toEqual(['28']);
});

it('a rate of a whole count notices what leads it away from the numerator that gives it; of a large count every rate can be had, and nothing is said', () => {
  const rate = (count: string, text: string): SmallEdition => ({ said: [{ id: 'part', text: '8', way: 'W2' }, { id: 'other', text: '9', way: 'W1' }, { id: 'count', text: count }, { id: 'rate', text, measure: 'firstRate' }] });
  expect(powers(rate('16', '56.25%'), 'attainable')).toEqual(['0.00005']);
  expect(audit(smallEdition(rate('20000', '56.25%'))).outcomes.filter((outcome) => outcome.rule === 'attainable').map(({ verdict, note }) => `${verdict}: ${note?.en}`)).toEqual(['NOT_APPLICABLE: of so large a count some whole numerator gives every rate with so few digits']);
});

it('the change of a rate notices what would leave less than nothing, or more than all', () => {
  const change = (text: string): SmallEdition => ({ said: [{ id: 'r', text: '50%', change: text, measure: 'answerRate' }] });
  expect(powers(change('↑10个百分点'), 'change-unit')).toEqual(['1.02']);
  expect(powers(change('↑80.0%'), 'change-unit')).toEqual(['1.3055']);
});

it('a count and its change notice what leads the change away from every whole earlier count', () => {
  expect(powers({ said: [{ id: 'a', text: '9', change: '↑12.5%' }] }, 'whole-prior')).toEqual(['0.0005']);
});

it('a direction has no size, and neither has what — means; the reason says so', () => {
  const edition: SmallEdition = { columns, rows: { P1: ['110(↑10.0%)', '220(—)', '330(↑10.0%)'] } };
  const reasons = audit(smallEdition(edition)).outcomes.filter(({ verdict, power }) => verdict === 'CONSISTENT' && power === null).map((outcome) => `${outcome.rule}: ${whyNoPower(outcome)?.en}`);
  expect(reasons).toContain('direction: a direction is right or wrong: its error has no size');
  expect(reasons).toContain('dash: — states no number that could be wrong: meanings are struck out');
});

it('every consistent verdict has a power, or says why not', () => {
  const { outcomes } = audit(smallEdition({ columns, rows: { P1: ['110(↑10.0%)', '220(—)', '330(↑10.0%)'], P2: ['11万', '超20万', '33.3万'] } }));
  expect(outcomes.filter((outcome) => outcome.verdict === 'CONSISTENT' && (outcome.power === null) !== (whyNoPower(outcome) !== null))).toEqual([]);
});

it('a whole block notices any error where one of its sums is exact, else what its narrowest figure has room for', () => {
  expect(powers({ columns, rows: { P1: ['100', '200', '300'] } }, 'system')).toEqual(['0']);
  // 332500 to 333500 less 105000 to 115000 leaves the exact part 217500 to 228500.
  expect(powers({ columns, rows: { P1: ['11万', '222500', '33.3万'] } }, 'system')).toEqual(['11000']);
});
