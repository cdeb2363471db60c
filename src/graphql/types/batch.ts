import { Field, Float, ID, ObjectType } from 'type-graphql';
import { isSyntheticBatch } from '../../model/index.js';
import { periodOfDay } from '../../model/index.js';
import type { LoadedBatch } from '../../warehouse/index.js';
import { batchName } from '../names/recordName.js';
import { EmptyCellsObject, MembersAddedObject } from './batchReading.js';
import { NodeObject } from './node.js';
import { DateTimeScalar } from './scalars.js';

/** A batch of recorded rows, as it was loaded. */
@ObjectType('Batch', { implements: NodeObject, description: 'A batch of recorded rows, loaded whole or not at all.' })
export class BatchObject extends NodeObject {
  readonly #batch: LoadedBatch;

  constructor(batch: LoadedBatch) {
    super();
    this.#batch = batch;
  }

  @Field(() => ID, { description: 'As in `batch:requests:2024-01`.' })
  override id(): string {
    return batchName(this.#batch.fact, this.#batch.id);
  }

  @Field(() => String, { description: 'Its own id, unique among the batches of its fact: what the commands `batches`, `quarantine` and `unload` call it.' })
  name(): string {
    return this.#batch.id;
  }

  @Field(() => String, { description: 'The fact that its rows belong to.' })
  fact(): string {
    return this.#batch.fact;
  }

  @Field(() => [String], { description: 'The names of the files that it was read from; none where it came from no file.' })
  files(): readonly string[] {
    return this.#batch.files;
  }

  @Field(() => DateTimeScalar, { description: 'When it was loaded.' })
  loadedAt(): Date {
    return new Date(this.#batch.loadedAt);
  }

  @Field(() => String, { description: 'The first day that it covers.' })
  coversFrom(): string {
    return periodOfDay(this.#batch.covers.from, 'day');
  }

  @Field(() => String, { description: 'The last day that it covers.' })
  coversTo(): string {
    return periodOfDay(this.#batch.covers.to, 'day');
  }

  @Field(() => Float, { description: 'Records that it brought, new or in a later state.' })
  records(): number {
    return this.#batch.loaded + this.#batch.updated;
  }

  @Field(() => [EmptyCellsObject], { description: 'What its mapping made of empty cells, by dimension.' })
  emptyCells(): readonly EmptyCellsObject[] {
    return this.#batch.reading.empty.map((empty) => new EmptyCellsObject(empty));
  }

  @Field(() => [MembersAddedObject], { description: 'How many members it added, by dimension.' })
  membersAdded(): readonly MembersAddedObject[] {
    return this.#batch.reading.added.map((added) => new MembersAddedObject(added));
  }

  @Field(() => String, { description: 'SHA-256 of what was read.' })
  contentHash(): string {
    return this.#batch.contentHash;
  }

  @Field(() => Boolean, { description: 'Does its name say that its records are made up (`hotline generate`)? Then they are no evidence.' })
  synthetic(): boolean {
    return isSyntheticBatch(this.#batch.id);
  }
}
