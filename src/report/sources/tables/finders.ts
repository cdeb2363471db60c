import { barTable } from './barTable.js';
import { bareCellGroups } from './bareCellGroups.js';
import { bareCellLines } from './bareCellLines.js';
import { cellLines } from './cellLines.js';
import type { TableFinder } from './finder.js';
import { pipeTable } from './pipeTable.js';
import { spacedTable } from './spacedTable.js';
import { tabTable } from './tabTable.js';

/** How tables are written in lines, the surest sign first. */
export const TABLE_FINDERS: readonly TableFinder[] = [tabTable, barTable, pipeTable, cellLines, spacedTable, bareCellGroups, bareCellLines];
