export { readSteadily, type Reading } from './readSteadily.js';
export { SqliteWarehouse, type SqliteOptions } from './sqlite/sqliteWarehouse.js';
export { tablesOf } from './sqlite/tables.js';
export type { BatchChunk, BatchCounts, BatchDifference, BatchReading, BatchReceipt, EmptyCells, LoadedBatch, MembersAdded, OrderedRow, QuarantinedLine, Recorded, RecordedBatch, UnloadReceipt } from './recorded.js';
export type { EditionDifference, EditionReceipt, EditionUnloadReceipt, Waiting, Warehouse } from './warehouse.js';
