import { audit } from '../../../src/audit/index.js';
import { expect, it } from 'vitest';
import { explained, smallEdition } from '../../support/smallEdition.js';

it('10.0% and 30.0% are of all calls, not of the row', () => {
  const said = [{ id: 's', text: '100', share: '占比10.0%', place: 'P1', way: 'W1' }, { id: 't', text: '300', share: '占比30.0%', place: 'P1', way: 'W2' }, { id: 'calls', text: '1000', desk: '总计' }];
  expect(explained({ columns: ['W1', 'W2', '总计'], rows: { P1: ['100', '300', '400'] }, said })[0]).toBe('VERIFIED DENOMINATOR: "s" is a share of "table 1, P1 · 总计" → "s" is a share of "calls"; "t" is a share of "table 1, P1 · 总计" → "t" is a share of "calls"');
});

it('with the shares of another total falls that they add up to 100 %, and it is they that are suspected, not the total', () => {
  const { findings } = audit(smallEdition({
    columns: ['W1', 'W2', '总计'], rows: { P1: ['1203', '340', '1543'], P2: ['751', '418', '1169'], 总计: ['1954', '758', '2712'] },
    said: [{ id: 's', text: '1203', share: '占比44.4%', place: 'P1', way: 'W1' }, { id: 't', text: '340', share: '占比12.5%', place: 'P1', way: 'W2' }],
  }));
  expect(findings.map(({ outcomes, suspects, explanations: [best] }) => [outcomes.map(({ rule }) => rule), suspects.map(({ parts }) => parts.map(({ figure, part }) => `${part} of ${figure}`)), best?.edit.relations.map(({ relation, to }) => [relation, to.zh])])).toEqual([
    [['share', 'share', 'shares-sum'], [['share of s', 'share of t']], [['s', '“s”占“表1 总计 · 总计”'], ['t', '“t”占“表1 总计 · 总计”']]],
  ]);
});
