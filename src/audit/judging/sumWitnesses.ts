import { ASSERTIONS } from '../assertions/index.js';
import { judgeAll, docketOf } from './docket.js';
import type { RoundingProfile } from '../readings/profile.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, feasibility, suspects, type Reach } from '../solver/index.js';
import { blocksOfCells, systemOf } from '../system/systemOf.js';

/** Rules whose verdicts hang on how figures were shortened. */
const TELLING: ReadonlySet<string> = new Set(['sum', 'growth-sum', 'growth-within-parts', 'ratio', 'share', 'shares-sum', 'same-fact', 'growth', 'average', 'attainable']);

/** So many printed parts have to be wrong if an edition rounds, and none if it cuts, before it is taken to cut: one or two may be errors. */
const TOO_MANY_WRONG = 3;

/** How much is wrong is asked, not what. */
const LIGHTEST: Reach = { maxWeightOver: 0, maxSize: 8, maxSets: 1 };

/** What is contradicted under one model alone. */
function failing(sheet: Sheet, model: RoundingModel): Map<string, readonly string[]> {
  const alone = { ...sheet, models: [model] };
  const outcomes = judgeAll(docketOf(alone, ASSERTIONS.filter(({ rule }) => TELLING.has(rule))), alone);
  return new Map(outcomes.filter(({ verdict }) => verdict === 'INCONSISTENT').map(({ id, terms }) => [id, terms.map(({ figure }) => figure)]));
}

/** Can everything be as it is printed if it was cut, but not without several wrong parts if it was rounded? */
function isPlainlyCut(sheet: Sheet): boolean {
  const blocks = blocksOfCells(sheet);
  const wrong = (): number => blocks.flatMap((block) => suspects(systemOf(sheet, block, 'ROUNDED'), DEFAULT_BUDGET, LIGHTEST)).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return blocks.every((block) => feasibility(systemOf(sheet, block, 'TRUNCATED'), DEFAULT_BUDGET) === 'feasible') && wrong() >= TOO_MANY_WRONG;
}

/** The profile with one model refuted, and the other one left. */
function refuting(profile: RoundingProfile, model: RoundingModel, left: RoundingModel, contradicted: readonly (readonly string[])[]): RoundingProfile {
  const figures = [...(profile.refutedBy.get(model) ?? []), ...contradicted.flat()];
  return { open: [left], refutedBy: new Map([...profile.refutedBy, [model, [...new Set(figures)]]]), witnesses: profile.witnesses + contradicted.length };
}

/**
 * Where single figures leave open how an edition shortens, sums may tell: if cutting fails where rounding holds, and
 * never the reverse, the edition rounds. An error may look like cutting: an edition is taken to cut only where everything holds
 * so, and more would be wrong under rounding than a few errors.
 */
export function withSumWitnesses(sheet: Sheet, profile: RoundingProfile): RoundingProfile {
  if (profile.open.length < 2) return profile;
  const [rounded, cut] = [failing(sheet, 'ROUNDED'), failing(sheet, 'TRUNCATED')];
  const againstCutting = [...cut].filter(([id]) => !rounded.has(id)).map(([, figures]) => figures);
  const againstRounding = [...rounded].filter(([id]) => !cut.has(id)).map(([, figures]) => figures);
  if (againstCutting.length > 0 && againstRounding.length === 0) return refuting(profile, 'TRUNCATED', 'ROUNDED', againstCutting);
  return cut.size === 0 && againstRounding.length > 0 && isPlainlyCut(sheet) ? refuting(profile, 'ROUNDED', 'TRUNCATED', againstRounding) : profile;
}
