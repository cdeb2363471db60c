import { fileURLToPath } from 'node:url';
import { catalogue } from '../../schema/catalog.js';
import type { EditionContent } from '../../src/model/index.js';
import { readEditionFolder } from '../../src/report/index.js';

/** The edition of Nantong for 2024, as it is loaded. */
export function readNantong2024(): Promise<EditionContent> {
  return readEditionFolder(fileURLToPath(new URL('../../seeds/nantong-2024', import.meta.url)), catalogue);
}
