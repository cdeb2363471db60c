export { batchOfFiles, type ReadingOptions, type ReadingProgress } from './batchOfFiles.js';
export { columnsOf, type Mapping } from './mapping/mapping.js';
export { readMapping } from './mapping/readMapping.js';
export { proposeMapping } from './proposal/proposeMapping.js';
export { ReadingTally, type FaultsFound } from './reading/readingTally.js';
export { ENCODINGS, type Encoding } from './sources/encoding.js';
