import type { Drilling } from '../../drill.js';
import type { RecordsPage } from '../../query/index.js';
import type { RecordsRequest } from '../names/recordsRequest.js';

/** A question for records with the page that answers it. */
export interface DrilledPage {
  readonly drilling: Drilling;
  readonly page: RecordsPage;
  /** The same question, for as many records as there are. */
  readonly request: RecordsRequest;
}
