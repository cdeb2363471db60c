import { addAdvise } from './advise.js';
import { addAudit } from './audit.js';
import { addBatches } from './batches.js';
import { addCatalogue } from './catalogue.js';
import type { AddCommand } from './command.js';
import { addGenerate } from './generate.js';
import { addImport } from './import.js';
import { addLoad } from './load.js';
import { addQuery } from './query.js';
import { addMap } from './map.js';
import { addQuarantine } from './quarantine.js';
import { addServe } from './serve.js';
import { addUnload } from './unload.js';
import { addVerify } from './verify.js';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly AddCommand[] = [addLoad, addImport, addMap, addServe, addQuery, addAudit, addCatalogue, addBatches, addQuarantine, addVerify, addUnload, addGenerate, addAdvise];
