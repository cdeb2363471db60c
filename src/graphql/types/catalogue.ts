import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { EditionObject } from './edition.js';
import { FactInfoObject } from './factInfo.js';

/** What can be asked. */
@ObjectType('Catalogue', { description: 'What can be asked.' })
export class CatalogueObject {
  @Field(() => [FactInfoObject], { description: 'The facts: each is a query field.' })
  facts(@Ctx() { catalogue }: Context): FactInfoObject[] {
    return catalogue.facts.map((fact) => new FactInfoObject(fact, catalogue));
  }

  @Field(() => [EditionObject], { description: 'The editions that are loaded.' })
  async editions(@Ctx() { warehouse }: Context): Promise<EditionObject[]> {
    const { editions } = await warehouse.snapshot();
    return editions.map((edition) => new EditionObject(edition));
  }

  @Field(() => String, { description: 'Changes whenever a name or meaning does.' })
  modelVersion(@Ctx() { catalogue }: Context): string {
    return catalogue.version;
  }

  @Field(() => String, { description: 'Changes whenever the data does.' })
  async dataVersion(@Ctx() { warehouse }: Context): Promise<string> {
    return (await warehouse.snapshot()).dataVersion;
  }
}
