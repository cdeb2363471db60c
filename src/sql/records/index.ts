export { compileRecordCount, compileRecords, decodeRecords } from './page.js';
export { compileRecord, decodeRecord, recordReading } from './reading.js';
