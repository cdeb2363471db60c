import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { PublishedFigure } from '../../cells/index.js';
import { changesOf } from '../../model/index.js';
import type { Context } from '../context.js';
import { EditionObject } from './edition.js';
import { PrintedChangeObject } from './printedChange.js';

/** The place a published figure was read from. */
@ObjectType('Source', { description: 'The place a published figure was read from.' })
export class SourceObject {
  readonly #published: PublishedFigure;

  constructor(published: PublishedFigure) {
    this.#published = published;
  }

  @Field(() => EditionObject, { description: 'The edition that prints it.' })
  edition(): EditionObject {
    return new EditionObject(this.#published.edition);
  }

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  section(): string | null {
    return this.#published.figure.place.section;
  }

  @Field(() => String, { nullable: true, description: 'The number of its table; null for a figure of the narrative.' })
  table(): string | null {
    return this.#published.figure.place.table;
  }

  @Field(() => String, { nullable: true, description: 'The printed name of its row.' })
  row(): string | null {
    return this.#published.figure.place.row;
  }

  @Field(() => String, { nullable: true, description: 'The printed name of its column, or what the narrative calls it.' })
  column(): string | null {
    return this.#published.figure.place.column;
  }

  @Field(() => ID, { description: 'The id of the figure in its edition, as in `1/总计/诉求总量(件)`: what `whatIf` takes.' })
  figure(): string {
    return this.#published.figure.id;
  }

  @Field(() => String, { description: 'The printed figure, verbatim, as in `2873591(↑4.2%)`.' })
  printed(): string {
    return this.#published.figure.printed;
  }

  @Field(() => Int, { nullable: true, description: 'Character offset of `printed` in the source as it was read.' })
  start(): number | null {
    return this.#published.figure.place.start;
  }

  @Field(() => Int, { nullable: true, description: 'Character offset behind `printed`.' })
  end(): number | null {
    return this.#published.figure.place.end;
  }

  @Field(() => String, { nullable: true, description: 'The change against the year before that is printed beside it, verbatim, as in `↑4.2%` or `—`.' })
  change(): string | null {
    return this.#published.figure.change?.printed ?? null;
  }

  @Field(() => [PrintedChangeObject], { description: 'Every change that is printed of it, relative or in its own unit, against the year or the period before.' })
  async changes(@Ctx() { warehouse }: Context): Promise<PrintedChangeObject[]> {
    const { figure, edition } = this.#published;
    const stored = await warehouse.changesOfFigure(edition.id, figure.id);
    return (stored.length === 0 ? changesOf(figure) : stored).map((change) => new PrintedChangeObject(change));
  }

  @Field(() => String, { nullable: true, description: 'The share printed beside it, verbatim, as in `占比80.8%`.' })
  share(): string | null {
    return this.#published.figure.share?.printed ?? null;
  }
}
