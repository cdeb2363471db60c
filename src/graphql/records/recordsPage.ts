import type { Drilling } from '../../drill.js';
import type { RecordsPage } from '../../query/index.js';

/** A question for records with the page that answers it. */
export interface DrilledPage {
  readonly drilling: Drilling;
  readonly page: RecordsPage;
}
