export { columnName, publishedTable, recordTable, ROW_COUNT, rollupTable } from './names.js';
export { compile, decode, statementsBeside, type CompiledPlan } from './compile.js';
export { prepare, PreparedPlans, type Prepared } from './preparedPlans.js';
export type { Dialect, Statement } from './dialect.js';
export { FIGURE_COLUMNS, decodeFigure } from './published.js';
export { readInterval, readRational, writeInterval, writeRational } from './exactText.js';
export type { ResultRow } from './decodeAggregate.js';
export { sqliteDialect } from './sqlite.js';
export { compileRecord, compileRecordCount, compileRecords, decodeRecord, decodeRecords, recordReading } from './records/index.js';
