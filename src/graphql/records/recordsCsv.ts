import type { Answering } from '../../answer.js';
import { drill } from '../../drill.js';
import { userError } from '../../errors/index.js';
import type { Lang } from '../../model/index.js';
import { LIMITS, writeCursor } from '../../query/index.js';
import { csvOfRectangle, didYouMean } from '../../text/index.js';
import type { RecordsRequest } from '../names/recordsRequest.js';
import { drillingOf } from './drillingOf.js';
import { LoadedBatches } from './loadedBatches.js';
import { recordColumns } from './recordColumns.js';

/** Records as CSV, with the question for those that come next. */
export interface RecordsCsv {
  readonly body: string;
  /** Null where none come next. */
  readonly next: RecordsRequest | null;
}

/**
 * The records that a question asks for as a CSV file with a heading, from its place on and as many as a page may have.
 * @throws a user error that says what is wrong with the question, or an engine error.
 */
export async function recordsCsv(request: RecordsRequest, lang: Lang, answering: Answering): Promise<RecordsCsv> {
  const { catalogue, warehouse } = answering;
  const recorded = catalogue.facts.filter((each) => each.recorded);
  const fact = recorded.find(({ name }) => name === request.fact);
  if (fact === undefined) throw userError('UNKNOWN_FACT', `There is no recorded fact "${request.fact}".${didYouMean(request.fact, recorded.map(({ name }) => name))}`, { name: request.fact, place: { path: 'q' } });
  const where = typeof request.where === 'object' ? request.where : undefined;
  const { records, hasNextPage } = await drill(drillingOf(fact, { ...request, where, first: LIMITS.first, last: undefined }, catalogue), answering);
  const batches = new LoadedBatches(warehouse);
  const columns = recordColumns(fact, catalogue, lang);
  const rows = await Promise.all(records.map(async (record) => {
    const batch = await batches.of(fact.name, record.batch);
    return columns.map(({ read }) => read(record, batch));
  }));
  const last = records.at(-1);
  return {
    body: csvOfRectangle(columns.map(({ heading }) => heading), rows),
    next: hasNextPage && last !== undefined ? { ...request, after: writeCursor(fact.name, last) } : null,
  };
}
