import { bug, Problems, userError } from '../../errors/index.js';
import { DATE_LEVELS, factNamed, type Catalogue } from '../../model/index.js';
import { EVERYWHERE, intersectRegions, regionAllowed } from '../boxes.js';
import { LIMITS } from '../limits.js';
import { parseWhere } from '../parseWhere.js';
import type { Snapshot } from '../snapshot.js';
import { withDefaults } from '../withDefaults.js';
import { readCursor, type RecordPlace } from './recordPlace.js';
import type { RecordsAsked, RecordsBehind } from './recordsAsked.js';
import type { RecordsQuestion } from './recordsQuestion.js';

/** How many records, and from which end. SQLite would take −1 as "all". */
function takenBy({ first = 100, last }: RecordsQuestion, problems: Problems): Pick<RecordsAsked, 'take' | 'fromEnd'> {
  const [name, take] = last === undefined ? ['first', first] : ['last', last];
  if (!Number.isInteger(take) || take < 0 || take > LIMITS.first) {
    problems.add(userError('FIRST_OUT_OF_RANGE', `"${name}" is ${take}; it must be a whole number from 0 to ${LIMITS.first}. Use cursors to read on.`, { name, place: { path: name }, data: { found: take, limit: LIMITS.first } }));
  }
  return { take, fromEnd: last !== undefined };
}

function placeOf(cursor: string | undefined, fact: string, path: string): RecordPlace | null {
  return cursor === undefined ? null : readCursor(cursor, fact, path);
}

/**
 * Reads a question for records. Where a cell is asked for, its coordinates say everything that a default member would.
 * @throws a user error that names every mistake in the filter and the bounds; or where a cursor is none of the fact.
 */
export function parseRecords(question: RecordsQuestion, behind: RecordsBehind | null, catalogue: Catalogue, snapshot: Snapshot): RecordsAsked {
  const fact = factNamed(catalogue, question.fact);
  if (!fact.recorded) throw bug(`no rows are recorded for ${fact.name}`);
  const problems = new Problems();
  const members = new Map(fact.dimensions.flatMap((name) => {
    const known = snapshot.members.get(name);
    return known === undefined ? [] : [[name, known] as const];
  }));
  const written = parseWhere(question.where, { members, dates: DATE_LEVELS }, problems);
  const taken = takenBy(question, problems);
  problems.throwIfAny('The question cannot be answered');
  const { filter, defaults } = behind === null ? withDefaults(written, [], { catalogue, fact, members, present: [] }) : { filter: written, defaults: new Map<string, readonly string[]>() };
  const region = intersectRegions(regionAllowed(filter, members), behind?.region ?? EVERYWHERE);
  if (region.length > LIMITS.boxes) {
    throw userError('FILTER_TOO_COMPLEX', `the records come from ${region.length} separate parts; at most ${LIMITS.boxes} are read at once. Ask for those of single rows.`, { place: { path: 'where' }, data: { found: region.length, limit: LIMITS.boxes } });
  }
  return { fact, region, behind, defaults, direction: question.direction ?? 'ASC', ...taken, after: placeOf(question.after, fact.name, 'after'), before: placeOf(question.before, fact.name, 'before') };
}
