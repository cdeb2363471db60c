import { Problems, userError } from '../../errors/index.js';
import { screamingCase } from '../../text/index.js';
import type { Selection } from './selection.js';

/**
 * Holds the key fields that rows select against what they are grouped by. `path` is where the rows stand, as in `requests.rows`.
 * @throws a user error that names every dimension selected without being grouped, and what to group by.
 */
export function refuseUngrouped(rows: Selection, groupBy: readonly string[], path: string): void {
  const problems = new Problems();
  const told = new Set<string>();
  for (const key of rows.named('key')) {
    for (const field of key.selection.fields()) {
      if (groupBy.includes(field.name) || told.has(field.name)) continue;
      told.add(field.name);
      const place = `${path}.${key.key}.${field.key}`;
      const grouping = [...groupBy, field.name].map(screamingCase).join(', ');
      problems.add(userError('DIMENSION_NOT_GROUPED', `"${field.name}" is selected at ${place} but not grouped by; write groupBy: [${grouping}], or leave it out`, {
        name: field.name, place: { path: place }, suggestion: `groupBy: [${grouping}]`,
      }));
    }
  }
  problems.throwIfAny('Dimensions are selected that are not grouped by');
}
