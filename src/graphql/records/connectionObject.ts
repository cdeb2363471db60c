import { Ctx, Field, Float, ObjectType } from 'type-graphql';
import { countRecords, defaultsTaken } from '../../drill.js';
import type { Fact, Lang } from '../../model/index.js';
import { writeCursor, type FoundRecord } from '../../query/index.js';
import type { Context } from '../context.js';
import { defaultTaken } from '../fact/notes.js';
import { LangArgument } from '../types/langArgument.js';
import type { NodeObject } from '../types/node.js';
import { PageInfoObject } from '../types/pageInfo.js';
import { LoadedBatches } from './loadedBatches.js';
import { recordType } from './recordNames.js';
import type { RecordClass } from './recordObject.js';
import type { DrilledPage } from './recordsPage.js';

/** The class of a fact's pages of records. */
export type ConnectionClass = new (drilled: DrilledPage) => object;

function edgeObjectOf(fact: Fact, Record: RecordClass): new (record: FoundRecord, batches: LoadedBatches) => object {
  @ObjectType(`${recordType(fact)}Edge`, { description: 'A record in its place.' })
  class RecordEdge {
    readonly #record: FoundRecord;
    readonly #batches: LoadedBatches;

    constructor(record: FoundRecord, batches: LoadedBatches) {
      this.#record = record;
      this.#batches = batches;
    }

    @Field(() => String, { description: 'Its place among the records of its fact: by day, then by `recordId`. Good for ever, in any question about the fact.' })
    cursor(): string {
      return writeCursor(fact.name, this.#record);
    }

    @Field(() => Record, { description: 'The record.' })
    node(): NodeObject {
      return new Record(this.#record, this.#batches);
    }
  }
  return RecordEdge;
}

/** `<Fact>RecordConnection`: a page of records (Relay). */
export function connectionObjectOf(fact: Fact, Record: RecordClass): ConnectionClass {
  const Edge = edgeObjectOf(fact, Record);

  @ObjectType(`${recordType(fact)}Connection`, { description: `A page of recorded rows of ${fact.name}, as Relay takes it.` })
  class RecordConnection {
    readonly #drilled: DrilledPage;

    constructor(drilled: DrilledPage) {
      this.#drilled = drilled;
    }

    @Field(() => [Edge], { description: 'The records of this page, by day, then by `recordId`.' })
    edges(@Ctx() { warehouse }: Context): object[] {
      const batches = new LoadedBatches(warehouse);
      return this.#drilled.page.records.map((record) => new Edge(record, batches));
    }

    @Field(() => PageInfoObject, { description: 'How to read on.' })
    pageInfo(): PageInfoObject {
      const { records, hasNextPage, hasPreviousPage } = this.#drilled.page;
      const cursor = (record: FoundRecord | undefined): string | null => (record === undefined ? null : writeCursor(fact.name, record));
      return new PageInfoObject({ hasNextPage, hasPreviousPage, startCursor: cursor(records[0]), endCursor: cursor(records.at(-1)) });
    }

    @Field(() => Float, { nullable: true, description: 'Records on all pages, counted only where this is selected; null where counting takes too long, with an error that says so.' })
    async totalCount(@Ctx() context: Context): Promise<number> {
      return countRecords(this.#drilled.drilling, context);
    }

    @Field(() => String, { description: 'The address of the records asked for, from `after` on, as a CSV file: 10,000 of them at most, whatever `first` and `last` say; the header `Link` of the answer tells where the next ones are.' })
    csvUrl(@LangArgument() lang: Lang, @Ctx() { recordsCsvUrl }: Context): string {
      return recordsCsvUrl(this.#drilled.request, lang);
    }

    @Field(() => [String], { description: 'What a reader has to know beside the records: default members that were taken.' })
    async notes(@LangArgument() lang: Lang, @Ctx() context: Context): Promise<string[]> {
      const snapshot = await context.warehouse.snapshot();
      const taken = await defaultsTaken(this.#drilled.drilling, context);
      return [...taken].map(([dimension, code]) => defaultTaken(dimension, code, context.catalogue, snapshot, lang));
    }
  }
  return RecordConnection;
}
