import type { Assertion } from '../outcome.js';
import { attainable } from './attainable.js';
import { average } from './average.js';
import { bounds } from './bounds.js';
import { changeUnit } from './changeUnit.js';
import { comparable } from './comparable.js';
import { countInPoints } from './countInPoints.js';
import { dash } from './dash.js';
import { difference } from './difference.js';
import { direction } from './direction.js';
import { growth } from './growth.js';
import { growthSum } from './growthSum.js';
import { growthWithinParts } from './growthWithinParts.js';
import { partWithin } from './partWithin.js';
import { period } from './period.js';
import { ranking } from './ranking.js';
import { rateBase } from './rateBase.js';
import { ratio } from './ratio.js';
import { recorded } from './recorded.js';
import { restatement } from './restatement.js';
import { sameFact } from './sameFact.js';
import { share } from './share.js';
import { sharesSum } from './sharesSum.js';
import { sum } from './sum.js';
import { system } from './system.js';
import { tokensRead } from './tokensRead.js';
import { wholePrior } from './wholePrior.js';

/** Every rule of reconciliation, in the order in which findings are told. */
export const ASSERTIONS: readonly Assertion[] = [
  bounds, direction, sum, partWithin, sameFact, wholePrior, difference, growth, growthSum, growthWithinParts, dash, ratio, rateBase, attainable, share, sharesSum, average, period, changeUnit, countInPoints, ranking, comparable, recorded, restatement, system, tokensRead,
];
