export { SqliteWarehouse, type SqliteOptions } from './sqlite/sqliteWarehouse.js';
export { tablesOf } from './sqlite/tables.js';
export type { BatchReceipt, EditionReceipt, Recorded, RecordedBatch, Warehouse } from './warehouse.js';
