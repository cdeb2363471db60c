import { Query, Resolver } from 'type-graphql';
import { CatalogueObject } from '../types/catalogue.js';

/** `catalogue`: what can be asked. */
@Resolver()
export class CatalogueResolver {
  @Query(() => CatalogueObject, { description: 'What can be asked: facts with their measures and dimensions, and the editions that are loaded.' })
  catalogue(): CatalogueObject {
    return new CatalogueObject();
  }
}
