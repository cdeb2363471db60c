export { csvOfRectangle, type CsvOptions } from './csv.js';
export { groupBy } from './groupBy.js';
export { canonicalJson, type Json } from './canonicalJson.js';
export { pascalCase, screamingCase, snakeCase } from './naming.js';
export { sha256 } from './sha256.js';
export { didYouMean, editDistance, nearest } from './suggest.js';
