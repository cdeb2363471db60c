import { beforeAll, describe, expect, it } from 'vitest';
import { auditReport } from '../../../src/audit/index.js';
import { toDecimal } from '../../../src/interval/index.js';
import type { EditionContent, Figure } from '../../../src/model/index.js';
import type { RawReport } from '../../../src/report/index.js';
import { readNantong2024 } from '../../support/nantong2024.js';
import { reading } from './reading.js';

/** The tables of the edition as text, each cell behind a tab, as the publisher's page gives them when its spans are lost. */
function tablesAsText({ tables, figures }: EditionContent): string {
  return tables.map(({ id, title, note, header, rows, columns }) => {
    const printed = (row: string, column: string): string => figures.find(({ place }) => place.table === id && place.row === row && place.column === column)?.printed ?? '';
    const lines = rows.map((row) => [...(row === '' ? [] : [row]), ...columns.map((column) => printed(row, column))].join('\t'));
    return [title, ...(note === null ? [] : [note]), ...header.map((cells) => cells.join('\t')), ...lines].join('\n');
  }).join('\n\n');
}

const told = ({ value, change, unit }: Figure): string => `${value === null ? 'none' : toDecimal(value)} ${change?.value == null ? '' : toDecimal(change.value)} ${change?.unit ?? ''} ${unit === '%' || unit === 'RATE' ? 'rate' : ''}`;

describe('the tables of Nantong 2024, read without being told anything of them', () => {
  let content: EditionContent;
  let raw: RawReport;
  beforeAll(async () => {
    content = await readNantong2024();
    raw = await reading(`南通市12345在线平台2024年度运行情况\n\n${tablesAsText(content)}\n`);
  });

  it('give every figure of the edition, and no other', () => {
    const printed = content.figures.filter(({ place }) => place.table !== null).map(told);
    expect(raw.figures.map(told).sort()).toEqual(printed.sort());
    expect(raw.notUnderstood).toEqual([]);
  });

  it('have the columns that the edition names', () => {
    expect(raw.tables[0]?.columns).toEqual(['诉求总量(件)', '诉求来源(件)/电话', '诉求来源(件)/互联网', '诉求来源(件)/承办转办', '诉求来源(件)/其他', '在线解答(件)', '在线解答(件) 2', '部门办理(件)']);
  });

  it('show their contradictions with what explains them, and nothing else', () => {
    const findings = auditReport(raw).findings.map(({ verdict, rule, explanations }) => [verdict, rule, explanations[0]?.edit.kind ?? null, explanations[0]?.grade ?? null]);
    expect(findings).toEqual([
      ['INCONSISTENT', 'growth-sum', 'SHIFT', 'VERIFIED'], ['INCONSISTENT', 'growth-sum', 'DIGIT', 'VERIFIED'], ['INCONSISTENT', 'growth-sum', null, null],
      ['UNDETERMINED', 'change-unit', null, null], ['UNDETERMINED', 'change-unit', null, null],
    ]);
  }, 60_000);
});
