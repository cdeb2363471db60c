import { Members, type AddedMember, type Catalogue, type Member } from '../../model/index.js';
import type { Snapshot } from '../../query/index.js';
import type { Place } from '../../report/index.js';
import { samePublisher } from './earlierEditions.js';

/** The one member of a dimension of places that the editions of a publisher are about; null where there is none, or several. */
function memberOf(publisher: string, dimension: string, { editions, members, present }: Snapshot): Member | null {
  const own = new Set(editions.filter((edition) => samePublisher(edition.publisher, publisher)).map(({ key }) => key));
  const [single, second] = members.get(dimension)?.total.children ?? [];
  if (own.size === 0 || single === undefined) return null;
  if (second === undefined) return single;
  const about = new Set([...present.values()].flat().flatMap((each) => (each.dimension === dimension && each.edition !== null && own.has(each.edition) ? [each.member] : [])));
  const [only, another] = about;
  return only === undefined || another !== undefined || only.depth === 0 ? null : only;
}

/** The place of a publisher, as its loaded editions tell it. */
export function placeOfPublisher(publisher: string, dimension: string, snapshot: Snapshot, { dimensions }: Catalogue): Place | null {
  const member = memberOf(publisher, dimension, snapshot);
  if (member === null) return null;
  const isDeclared = dimensions.some(({ name, members }) => name === dimension && members.some(({ code }) => code === member.code));
  const below = isDeclared ? [] : Members.withDescendants(member);
  const members = below.map(({ code, parent, label, printed, unit }): AddedMember => ({ dimension, code, parent: parent === null || parent.depth === 0 ? null : parent.code, label, printed, unit }));
  return { dimension, code: member.code, name: member.label.zh, members };
}
