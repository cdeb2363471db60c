import { basename, extname } from 'node:path';
import { userError } from '../../errors/index.js';
import { readPeriod, type Catalogue, type Edition, type Period } from '../../model/index.js';
import { placeOf, type DocumentFacts, type Place } from '../../report/index.js';
import { sha256 } from '../../text/index.js';
import type { ImportOptions } from './importOptions.js';

/** An edition as far as a document and its user tell it, with what was only guessed. */
export interface EditionFacts {
  readonly edition: Edition;
  readonly place: Place;
  readonly guesses: readonly string[];
}

const ID = /^[a-z0-9][a-z0-9-]*$/;

function publisherOf(given: string | undefined, found: DocumentFacts['publisher'], likes: string | null): string {
  const publisher = given ?? found?.value ?? likes;
  if (publisher === null) throw userError('NO_PUBLISHER', 'The document does not say who published it. Name the publisher with --publisher <name>', { name: 'publisher' });
  return publisher;
}

function periodOf(given: string | undefined, found: DocumentFacts['period']): Period {
  if (given === undefined && found === null) throw userError('NO_PERIOD', 'The document does not say what time it is about. Name it with --period, such as 2024, 2024-Q1, 2024-03, 2024-W12 or 2024-03-15/2024-03-22', { name: 'period' });
  const period = given === undefined ? (found?.value ?? null) : readPeriod(given);
  if (period === null) throw userError('BAD_PERIOD', `"${given}" is no period; expected a year 2024, a quarter 2024-Q1, a month 2024-03, a week 2024-W12, a day 2024-03-15, or one period to another 2024-03-15/2024-03-22`, { name: given ?? '' });
  return period;
}

/** `nantong-2024`: the place where the catalogue knows it, else a hash of the publisher; then the period. */
function idOf({ code, members }: Place, publisher: string, period: Period): string {
  const place = code !== null && members.length === 0 ? code.toLowerCase().replaceAll('_', '-') : `edition-${sha256(publisher).slice(0, 6)}`;
  return `${place}-${period.toLowerCase().replace('/', '-to-')}`;
}

/**
 * What an edition is: what its user says, else what its document does.
 * @throws `NO_PUBLISHER`, `NO_PERIOD`, `BAD_PERIOD`, `BAD_ID` (user)
 */
export function editionFacts(file: string, hash: string, facts: DocumentFacts, options: ImportOptions, likes: string | null, catalogue: Catalogue, opening: readonly string[]): EditionFacts {
  const publisher = publisherOf(options.publisher, facts.publisher, likes);
  const period = periodOf(options.period, facts.period);
  const title = facts.title ?? basename(file, extname(file));
  const place = placeOf(catalogue, [publisher, title, ...opening]);
  const id = options.id ?? idOf(place, publisher, period);
  if (!ID.test(id)) throw userError('BAD_ID', `--id is "${id}"; expected lower-case letters, digits and hyphens, as in nantong-2024`, { name: id });
  return {
    edition: { id, title, publisher, period, publishedAt: facts.publishedAt?.value ?? null, sha256: hash, supersedes: null }, place,
    guesses: [
      ...(facts.title === null ? [`title "${title}" (the file's name)`] : [`title "${title}"`]),
      ...(options.publisher === undefined ? [`publisher "${publisher}"${facts.publisher === null ? ' (that of --like)' : ''}`] : []),
      ...(options.period === undefined ? [`period ${period} ("${facts.period?.printed}")`] : []),
      ...(facts.publishedAt === null ? [] : [`published on ${facts.publishedAt.value} ("${facts.publishedAt.printed}")`]),
      place.name === null ? 'no place is named: figures stand at no level' : `place ${place.name} (${place.code})`,
      ...(options.id === undefined ? [`id ${id}`] : []),
    ],
  };
}
