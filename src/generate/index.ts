export { holdAgainst, type Held } from './held/held.js';
export { planOf, type Plan } from './plan/plan.js';
export { readScale, readSeed, type GenerateSettings } from './plan/settings.js';
export { unmetOf, type WrittenFile } from './write/readme.js';
export { GENERATED_FACTS, writeFolder, type GeneratedFact, type WriteOptions } from './write/writeFolder.js';
