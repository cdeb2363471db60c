import { auditReport } from '../../src/audit/index.js';
import { readReport } from '../../src/report/raw/index.js';
import { readDocument } from '../../src/report/sources/index.js';
import type { BulletinCase } from './bulletinCase.js';
import { scoreBulletin, type BulletinScore } from './bulletinScore.js';

/** Reads a bulletin as any source is read, audits it, and holds both against what it says. */
export async function readBulletin({ bytes, truth }: BulletinCase): Promise<BulletinScore> {
  const raw = readReport(await readDocument(bytes, truth.source));
  return scoreBulletin(truth, raw, auditReport(raw));
}
