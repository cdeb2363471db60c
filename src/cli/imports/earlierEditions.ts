import { existsSync } from 'node:fs';
import { daysOf, Members, periodsWithin, type AddedMember, type Catalogue, type EditionContent, type Period } from '../../model/index.js';
import { userError } from '../../errors/index.js';
import type { LoadedEdition, Snapshot } from '../../query/index.js';
import { readEditionFolder, type EarlierEdition } from '../../report/index.js';
import { didYouMean } from '../../text/index.js';
import type { Hotline } from '../openHotline.js';

/** Editions of one publisher whose bindings are taken over, at most. */
const MOST_EARLIER = 4;

/** An earlier edition with its publisher. */
export interface Followed {
  readonly publisher: string;
  readonly earlier: EarlierEdition;
}

/** The members that bindings name and no catalogue declares, with those above them, parents first. */
function membersOf(content: Pick<EditionContent, 'bindings'>, { members }: Pick<Snapshot, 'members'>, catalogue: Catalogue): AddedMember[] {
  const declared = new Map(catalogue.dimensions.map((dimension) => [dimension.name, new Set(Members.declared(dimension).map(({ code }) => code))]));
  const found = new Map<string, AddedMember>();
  const add = (dimension: string, code: string): void => {
    const member = members.get(dimension)?.get(code);
    if (member === undefined || member.depth === 0 || declared.get(dimension)?.has(code) === true || found.has(`${dimension} ${code}`)) return;
    const parent = member.parent === null || member.parent.depth === 0 ? null : member.parent.code;
    if (parent !== null) add(dimension, parent);
    found.set(`${dimension} ${code}`, { dimension, code, parent, label: member.label, printed: member.printed, unit: member.unit });
  };
  for (const binding of content.bindings) for (const [dimension, code] of Object.entries(binding.members)) add(dimension, code);
  return [...found.values()];
}

async function loaded({ warehouse, catalogue }: Hotline, snapshot: Snapshot, { id, period, publisher }: LoadedEdition): Promise<Followed[]> {
  const content = await warehouse.editionFigures(id);
  return content === null ? [] : [{ publisher, earlier: { id, period, content, members: membersOf(content, snapshot, catalogue) } }];
}

/** A publisher's name as it is compared: however its spaces and brackets are printed. */
export function samePublisher(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '').replace(/\(.*\)$/, '');
  return plain(a) === plain(b);
}

/** How many days a period has. */
function lengthOf(period: Period): number {
  return periodsWithin(daysOf(period), 'day').length;
}

/** The editions of a publisher in the warehouse: first those whose periods are about as long as the given one, of these the latest. */
export async function earlierOf(publisher: string, period: Period, hotline: Hotline, snapshot: Snapshot): Promise<Followed[]> {
  const isAlike = ({ period: other }: LoadedEdition): boolean => 2 * Math.abs(lengthOf(other) - lengthOf(period)) <= lengthOf(period);
  const own = snapshot.editions.filter((edition) => samePublisher(edition.publisher, publisher))
    .sort((a, b) => Number(isAlike(b)) - Number(isAlike(a)) || daysOf(b.period).to - daysOf(a.period).to).slice(0, MOST_EARLIER);
  return (await Promise.all(own.map((edition) => loaded(hotline, snapshot, edition)))).flat();
}

/**
 * The edition that `--like` names: one of the warehouse by its id, or a folder.
 * @throws a user error where it is neither, and those of a folder with mistakes.
 */
export async function editionLike(name: string, hotline: Hotline, snapshot: Snapshot): Promise<Followed> {
  const edition = snapshot.editions.find(({ id }) => id === name);
  const [found] = edition === undefined ? [] : await loaded(hotline, snapshot, edition);
  if (found !== undefined) return found;
  if (!existsSync(name)) {
    const ids = snapshot.editions.map(({ id }) => id);
    throw userError('UNKNOWN_EDITION', `There is no edition and no folder "${name}".${didYouMean(name, ids)}${ids.length === 0 ? '' : ` Loaded: ${ids.join(', ')}`}`, { name });
  }
  const content = await readEditionFolder(name, hotline.catalogue);
  return { publisher: content.edition.publisher, earlier: { id: content.edition.id, period: content.edition.period, content, members: content.members } };
}
