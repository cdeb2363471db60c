export { LoadedBatches } from './loadedBatches.js';
export { recordsField } from './recordNames.js';
export { recordTypesOf, type RecordTypes } from './recordTypes.js';
