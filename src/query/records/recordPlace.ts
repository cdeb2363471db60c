import { userError } from '../../errors/index.js';
import { periodLevel, periodOfDay, type DayKey } from '../../model/index.js';

/** Where a record stands among those of its fact: by day, then by id. Nothing that is loaded later moves it. */
export interface RecordPlace {
  readonly day: DayKey;
  readonly id: string;
}

/** A place in letters that a URL carries. */
export function writeCursor(fact: string, { day, id }: RecordPlace): string {
  return Buffer.from(`${fact}:${String(day).padStart(8, '0')}:${id}`, 'utf8').toString('base64url');
}

/**
 * Reads a cursor that `writeCursor` wrote; `path` is where it stands in the question.
 * @throws a user error where it is none, or one of another fact.
 */
export function readCursor(cursor: string, fact: string, path: string): RecordPlace {
  const [, own = '', day = '', id = ''] = /^(\w+):(\d{8}):(.*)$/su.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  const place = { day: Number(day), id };
  const isDay = day !== '' && periodLevel(periodOfDay(place.day, 'day')) === 'day';
  if (isDay && own === fact && writeCursor(fact, place) === cursor) return place;
  const whose = isDay && own !== fact ? `a cursor of records of ${own}` : 'not a cursor of records';
  throw userError('INVALID_CURSOR', `"${path}" is ${whose}; use the cursor of an edge, or startCursor or endCursor of a page, of records of ${fact}`, { name: cursor.slice(0, 100), place: { path } });
}
