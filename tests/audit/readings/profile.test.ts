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

describe('近300万', () => {
  it('is less, however the edition shortens', () => {
    expect(told(auditOf(...twice('W1', '2987654', '近300万')))).toEqual(['CONSISTENT', 'ROUNDED', 'TRUNCATED']);
    expect(told(auditOf(...twice('W1', '3087654', '近300万')))).toEqual(['INCONSISTENT', 'ROUNDED', 'TRUNCATED']);
  });
});
