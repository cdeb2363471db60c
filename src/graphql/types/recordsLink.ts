import { Arg, Field, Int, ObjectType } from 'type-graphql';
import type { RatioRole } from '../../cells/index.js';
import type { Catalogue, Fact } from '../../model/index.js';
import { checkFirst } from '../checkFirst.js';
import { recordsField } from '../records/recordNames.js';
import { recordsQuery } from '../records/recordsQuery.js';
import { RatioRoleEnum } from './enums.js';

/** The way from a cell to its records. */
@ObjectType('RecordsLink', { description: 'The way from a cell to the recorded rows that it is summed from.' })
export class RecordsLinkObject {
  readonly #cell: string;
  readonly #fact: Fact;
  readonly #catalogue: Catalogue;

  /** `cell` is the id of the cell. */
  constructor(cell: string, fact: Fact, catalogue: Catalogue) {
    this.#cell = cell;
    this.#fact = fact;
    this.#catalogue = catalogue;
  }

  @Field(() => String, { description: 'The query field to ask, as in `requestRecords`; its argument `cell` takes the id of the cell.' })
  field(): string {
    return recordsField(this.#fact);
  }

  @Field(() => String, { description: 'A whole query for them, ready to be sent: every field of the records, with the count of all pages.' })
  query(
    @Arg('role', () => RatioRoleEnum, { defaultValue: 'DENOMINATOR', description: 'Where the cell is a ratio: the records of which of its two numbers.' }) role: RatioRole,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Records of a page, from 0 to 10,000.' }) first: number,
  ): string {
    checkFirst(first, 'records.query.first');
    return recordsQuery(this.#cell, { role, first }, this.#fact, this.#catalogue);
  }
}
