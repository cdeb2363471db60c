import type { EditionContent, FigureChange, NotUnderstood, PrintedBase, PrintedChangeUnit, PrintedRanking, PrintedRelation, SourceReading, TitlePeriod } from '../../model/index.js';
import { readInterval, readRational, writeInterval, writeRational } from '../../sql/index.js';
import type { Connection } from './connection.js';
import { insertInto } from './insert.js';

interface ChangeRow {
  readonly id: string;
  readonly base: string | null;
  readonly unit: string;
  readonly printed: string;
  readonly value: string | null;
  readonly interval: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

interface ReadingRow {
  readonly relations: string;
  readonly rankings: string;
  readonly period: string;
  readonly unread: string;
}

const BASES: readonly PrintedBase[] = ['YEAR', 'PERIOD'];
const UNITS: readonly PrintedChangeUnit[] = ['PERCENT', 'PERCENTAGE_POINT', 'AMBIGUOUS'];
/** The unit of a change in the figure's own. */
const OWN = 'OWN';

/** Stores every change of the figures that print others than the one against the year before, and what the source says of figures. */
export function storeSource(connection: Connection, { figures, reading }: Pick<EditionContent, 'figures' | 'reading'>, editionKey: number, figureKeys: ReadonlyMap<string, number>): void {
  const insert = insertInto(connection, 'figure_change', ['editionKey', 'figureKey', 'base', 'unit', 'printed', 'value', 'interval', 'startOffset', 'endOffset']);
  for (const { id, changes = [] } of figures) {
    for (const { base, relative, difference } of changes) {
      const told = relative ?? difference;
      const figureKey = figureKeys.get(id);
      if (told === null || figureKey === undefined) continue;
      insert({
        editionKey, figureKey, base, unit: relative?.unit ?? OWN, printed: told.printed, value: told.value === null ? null : writeRational(told.value),
        interval: told.interval === null ? null : writeInterval(told.interval), startOffset: told.start, endOffset: told.end,
      });
    }
  }
  if (reading === undefined) return;
  const { relations, rankings, titlePeriod, notUnderstood } = reading;
  insertInto(connection, 'source_reading', ['editionKey', 'relations', 'rankings', 'titlePeriod', 'notUnderstood'])({
    editionKey, relations: JSON.stringify(relations), rankings: JSON.stringify(rankings), titlePeriod: JSON.stringify(titlePeriod), notUnderstood: JSON.stringify(notUnderstood),
  });
}

function changeOf({ base, unit, printed, value, interval, start, end }: ChangeRow): FigureChange {
  const told = { printed, start, end };
  const from = BASES.find((each) => each === base) ?? null;
  const [amount, within] = [value === null ? null : readRational(value), interval === null ? null : readInterval(interval)];
  if (unit !== OWN || amount === null || within === null) return { base: from, relative: { ...told, value: amount, interval: within, unit: UNITS.find((each) => each === unit) ?? 'PERCENT' }, difference: null };
  return { base: from, relative: null, difference: { ...told, value: amount, interval: within } };
}

const CHANGES = 'select f.id, c.base, c.unit, c.printed, c.value, c.interval, c.start_offset as start, c.end_offset as end from figure_change c join figure f on f.key = c.figure_key';

/** The stored changes of an edition's figures, by the ids of these. */
export function readChanges(connection: Connection, editionKey: number): ReadonlyMap<string, readonly FigureChange[]> {
  const rows = connection.prepare<[number], ChangeRow>(`${CHANGES} where c.edition_key = ? order by c.key`).safeIntegers(false).all(editionKey);
  const changes = new Map<string, FigureChange[]>();
  for (const row of rows) changes.set(row.id, [...(changes.get(row.id) ?? []), changeOf(row)]);
  return changes;
}

/** The stored changes of one figure. */
export function readChangesOf(connection: Connection, edition: string, figure: string): readonly FigureChange[] {
  return connection.prepare<[string, string], ChangeRow>(`${CHANGES} join edition e on e.key = f.edition_key where e.id = ? and f.id = ? order by c.key`).safeIntegers(false).all(edition, figure).map(changeOf);
}

/** What the source of an edition says of its figures; undefined where nobody has read that. */
export function readReading(connection: Connection, editionKey: number): SourceReading | undefined {
  const row = connection.prepare<[number], ReadingRow>('select relations, rankings, title_period as period, not_understood as unread from source_reading where edition_key = ?').get(editionKey);
  if (row === undefined) return undefined;
  const relations: PrintedRelation[] = JSON.parse(row.relations);
  const rankings: PrintedRanking[] = JSON.parse(row.rankings);
  const titlePeriod: TitlePeriod | null = JSON.parse(row.period);
  const notUnderstood: NotUnderstood[] = JSON.parse(row.unread);
  return { relations, rankings, titlePeriod, notUnderstood };
}
