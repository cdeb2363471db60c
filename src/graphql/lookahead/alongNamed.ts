import { DATE_LEVELS, type Catalogue } from '../../model/index.js';
import { screamingCase } from '../../text/index.js';

/** The names a share may be taken along: each dimension by its own name and those of its levels, as the catalogue or as the API spells them. */
function spellings(catalogue: Catalogue): ReadonlyMap<string, string> {
  const named = catalogue.dimensions.map(({ name, levels }) => ({ name, levels: levels.map((level) => level.name) }));
  const all = [...named, { name: 'date', levels: DATE_LEVELS }];
  const levels = all.flatMap(({ name, levels: own }) => own.map((level) => [level, name] as const));
  const written = [...levels, ...all.map(({ name }) => [name, name] as const)];
  return new Map(written.flatMap(([spelling, name]) => [[spelling, name], [screamingCase(spelling), name]] as const));
}

/** The dimension that `share(along:)` names, `date` for the calendar; what is no name stays as written, and null where nothing is. */
export function alongNamed(along: string | null | undefined, catalogue: Catalogue): string | null {
  if (along === null || along === undefined) return null;
  // The usual spelling needs no list of all.
  return catalogue.dimensions.some(({ name }) => name === along) ? along : (spellings(catalogue).get(along) ?? along);
}
