import { userError, type Problems } from '../errors/index.js';
import type { EditionChoice } from './asked.js';
import type { Question } from './question.js';
import type { LoadedEdition } from './snapshot.js';
import { unknownEdition } from './unknownEdition.js';

/** When an edition became known: its publication, or its loading where the source does not say. */
export function knownSince(edition: LoadedEdition): number {
  return Date.parse(edition.publishedAt ?? edition.loadedAt);
}

/** The editions that another of some replaces, itself or through others, by id. */
function replacedAmong(newestFirst: readonly LoadedEdition[]): ReadonlySet<string> {
  const replacing = new Map<string, LoadedEdition>();
  const isReplacedBy = (edition: LoadedEdition | undefined, id: string): boolean => edition !== undefined && (edition.id === id || isReplacedBy(replacing.get(edition.id), id));
  for (const edition of newestFirst) {
    const { supersedes } = edition;
    if (supersedes !== null && !isReplacedBy(edition, supersedes)) replacing.set(supersedes, edition);
  }
  return new Set(replacing.keys());
}

/** The editions that may answer, the newest first; an edition named by `id` alone gives values, whether it is replaced or not. */
export function chooseEditions(selector: Question['edition'], editions: readonly LoadedEdition[], problems: Problems): EditionChoice {
  const newestFirst = [...editions].sort((a, b) => knownSince(b) - knownSince(a) || b.key - a.key);
  const asOf = selector?.asOf === undefined ? Number.POSITIVE_INFINITY : Date.parse(selector.asOf);
  if (Number.isNaN(asOf)) {
    problems.add(userError('BAD_DATE', `"${selector?.asOf}" is not a date and time; write it as "2025-01-31T00:00:00Z"`, { name: selector?.asOf ?? '', place: { path: 'edition.asOf' } }));
  }
  const known = newestFirst.filter((edition) => knownSince(edition) <= asOf);
  const replaced = replacedAmong(known);
  const eligible = known.map(({ key }) => key);
  const standing = known.filter(({ id }) => !replaced.has(id)).map(({ key }) => key);
  const all: EditionChoice = { pinned: null, eligible, standing, answering: standing };
  if (selector?.id === undefined) return all;
  const pinned = editions.find(({ id }) => id === selector.id);
  if (pinned === undefined) {
    problems.add(unknownEdition(selector.id, editions.map(({ id }) => id), 'edition.id'));
    return all;
  }
  return { ...all, pinned: pinned.key, answering: eligible.filter((key) => key === pinned.key) };
}
