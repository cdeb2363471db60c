import type { Answering } from './answer.js';
import { recordsBehind, type CellName, type RatioRole } from './cells/index.js';
import { userError } from './errors/index.js';
import { factNamed, measureNamed, type Fact } from './model/index.js';
import { parseRecords, type FoundRecord, type RecordsAsked, type RecordsBehind, type RecordsPage, type RecordsQuestion, type Snapshot } from './query/index.js';
import { compileRecord, compileRecordCount, compileRecords, decodeRecord, decodeRecords, recordReading } from './sql/index.js';
import { readSteadily } from './warehouse/index.js';

/** A question for records, possibly for those behind one cell of the same fact. */
export interface Drilling extends RecordsQuestion {
  /** The cell, and, where it is a ratio, the one of its two numbers. */
  readonly cell?: { readonly name: CellName; readonly role: RatioRole } | undefined;
}

function behindCell({ fact, cell }: Drilling, { catalogue }: Answering, { members }: Snapshot): RecordsBehind | null {
  if (cell === undefined) return null;
  const { name, role } = cell;
  const own = factNamed(catalogue, fact);
  const universe = new Map([...members].filter(([dimension]) => own.dimensions.includes(dimension)));
  const behind = recordsBehind(name.coordinates, measureNamed(own, name.measure), role, own, universe);
  if (behind !== null) return behind;
  throw userError('UNKNOWN_CELL', 'the cell speaks of a period or a member that does not exist; take the id of a cell from an answer', { place: { path: 'cell' } });
}

function asked(drilling: Drilling, answering: Answering, snapshot: Snapshot): RecordsAsked {
  return parseRecords(drilling, behindCell(drilling, answering, snapshot), answering.catalogue, snapshot);
}

/** The default members that a question for records takes, by dimension. @throws as `drill`. */
export async function defaultsTaken(drilling: Drilling, answering: Answering): Promise<RecordsAsked['defaults']> {
  return asked(drilling, answering, await answering.warehouse.snapshot()).defaults;
}

/**
 * The records that a question asks for, a page of them: parse, the records behind the cell, SQL, run.
 * The fact and the measure of the cell are those of the catalogue.
 * @throws a user error that says what is wrong with the question, or that reading takes too long; or an engine error.
 */
export async function drill(drilling: Drilling, answering: Answering): Promise<RecordsPage> {
  return readSteadily(answering.warehouse, (snapshot) => {
    const compiled = compileRecords(asked(drilling, answering, snapshot), answering.catalogue, snapshot, answering.warehouse.dialect);
    return { statements: compiled.statements, decode: (results) => decodeRecords(compiled, results, snapshot) };
  });
}

/** How many records a question asks for, on all pages. @throws as `drill`. */
export async function countRecords(drilling: Drilling, answering: Answering): Promise<number> {
  return readSteadily(answering.warehouse, (snapshot) => ({
    statements: [compileRecordCount(asked(drilling, answering, snapshot), answering.catalogue, snapshot, answering.warehouse.dialect)],
    decode: ([rows]) => Number(rows?.[0]?.[0] ?? 0),
  }));
}

/** The record of the source's own name for it; null where there is none. */
export async function recordNamed(fact: Fact, id: string, answering: Answering): Promise<FoundRecord | null> {
  const reading = recordReading(fact, answering.catalogue);
  return readSteadily(answering.warehouse, (snapshot) => ({
    statements: [compileRecord(reading, id, answering.warehouse.dialect)],
    decode: ([rows]) => (rows?.[0] === undefined ? null : decodeRecord(reading, rows[0], snapshot)),
  }));
}
