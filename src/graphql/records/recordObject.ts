import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { bug } from '../../errors/index.js';
import { dimensionsOf, periodOfDay, type Catalogue, type Fact } from '../../model/index.js';
import type { FoundRecord } from '../../query/index.js';
import { recordName } from '../names/recordName.js';
import { both, describeMeasure } from '../present/index.js';
import { BatchObject } from '../types/batch.js';
import { MemberObject } from '../types/member.js';
import { NodeObject } from '../types/node.js';
import type { LoadedBatches } from './loadedBatches.js';
import { recordType } from './recordNames.js';

/** The class of a fact's records. */
export type RecordClass = new (record: FoundRecord, batches: LoadedBatches) => NodeObject;

/** `<Fact>Record`: a recorded row, with the batch, file and line that it came from. */
export function recordObjectOf(fact: Fact, catalogue: Catalogue): RecordClass {
  @ObjectType(recordType(fact), {
    implements: NodeObject,
    description: `A recorded row of ${fact.name}: ${both(fact.grain)}. Only its day, its members and its sums are stored; the text of what was asked or said, and who did, never is.`,
  })
  class FactRecord extends NodeObject {
    readonly #record: FoundRecord;
    readonly #batches: LoadedBatches;

    constructor(record: FoundRecord, batches: LoadedBatches) {
      super();
      this.#record = record;
      this.#batches = batches;
    }

    @Field(() => ID, { description: `As in \`${recordName(fact.name, '20240105-17')}\`.` })
    override id(): string {
      return recordName(fact.name, this.#record.id);
    }

    @Field(() => String, { description: "The source's own name of the record, unique in its fact." })
    recordId(): string {
      return this.#record.id;
    }

    @Field(() => String, { description: 'Its day, as in `2024-01-05`.' })
    day(): string {
      return periodOfDay(this.#record.day, 'day');
    }

    @Field(() => BatchObject, { description: 'The batch that brought it, in the state that it is in.' })
    async batch(): Promise<BatchObject> {
      return new BatchObject(await this.#batches.of(fact.name, this.#record.batch));
    }

    @Field(() => String, { nullable: true, description: 'The name of the file that it was read from; null where it came from no file.' })
    async file(): Promise<string | null> {
      const { files } = await this.#batches.of(fact.name, this.#record.batch);
      return this.#record.line === 0 ? null : (files[this.#record.file] ?? null);
    }

    @Field(() => Int, { nullable: true, description: 'Its line in that file, the first being 1; in a file without lines, the ordinal of its row. Null where it came from no file.' })
    line(): number | null {
      return this.#record.line === 0 ? null : this.#record.line;
    }

    static member(record: FactRecord, dimension: string): MemberObject {
      const member = record.#record.members.get(dimension);
      if (member === undefined) throw bug(`record "${record.#record.id}" has no member of ${dimension}`);
      return new MemberObject(member);
    }

    static sum(record: FactRecord, column: string): number {
      const value = record.#record.sums.get(column);
      if (value === undefined) throw bug(`record "${record.#record.id}" has no ${column}`);
      return value;
    }
  }
  const declare = (name: string, type: () => object, description: string, read: (record: FactRecord) => number | MemberObject): void => {
    Field(type, { description })(FactRecord.prototype, name);
    Object.defineProperty(FactRecord.prototype, name, { get(this: FactRecord) { return read(this); } });
  };
  for (const { name, label } of dimensionsOf(catalogue, fact)) declare(name, () => MemberObject, `${both(label)}: the finest member that it is coded with.`, (record) => FactRecord.member(record, name));
  for (const measure of fact.measures) {
    const { formula } = measure;
    if (formula.kind === 'sum') declare(measure.name, () => Float, describeMeasure(measure, catalogue), (record) => FactRecord.sum(record, formula.column));
  }
  return FactRecord;
}
