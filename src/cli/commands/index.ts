import { addAudit } from './audit.js';
import { addCatalogue } from './catalogue.js';
import type { AddCommand } from './command.js';
import { addLoad } from './load.js';
import { addQuery } from './query.js';
import { addServe } from './serve.js';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly AddCommand[] = [addLoad, addServe, addQuery, addAudit, addCatalogue];
