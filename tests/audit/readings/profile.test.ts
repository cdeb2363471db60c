import { describe, expect, it } from 'vitest';
import { audit, type AuditReport } from '../../../src/audit/index.js';
import { smallEdition, type Said } from '../../support/smallEdition.js';

const auditOf = (...said: readonly Said[]): AuditReport => audit(smallEdition({ said }));
const told = ({ verdict, rounding }: AuditReport): unknown[] => [verdict, ...rounding.open];

/** A fact printed exactly and rounded, of a way of its own. */
function twice(way: string, exact: string, rounded: string): Said[] {
  return [{ id: `${way} exactly`, text: exact, way }, { id: `${way} rounded`, text: rounded, way }];
}

describe('how an edition shortens numbers', () => {
  it('is left open where nothing tells', () => {
    expect(told(auditOf(...twice('W1', '2957100', '295.7万')))).toEqual(['CONSISTENT', 'ROUNDED', 'TRUNCATED']);
  });

  it('is rounding where a single figure cannot have been cut', () => {
    expect(told(auditOf(...twice('W1', '2956775', '295.7万')))).toEqual(['CONSISTENT', 'ROUNDED']);
  });

  it('is not taken to be cutting because of one figure, which may be an error', () => {
    const report = auditOf(...twice('W1', '2957900', '295.7万'));
    expect(told(report)).toEqual(['UNDETERMINED', 'ROUNDED', 'TRUNCATED']);
    expect(report.findings.map(({ rule, wouldSettle, explanations: [best] }) => [rule, wouldSettle?.en, best?.edit.kind])).toEqual([
      ['same-fact', 'rounding and cutting lead to different verdicts; it would have to be known how the publisher shortens numbers', 'TRUNCATED'],
    ]);
  });

  it('is cutting where three figures cannot have been rounded', () => {
    expect(told(auditOf(...twice('W1', '2957900', '295.7万'), ...twice('W2', '12890', '1.2万'), ...twice('W3', '389999', '38.9万')))).toEqual(['CONSISTENT', 'TRUNCATED']);
  });
});

/** A row of four ways of which the prose prints the shares. */
function shared(counts: readonly string[], total: string, shares: readonly string[]): AuditReport {
  const columns = ['W1', 'W2', 'W3', 'W4'];
  const said = shares.map((share, at): Said => ({ id: `share ${at + 1}`, text: counts[at] ?? '', share: `占比${share}`, way: columns[at] ?? '' }));
  return audit(smallEdition({ columns: [...columns, '总计'], rows: { 总计: [...counts, total] }, said }));
}

describe('where no single figure tells, what is printed together does', () => {
  it('all shares can have been cut, and three would be wrong if they had been rounded: it cuts', () => {
    expect(told(shared(['1299', '2699', '3699', '2303'], '10000', ['12.9%', '26.9%', '36.9%', '23.0%']))).toEqual(['CONSISTENT', 'TRUNCATED']);
  });

  it('two may be errors', () => {
    expect(told(shared(['1299', '2699', '3692', '2310'], '10000', ['12.9%', '26.9%', '36.9%', '23.1%']))).toEqual(['UNDETERMINED', 'ROUNDED', 'TRUNCATED']);
  });

  it('three are errors, or not all is shortened alike, where a fourth cannot have been cut', () => {
    expect(told(shared(['1299', '2699', '3694', '2308'], '10000', ['12.9%', '26.9%', '36.8%', '23.1%']))[0]).not.toBe('CONSISTENT');
  });

  it('one wrong total makes many shares wrong, and is one error', () => {
    expect(told(shared(['1290', '2690', '3690', '2300'], '9970', ['12.9%', '26.9%', '36.9%', '23.0%']))).not.toContain('CONSISTENT');
  });
});

describe('近300万', () => {
  it('is less, however the edition shortens', () => {
    expect(told(auditOf(...twice('W1', '2987654', '近300万')))).toEqual(['CONSISTENT', 'ROUNDED', 'TRUNCATED']);
    expect(told(auditOf(...twice('W1', '3087654', '近300万')))).toEqual(['INCONSISTENT', 'ROUNDED', 'TRUNCATED']);
  });
});
