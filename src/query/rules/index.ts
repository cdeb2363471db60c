import { changesNamePeriods } from './changesNamePeriods.js';
import { datesNest } from './datesNest.js';
import { filterWithinBounds } from './filterWithinBounds.js';
import { firstWithinBounds } from './firstWithinBounds.js';
import { groupedOnce } from './groupedOnce.js';
import { orderedByGrouped } from './orderedByGrouped.js';
import type { Rule } from './rule.js';
import { sharesAlongNamed } from './sharesAlongNamed.js';

export type { Rule } from './rule.js';

/** Every rule, in the order in which mistakes are reported. */
export const RULES: readonly Rule[] = [firstWithinBounds, groupedOnce, datesNest, filterWithinBounds, orderedByGrouped, changesNamePeriods, sharesAlongNamed];
