import type { Answering } from '../answer.js';
import { intersect, type Interval } from '../interval/index.js';
import type { Figure } from '../model/index.js';
import { gatherEdition } from './auditEdition.js';
import { sheetOf } from './audit.js';
import { printedAgain } from './printedAgain.js';
import { yearBeforeReading } from './readings/cellReadings.js';

/** A figure that states, or whose change implies, another value than the edition before printed. */
export interface Restatement {
  readonly figure: Figure;
  /** The key of the cell, in words of the catalogue. */
  readonly cell: string;
  /** Every value of that time that the figure, or the figure and its change, allow. */
  readonly implied: Interval;
  /** What was printed then. */
  readonly published: Interval;
}

/** What both editions print, and not alike. */
async function stated(earlier: string, later: string, { warehouse }: Answering): Promise<Restatement[]> {
  const [then, now] = [await warehouse.editionFigures(earlier), await warehouse.editionFigures(later)];
  return then === null || now === null ? [] : printedAgain(then, now).map(({ figure, cell, now: implied, before: published }) => ({ figure, cell, implied, published }));
}

/**
 * The figures of an edition that state other values than a named earlier edition printed for the same cells, then those whose
 * printed changes imply other earlier values than were printed there.
 * @throws a user error where the later edition is not loaded.
 */
export async function restatementsBetween(earlier: string, later: string, answering: Answering): Promise<Restatement[]> {
  const snapshot = await answering.warehouse.snapshot();
  const only = { ...snapshot, editions: snapshot.editions.filter(({ id }) => id === earlier || id === later) };
  const { audited } = await gatherEdition(later, answering, only);
  const { sheet } = sheetOf(audited);
  const [model = 'ROUNDED'] = sheet.models;
  const implying = sheet.comparisons.filter(({ kind, edition }) => kind === 'PRIOR_EDITION' && edition === earlier).flatMap(({ cell, figure }): Restatement[] => {
    const implied = yearBeforeReading(sheet, cell, model);
    if (implied === null || figure.interval === null || intersect(implied.interval, figure.interval) !== null) return [];
    return [{ figure: implied.figure, cell, implied: implied.interval, published: figure.interval }];
  });
  return [...(await stated(earlier, later, answering)), ...implying];
}
