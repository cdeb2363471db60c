import type { Answering } from '../answer.js';
import { intersect, type Interval } from '../interval/index.js';
import type { Figure } from '../model/index.js';
import { gatherEdition } from './auditEdition.js';
import { sheetOf } from './audit.js';
import { yearBeforeReading } from './readings/cellReadings.js';

/** A figure whose implied earlier value is not what the edition before printed. */
export interface Restatement {
  readonly figure: Figure;
  /** The key of the cell, in words of the catalogue. */
  readonly cell: string;
  /** Every earlier value that the figure and its change allow. */
  readonly implied: Interval;
  /** What was printed then. */
  readonly published: Interval;
}

/**
 * The figures of an edition whose printed changes imply other earlier values than a named earlier edition printed.
 * @throws a user error where the later edition is not loaded.
 */
export async function restatementsBetween(earlier: string, later: string, answering: Answering): Promise<Restatement[]> {
  const snapshot = await answering.warehouse.snapshot();
  const only = { ...snapshot, editions: snapshot.editions.filter(({ id }) => id === earlier || id === later) };
  const { audited } = await gatherEdition(later, answering, only);
  const { sheet } = sheetOf(audited);
  const [model = 'ROUNDED'] = sheet.models;
  return sheet.comparisons.filter(({ kind, edition }) => kind === 'PRIOR_EDITION' && edition === earlier).flatMap(({ cell, figure }): Restatement[] => {
    const implied = yearBeforeReading(sheet, cell, model);
    if (implied === null || figure.interval === null || intersect(implied.interval, figure.interval) !== null) return [];
    return [{ figure: implied.figure, cell, implied: implied.interval, published: figure.interval }];
  });
}
