import { beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../schema/catalog.js';
import { audit, type AuditReport } from '../../src/audit/index.js';
import type { EditionContent } from '../../src/model/index.js';
import { auditedOf } from '../support/auditedOf.js';
import { readNantong2024 } from '../support/nantong2024.js';
import { Random } from '../support/random.js';

let content: EditionContent;
beforeAll(async () => {
  content = await readNantong2024();
});

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values.map((value) => ({ value, at: random.whole(0, 1_000_000) })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}

/** Every finding as it is told, with all its explanations. */
function told({ findings }: AuditReport): string[] {
  return findings.map(({ id, verdict, title, certificate, suspects, explanations }) => JSON.stringify([
    id, verdict, title.zh, certificate, suspects.map(({ parts }) => parts), explanations.map(({ edit, grade, rivals }) => [edit.id, edit.text.zh, grade, rivals]),
  ]));
}

it.each([1, 2, 3])('tables, figures and bindings in another order give the same findings (seed %i)', (seed) => {
  const random = new Random(seed);
  const permuted = { ...content, tables: shuffled(content.tables, random), figures: shuffled(content.figures, random), bindings: shuffled(content.bindings, random) };
  expect(told(audit(auditedOf(permuted, catalogue)))).toEqual(told(audit(auditedOf(content, catalogue))));
});

it('rows in another order give the same findings, but for what is said of neighbours in a column', () => {
  const permuted = { ...content, tables: content.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() })) };
  const brief = ({ findings }: AuditReport): unknown[] => findings.map(({ id, verdict, certificate, explanations }) => [id, verdict, certificate, explanations.filter(({ grade }) => grade !== 'PARTIAL').map(({ edit, grade }) => [edit.id, grade])]);
  expect(brief(audit(auditedOf(permuted, catalogue)))).toEqual(brief(audit(auditedOf(content, catalogue))));
});
