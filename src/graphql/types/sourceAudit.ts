import { Field, Int, ObjectType } from 'type-graphql';
import type { SourceAudit } from '../auditService.js';
import { ReconciliationObject } from './reconciliation.js';
import { SourceMarkObject } from './sourceMark.js';

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

  @Field(() => String, { description: 'What `start` and `end` of marks and of every `Source` refer to: the characters of a text or a web page as they are; of other formats the text that was read, a line for each paragraph and each row, cells parted by tabs.' })
  text(): string {
    return this.#audit.text;
  }

  @Field(() => [SourceMarkObject], { description: 'Everything in it that looks like a figure, in its order: what is needed to show the source with its figures marked.' })
  marks(): SourceMarkObject[] {
    return this.#audit.marks.map((mark) => new SourceMarkObject(mark));
  }
}
