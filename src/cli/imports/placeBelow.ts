import { userError } from '../../errors/index.js';
import { Members, type AddedMember, type Catalogue, type Member } from '../../model/index.js';
import type { Snapshot } from '../../query/index.js';
import { placeWithin, type Place } from '../../report/index.js';
import { didYouMean } from '../../text/index.js';

function stored({ dimension, code, parent, label, printed, unit }: Member): AddedMember {
  return { dimension, code, parent: parent === null || parent.depth === 0 ? null : parent.code, label, printed, unit };
}

/** Every member of a dimension that is known, parents first. */
export function knownMembers(dimension: string, { members }: Pick<Snapshot, 'members'>): AddedMember[] {
  return (members.get(dimension)?.total.children ?? []).flatMap((child) => Members.withDescendants(child)).map(stored);
}

/**
 * The place of a document as one below the city that `--within` names, by its code or its name.
 * @throws `UNKNOWN_PLACE` (user) where no such city is known; `NO_PLACE` (user) where the document names no place below it.
 */
export function placeBelow(within: string, { dimension, name }: Place, snapshot: Pick<Snapshot, 'members'>, catalogue: Catalogue): Place {
  const cities = dimension === null ? [] : (snapshot.members.get(dimension)?.total.children ?? []);
  const city = cities.find(({ code, label, printed }) => [code, label.zh, label.en, ...printed].includes(within));
  if (dimension === null || city === undefined) {
    const names = cities.flatMap(({ code, label }) => [code, label.zh]);
    throw userError('UNKNOWN_PLACE', `--within names "${within}", and no city of that code or name is known.${didYouMean(within, names)}${names.length === 0 ? '' : ` Known: ${cities.map(({ code, label }) => `${code} (${label.zh})`).join(', ')}`}`, { name: within });
  }
  const found = name === null || name === city.label.zh ? null : placeWithin(catalogue, { dimension, code: city.code, name: city.label.zh, members: [] }, name, knownMembers(dimension, snapshot));
  if (found === null) throw userError('NO_PLACE', `--within names ${city.code}, and the document names no place below it; name the publisher with its place, as in --publisher 如皋市12345热线`, { name: within });
  return found;
}
