export type { FoundRecord, RecordsPage } from './foundRecord.js';
export { parseRecords } from './parseRecords.js';
export { writeCursor, type RecordPlace } from './recordPlace.js';
export type { RecordsAsked, RecordsBehind } from './recordsAsked.js';
export type { RecordsQuestion } from './recordsQuestion.js';
