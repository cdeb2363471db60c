import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { LoadedEdition } from '../../query/index.js';
import type { Context } from '../context.js';
import { NodeObject } from './node.js';
import { DateTimeScalar } from './scalars.js';

/** A publication whose figures are loaded. */
@ObjectType('Edition', { implements: NodeObject, description: 'A publication whose figures are loaded: an annual report, a monthly or weekly bulletin.' })
export class EditionObject extends NodeObject {
  readonly #edition: LoadedEdition;

  constructor(edition: LoadedEdition) {
    super();
    this.#edition = edition;
  }

  @Field(() => ID, { description: 'As in `nantong-2024`; what `edition: {id: …}` takes.' })
  override id(): string {
    return this.#edition.id;
  }

  @Field(() => String, { description: 'Its title as printed.' })
  title(): string {
    return this.#edition.title;
  }

  @Field(() => String, { description: 'Who published it.' })
  publisher(): string {
    return this.#edition.publisher;
  }

  @Field(() => String, { description: 'The period it reports on: `2024`, `2024-Q1`, `2024-01`, `2024-W12`, or its first and last day as in `2024-01-01/2024-06-30`.' })
  period(): string {
    return this.#edition.period;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null where the source does not say.' })
  publishedAt(): Date | null {
    return this.#edition.publishedAt === null ? null : new Date(this.#edition.publishedAt);
  }

  @Field(() => String, { description: 'SHA-256 of the source as it was read.' })
  sha256(): string {
    return this.#edition.sha256;
  }

  @Field(() => EditionObject, { nullable: true, description: 'The edition that this one replaces; null where there is none or it is not loaded.' })
  async supersedes(@Ctx() { warehouse }: Context): Promise<EditionObject | null> {
    const { editions } = await warehouse.snapshot();
    const replaced = editions.find(({ id }) => id === this.#edition.supersedes);
    return replaced === undefined ? null : new EditionObject(replaced);
  }

  @Field(() => EditionObject, { nullable: true, description: 'The edition that replaces this one; null where none is loaded. Figures of a replaced edition answer only where `edition: {id: …}` names it, or as of a time before the other was known.' })
  async supersededBy(@Ctx() { warehouse }: Context): Promise<EditionObject | null> {
    const { editions } = await warehouse.snapshot();
    const replacing = editions.findLast(({ id, supersedes }) => supersedes === this.#edition.id && id !== supersedes);
    return replacing === undefined ? null : new EditionObject(replacing);
  }
}
