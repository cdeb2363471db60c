import { expect, it } from 'vitest';
import { audit, htmlPage, textReport } from '../../../src/audit/index.js';
import { smallEdition } from '../../support/smallEdition.js';

it('that a sum is read otherwise is told in words, without the keys of its cells', () => {
  const { content, catalogue, members } = smallEdition({ columns: ['W1', 'W2', '总计'], rows: { P1: ['1203', '340', '1984'], P2: ['751', '418', '1169'] }, said: [{ id: 'x', text: '441', fact: null }] });
  const report = audit({ content, catalogue, members });
  const text = textReport(report, content, catalogue, 'EN');
  expect(text.replaceAll(/\s+/g, ' ')).toContain('verified (a part is missing, MISSING_PART): the difference 441 is what "x" prints: a part that is not listed Suspects');
  expect(text).not.toContain('visits.count');
  expect(htmlPage(report, content, catalogue, 'EN')).not.toContain('visits.count');
});
