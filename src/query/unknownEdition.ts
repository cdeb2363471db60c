import { userError, type HotlineError } from '../errors/index.js';
import { didYouMean } from '../text/index.js';

/** What is said to who names an edition that is not loaded; `path` is where the question names it, if it is one. */
export function unknownEdition(id: string, loaded: readonly string[], path?: string): HotlineError {
  const hint = loaded.length === 0 ? ' None is loaded yet: "hotline load" takes an edition folder, "hotline import" a published file.' : didYouMean(id, loaded);
  return userError('UNKNOWN_EDITION', `There is no edition "${id}".${hint}`, { name: id, ...(path === undefined ? {} : { place: { path } }), data: { valid: loaded } });
}
