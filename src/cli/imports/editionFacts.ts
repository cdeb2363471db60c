import { basename, extname } from 'node:path';
import { userError } from '../../errors/index.js';
import { readPeriod, type Catalogue, type Edition, type Period } from '../../model/index.js';
import type { LoadedEdition, Snapshot } from '../../query/index.js';
import { placeCalled, placeOf, type DocumentFacts, type Place } from '../../report/index.js';
import { didYouMean, sha256 } from '../../text/index.js';
import type { ImportOptions } from './importOptions.js';
import { samePublisher } from './earlierEditions.js';
import { knownMembers, placeBelow } from './placeBelow.js';
import { placeOfPublisher } from './placeOfPublisher.js';

/** An edition as far as a document and its user tell it, with what was only guessed. */
export interface EditionFacts {
  readonly edition: Edition;
  readonly place: Place;
  readonly guesses: readonly string[];
}

/** Publishers that a message names at most. */
const MOST_KNOWN = 5;
const ID = /^[a-z0-9][a-z0-9-]*$/;

function publisherOf(given: string | undefined, found: DocumentFacts['publisher'], likes: string | null, loaded: readonly LoadedEdition[]): string {
  const publisher = given ?? found?.value ?? likes;
  if (given?.trim() === '') throw userError('BAD_PUBLISHER', '--publisher is empty; expected the name of who published the document', { name: 'publisher' });
  if (publisher !== null) return publisher;
  const known = [...new Set(loaded.map((edition) => edition.publisher))];
  const hint = known.length === 0 ? '' : `. Editions are loaded of: ${known.slice(0, MOST_KNOWN).map((name) => `"${name}"`).join(', ')}`;
  throw userError('NO_PUBLISHER', `The document does not say who published it. Name the publisher with --publisher <name>${hint}`, { name: 'publisher' });
}

/** Refuses an id that another file has, and an edition to replace that is not there. */
function checkLoaded(id: string, supersedes: string | null, loaded: readonly LoadedEdition[]): void {
  const ids = loaded.map((edition) => edition.id);
  if (ids.includes(id)) {
    const free = Array.from({ length: ids.length + 1 }, (_, at) => `${id}-${at + 2}`).find((each) => !ids.includes(each));
    throw userError('EDITION_EXISTS', `Edition "${id}" is loaded already, from another file. Where this one replaces it, add --id ${free} --supersedes ${id}; where it is another edition, give it an id of its own with --id`, { name: id });
  }
  if (supersedes === null || ids.includes(supersedes)) return;
  throw userError('UNKNOWN_EDITION', `--supersedes names "${supersedes}", which is not loaded.${didYouMean(supersedes, ids)}`, { name: supersedes });
}

/** The place that the document names, else that of its publisher, else one that is called as its publisher is. */
function placeFor(texts: readonly string[], publisher: string, within: string | undefined, snapshot: Snapshot, catalogue: Catalogue): { readonly place: Place; readonly from: string } {
  const places = catalogue.dimensions.flatMap(({ name, separate }) => (separate === true ? knownMembers(name, snapshot) : []));
  const named = placeOf(catalogue, texts, places);
  if (within !== undefined) return { place: placeBelow(within, named, snapshot, catalogue), from: `, within ${within}` };
  if (named.code !== null || named.dimension === null) return { place: named, from: '' };
  const known = placeOfPublisher(publisher, named.dimension, snapshot, catalogue);
  return known === null
    ? { place: placeCalled(catalogue, publisher), from: ', a place of its own: no place is named' }
    : { place: known, from: ', as in the editions of the publisher: no place is named' };
}

function periodOf(given: string | undefined, found: DocumentFacts['period']): Period {
  if (given === undefined && found === null) throw userError('NO_PERIOD', 'The document does not say what time it is about. Name it with --period, such as 2024, 2024-Q1, 2024-03, 2024-W12 or 2024-03-15/2024-03-22', { name: 'period' });
  const period = given === undefined ? (found?.value ?? null) : readPeriod(given);
  if (period === null) throw userError('BAD_PERIOD', `"${given}" is no period; expected a year 2024, a quarter 2024-Q1, a month 2024-03, a week 2024-W12, a day 2024-03-15, or one period to another 2024-03-15/2024-03-22`, { name: given ?? '' });
  return period;
}

/** A period as ids end with it, as in `2024-q1`. */
const inId = (period: Period): string => period.toLowerCase().replace('/', '-to-');

/** What the ids of a publisher's editions begin with, the edition loaded last first; null where none ends with its period. */
function stemOf(publisher: string, loaded: readonly LoadedEdition[]): string | null {
  const own = loaded.filter((edition) => samePublisher(edition.publisher, publisher) && edition.id.endsWith(`-${inId(edition.period)}`));
  return own.map(({ id, period }) => id.slice(0, -inId(period).length)).at(-1) ?? null;
}

/** `nantong-2024`: as the publisher's editions are called, else by the place where the catalogue knows it, else a hash of the publisher; then the period. */
function idOf({ code, members }: Place, publisher: string, period: Period, loaded: readonly LoadedEdition[]): string {
  const place = code !== null && members.length === 0 ? code.toLowerCase().replaceAll('_', '-') : `edition-${sha256(publisher).slice(0, 6)}`;
  return `${stemOf(publisher, loaded) ?? `${place}-`}${inId(period)}`;
}

/** A document and what is known of it. */
export interface Described {
  readonly file: string;
  readonly sha256: string;
  readonly facts: DocumentFacts;
  /** The words of its first figure. */
  readonly opening: readonly string[];
  /** The publisher of the edition that it is to be like; null where there is none. */
  readonly likes: string | null;
}

/**
 * What an edition is: what its user says, else what its document does.
 * @throws `NO_PUBLISHER`, `BAD_PUBLISHER`, `NO_PERIOD`, `BAD_PERIOD`, `BAD_ID`, `EDITION_EXISTS`, `UNKNOWN_EDITION`, `UNKNOWN_PLACE`, `NO_PLACE` (user)
 */
export function editionFacts({ file, sha256: hash, facts, opening, likes }: Described, options: ImportOptions, snapshot: Snapshot, catalogue: Catalogue): EditionFacts {
  const publisher = publisherOf(options.publisher, facts.publisher, likes, snapshot.editions);
  const period = periodOf(options.period, facts.period);
  const title = facts.title ?? basename(file, extname(file));
  const { place, from } = placeFor([publisher, title, ...opening], publisher, options.within, snapshot, catalogue);
  const id = options.id ?? idOf(place, publisher, period, snapshot.editions);
  const supersedes = options.supersedes ?? null;
  if (!ID.test(id)) throw userError('BAD_ID', `--id is "${id}"; expected lower-case letters, digits and hyphens, as in nantong-2024`, { name: id });
  checkLoaded(id, supersedes, snapshot.editions);
  return {
    edition: { id, title, publisher, period, publishedAt: facts.publishedAt?.value ?? null, sha256: hash, supersedes }, place,
    guesses: [
      ...(facts.title === null ? [`title "${title}" (the file's name)`] : [`title "${title}"`]),
      ...(options.publisher === undefined ? [`publisher "${publisher}"${facts.publisher === null ? ' (that of --like)' : ''}`] : []),
      ...(options.period === undefined ? [`period ${period} ("${facts.period?.printed}")`] : []),
      ...(facts.publishedAt === null ? [] : [`published on ${facts.publishedAt.value} ("${facts.publishedAt.printed}")`]),
      ...(place.name === null ? [] : [`place ${place.name} (${place.code})${from}`]),
      ...(options.id === undefined ? [`id ${id}`] : []),
    ],
  };
}
