import { userError, type Problems } from '../errors/index.js';
import { didYouMean } from '../text/index.js';
import type { EditionChoice } from './asked.js';
import type { Question } from './question.js';
import type { LoadedEdition } from './snapshot.js';

/** When an edition became known: its publication, or its loading where the source does not say. */
export function knownSince(edition: LoadedEdition): number {
  return Date.parse(edition.publishedAt ?? edition.loadedAt);
}

/** The editions that may answer, the newest first; an edition named by `id` alone gives values. */
export function chooseEditions(selector: Question['edition'], editions: readonly LoadedEdition[], problems: Problems): EditionChoice {
  const newestFirst = [...editions].sort((a, b) => knownSince(b) - knownSince(a) || b.key - a.key);
  const asOf = selector?.asOf === undefined ? Number.POSITIVE_INFINITY : Date.parse(selector.asOf);
  if (Number.isNaN(asOf)) {
    problems.add(userError('BAD_DATE', `"${selector?.asOf}" is not a date and time; write it as "2025-01-31T00:00:00Z"`, { name: selector?.asOf ?? '', place: { path: 'edition.asOf' } }));
  }
  const eligible = newestFirst.filter((edition) => knownSince(edition) <= asOf).map(({ key }) => key);
  if (selector?.id === undefined) return { pinned: null, eligible };
  const pinned = editions.find(({ id }) => id === selector.id);
  if (pinned === undefined) {
    const valid = editions.map(({ id }) => id);
    problems.add(userError('UNKNOWN_EDITION', `There is no edition "${selector.id}".${didYouMean(selector.id, valid)}`, { name: selector.id, place: { path: 'edition.id' }, data: { valid } }));
    return { pinned: null, eligible };
  }
  return { pinned: pinned.key, eligible };
}
