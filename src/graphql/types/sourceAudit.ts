import { Field, Int, ObjectType } from 'type-graphql';
import type { SourceAudit } from '../auditService.js';
import { ReconciliationObject } from './reconciliation.js';

/** What an audit of a published file found. */
@ObjectType('SourceAudit', { description: 'What was read from a published file, with no configuration, and what an audit of it found.' })
export class SourceAuditObject {
  readonly #audit: SourceAudit;

  constructor(audit: SourceAudit) {
    this.#audit = audit;
  }

  @Field(() => ReconciliationObject, { description: 'Whether the file agrees with itself.' })
  reconciliation(): ReconciliationObject {
    return new ReconciliationObject(this.#audit.report);
  }

  @Field(() => String, { description: 'As in `text`, `html`, `docx`, `xlsx` or `pdf`.' })
  format(): string {
    return this.#audit.format;
  }

  @Field(() => String, { nullable: true, description: 'As in `utf-8` or `gb18030`; null for formats that keep their own.' })
  encoding(): string | null {
    return this.#audit.encoding;
  }

  @Field(() => Int, { description: 'Relations between figures that were found.' })
  relations(): number {
    return this.#audit.relations;
  }

  @Field(() => [String], { description: 'What looks like a figure and was not understood.' })
  notUnderstood(): readonly string[] {
    return this.#audit.notUnderstood;
  }
}
