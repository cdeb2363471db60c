import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AuditMark } from '../auditService.js';
import { declareEnum } from './declareEnum.js';

export const SourceMarkKindEnum = declareEnum('SourceMarkKind', 'What a stretch of a source was read as.', {
  VALUE: 'A figure, with what stands in brackets behind it · 数值', CHANGE: 'A change printed of a figure · 增减', SHARE: 'A share printed of a figure · 占比', NOT_UNDERSTOOD: 'It looks like a figure and was not understood · 未读懂',
});

/** Where a source prints something that looks like a figure. */
@ObjectType('SourceMark', { description: 'A stretch of a source that looks like a figure, and where it stands.' })
export class SourceMarkObject {
  readonly #mark: AuditMark;

  constructor(mark: AuditMark) {
    this.#mark = mark;
  }

  @Field(() => SourceMarkKindEnum, { description: 'What it was read as.' })
  kind(): string {
    return this.#mark.kind;
  }

  @Field(() => ID, { nullable: true, description: 'The figure that it belongs to, as in `Source.figure`; null where it was not understood.' })
  figure(): string | null {
    return this.#mark.figure;
  }

  @Field(() => Int, { description: 'Offset of its first character in `SourceAudit.text`, in UTF-16 units.' })
  start(): number {
    return this.#mark.place.start;
  }

  @Field(() => Int, { description: 'Offset behind its last character.' })
  end(): number {
    return this.#mark.place.end;
  }

  @Field(() => Int, { nullable: true, description: 'The page of a PDF or the sheet of a workbook, from 1; null where the source has none.' })
  page(): number | null {
    return this.#mark.place.page;
  }

  @Field(() => Int, { nullable: true, description: 'The table, counted through the source from 1; null outside of tables.' })
  table(): number | null {
    return this.#mark.place.table;
  }

  @Field(() => Int, { nullable: true, description: 'The row as a reader of the source counts it, from 1 (in a workbook: of the sheet); null outside of tables.' })
  row(): number | null {
    return this.#mark.place.row;
  }

  @Field(() => Int, { nullable: true, description: 'The column as a reader of the source counts it, from 1; null outside of tables.' })
  column(): number | null {
    return this.#mark.place.column;
  }
}
