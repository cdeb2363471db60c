import type { Figure, Label } from '../../model/index.js';
import { figureName } from '../sheet/figureName.js';

/** What two figures are called. */
export function namesOf(a: Figure, b: Figure): readonly [Label, Label] {
  return [figureName(a), figureName(b)];
}
