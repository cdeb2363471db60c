import { denominator } from './denominator.js';
import { digit } from './digit.js';
import { doubleCount } from './doubleCount.js';
import type { Explainer } from './edit.js';
import { fromRounded } from './fromRounded.js';
import { missingPart } from './missingPart.js';
import { nextRow } from './nextRow.js';
import { points } from './points.js';
import { rateDenominator } from './rateDenominator.js';
import { reading } from './reading.js';
import { shift } from './shift.js';
import { sign } from './sign.js';
import { stale } from './stale.js';
import { subset } from './subset.js';
import { swap } from './swap.js';
import { truncated } from './truncated.js';
import { unit } from './unit.js';

/** Every way to explain, the ones tried first in front. */
export const EXPLAINERS: readonly Explainer[] = [
  reading, fromRounded, truncated, shift, swap, nextRow, sign, points, unit, denominator, rateDenominator, subset, doubleCount, missingPart, stale, digit,
];
