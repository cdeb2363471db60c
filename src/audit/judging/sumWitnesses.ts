import { ASSERTIONS } from '../assertions/index.js';
import { judgeAll, docketOf } from './docket.js';
import type { RoundingProfile } from '../readings/profile.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Sheet } from '../sheet/sheet.js';

/** Rules whose verdicts hang on how figures were shortened. */
const TELLING: ReadonlySet<string> = new Set(['sum', 'growth-sum', 'growth-within-parts', 'ratio', 'share', 'shares-sum', 'same-fact']);

/** What is contradicted under one model alone. */
function failing(sheet: Sheet, model: RoundingModel): Map<string, readonly string[]> {
  const alone = { ...sheet, models: [model] };
  const outcomes = judgeAll(docketOf(alone, ASSERTIONS.filter(({ rule }) => TELLING.has(rule))), alone);
  return new Map(outcomes.filter(({ verdict }) => verdict === 'INCONSISTENT').map(({ id, terms }) => [id, terms.map(({ figure }) => figure)]));
}

/**
 * Where single figures leave open how an edition shortens, sums may tell: if cutting fails where rounding holds, and
 * never the reverse, the edition rounds. The reverse is left open, for an error may look like cutting.
 */
export function withSumWitnesses(sheet: Sheet, profile: RoundingProfile): RoundingProfile {
  if (profile.open.length < 2) return profile;
  const [rounded, cut] = [failing(sheet, 'ROUNDED'), failing(sheet, 'TRUNCATED')];
  const againstCutting = [...cut].filter(([id]) => !rounded.has(id));
  const againstRounding = [...rounded].filter(([id]) => !cut.has(id));
  if (againstCutting.length === 0 || againstRounding.length > 0) return profile;
  const refuted = [...new Set(againstCutting.flatMap(([, figures]) => figures))];
  return { open: ['ROUNDED'], refutedBy: new Map([...profile.refutedBy, ['TRUNCATED', refuted]]), witnesses: profile.witnesses + againstCutting.length };
}
