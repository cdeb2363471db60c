import { unknownEdition } from '../../query/index.js';
import type { Context } from '../context.js';
import { EditionObject } from '../types/edition.js';

/** The edition of an id, `nantong-2024` or `edition:nantong-2024`; null where it is not loaded. */
export async function findEdition(id: string, { warehouse }: Context): Promise<EditionObject | null> {
  const { editions } = await warehouse.snapshot();
  const found = editions.find((edition) => edition.id === id || `edition:${edition.id}` === id);
  return found === undefined ? null : new EditionObject(found);
}

/** @throws a user error where no such edition is loaded. */
export async function editionNamed(id: string, context: Context): Promise<EditionObject> {
  const found = await findEdition(id, context);
  if (found !== null) return found;
  throw unknownEdition(id, (await context.warehouse.snapshot()).editions.map((edition) => edition.id), 'edition');
}
