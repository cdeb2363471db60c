import { Field, ObjectType } from 'type-graphql';
import type { AuditWhatIf } from '../auditService.js';
import { FindingObject } from './finding.js';
import { ReconciliationSummaryObject } from './reconciliationSummary.js';

/** What proposed corrections would do to the findings. Nothing is stored. */
@ObjectType('WhatIf', { description: 'What proposed corrections would do to the findings of an edition. Nothing is stored.' })
export class WhatIfObject {
  readonly #result: AuditWhatIf;

  constructor(result: AuditWhatIf) {
    this.#result = result;
  }

  @Field(() => ReconciliationSummaryObject, { description: 'As it is printed.' })
  before(): ReconciliationSummaryObject {
    return new ReconciliationSummaryObject(this.#result.before);
  }

  @Field(() => ReconciliationSummaryObject, { description: 'As it would be.' })
  after(): ReconciliationSummaryObject {
    return new ReconciliationSummaryObject(this.#result.after);
  }

  @Field(() => [FindingObject], { description: 'Findings that would go.' })
  resolved(): FindingObject[] {
    return this.#result.resolved.map((finding) => new FindingObject(finding));
  }

  @Field(() => [FindingObject], { description: 'Findings that would come.' })
  introduced(): FindingObject[] {
    return this.#result.introduced.map((finding) => new FindingObject(finding));
  }
}
