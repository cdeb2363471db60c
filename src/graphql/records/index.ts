export { LoadedBatches } from './loadedBatches.js';
export { recordsCsv, type RecordsCsv } from './recordsCsv.js';
export { recordsField } from './recordNames.js';
export { recordTypesOf, type RecordTypes } from './recordTypes.js';
