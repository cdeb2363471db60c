import type { Answering } from '../answer.js';
import { unknownEdition, type LoadedEdition, type Snapshot } from '../query/index.js';
import { asRead } from './asRead.js';
import { audit, type Audited, type AuditReport } from './audit.js';
import { priorComparisons, recordedComparisons } from './comparisons.js';
import { tracedComparisons } from './recordedSplits.js';
import { buildStructure } from './sheet/buildStructure.js';

/** An edition as it is audited, with what came of it. */
export interface AuditedEdition {
  readonly edition: LoadedEdition;
  readonly audited: Audited;
  readonly report: AuditReport;
}

/**
 * Lays out a loaded edition beside the records and the editions before it.
 * @throws a user error where no such edition is loaded.
 */
export async function gatherEdition(id: string, answering: Answering, snapshot: Snapshot): Promise<{ edition: LoadedEdition; audited: Audited }> {
  const edition = snapshot.editions.find((each) => each.id === id);
  const found = edition === undefined ? null : await answering.warehouse.editionFigures(id);
  if (edition === undefined || found === null) throw unknownEdition(id, snapshot.editions.map((each) => each.id));
  const content: Audited['content'] = { edition, ...found };
  const structure = buildStructure(content, answering.catalogue, snapshot.members);
  const recorded = await tracedComparisons(await recordedComparisons(structure, snapshot, answering), content.figures, structure, answering);
  const comparisons = [...(await priorComparisons(structure, edition, snapshot, answering)), ...recorded];
  return { edition, audited: asRead({ content, catalogue: answering.catalogue, members: snapshot.members, comparisons }) };
}

/** Judges what is laid out, here or elsewhere. */
export type Judging = (audited: Audited) => AuditReport | Promise<AuditReport>;

/**
 * Audits a loaded edition against itself, the records and the editions before it.
 * @throws a user error where no such edition is loaded.
 */
export async function auditEdition(id: string, answering: Answering, judge: Judging = audit): Promise<AuditedEdition> {
  const snapshot = await answering.warehouse.snapshot();
  const { edition, audited } = await gatherEdition(id, answering, snapshot);
  return { edition, audited, report: await judge(audited) };
}
