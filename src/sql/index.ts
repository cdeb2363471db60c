export { columnName, publishedTable, recordTable, ROW_COUNT, rollupTable } from './names.js';
export { compile, decode, type CompiledPlan } from './compile.js';
export type { Dialect, Statement } from './dialect.js';
export { FIGURE_COLUMNS, decodeFigure } from './published.js';
export { readInterval, readRational, writeInterval, writeRational } from './exactText.js';
export type { ResultRow } from './decodeAggregate.js';
export { sqliteDialect } from './sqlite.js';
