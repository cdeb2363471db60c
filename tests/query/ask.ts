import { HotlineError } from '../../src/errors/index.js';
import { catalogue } from '../../schema/catalog.js';
import { check, parse, type Asked, type Question, type Snapshot } from '../../src/query/index.js';
import { openSeededWarehouse } from '../support/openTestWarehouse.js';

/** The state of a warehouse that holds the seed edition. */
export async function seededSnapshot(): Promise<Snapshot> {
  const warehouse = await openSeededWarehouse();
  const snapshot = await warehouse.snapshot();
  await warehouse.close();
  return snapshot;
}

/** A question about requests, checked. */
export function ask(snapshot: Snapshot, question: Partial<Question>): Asked {
  return check(parse({ fact: 'requests', ...question }, catalogue, snapshot), snapshot);
}

/** The mistake that a question is refused for, as `CODE at path: message`. */
export function refusal(snapshot: Snapshot, question: Partial<Question>): string {
  try {
    ask(snapshot, question);
  } catch (error) {
    if (!(error instanceof HotlineError) || error.kind !== 'user') throw error;
    return `${error.code} at ${error.details.place?.path}: ${error.message}`;
  }
  return 'answered';
}
