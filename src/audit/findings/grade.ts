import type { Edit } from '../explanations/edit.js';
import { applyEdit } from '../explanations/edit.js';
import { corroborate, UNTESTED, type Corroboration } from '../judging/corroboration.js';
import type { Docket } from '../judging/docket.js';
import { systemHolds, type Trial } from '../judging/trial.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { groupOf } from '../system/groups.js';
import type { Explanation, Suspect } from './finding.js';
import { mayPutRight, type Suspicion } from './suspects.js';

/** Edits that pass every single judgement and are then held against the whole system: the cheapest ones. */
const MOST_SYSTEM_CHECKS = 200;
/** Explanations told of one finding. */
const MOST_TOLD = 40;

interface Passing {
  readonly trial: Trial;
  /** With what the edit changes although nothing speaks against it. */
  readonly cost: number;
  readonly corroboration: Corroboration;
}

function rank(a: Passing, b: Passing): number {
  return a.cost - b.cost || b.corroboration.tested - a.corroboration.tested || b.trial.held.size - a.trial.held.size || (a.trial.edit.id < b.trial.edit.id ? -1 : 1);
}

/** What would be printed instead: two equally likely causes of one correction are no rivals. */
function correctionOf({ id, kind }: Edit): string {
  return id.slice(kind.length);
}

function explanation({ trial, cost, corroboration }: Passing, passing: readonly Passing[], targets: ReadonlySet<string>): Explanation {
  const { edit } = trial;
  const rivals = passing.filter((other) => other.trial.edit !== edit && other.cost <= cost && (other.cost < cost || correctionOf(other.trial.edit) !== correctionOf(edit)));
  const ahead = rivals.every((rival) => corroboration.tested > rival.corroboration.tested);
  return { edit, grade: ahead ? 'VERIFIED' : 'PLAUSIBLE', resolves: [...trial.resolved].filter((id) => targets.has(id)), rivals: rivals.length, corroboration };
}

/** What it costs to change a printed part that no minimal set of suspects holds. */
const UNSUSPECTED = 2;

/** The printed parts that an edit changes although no minimal set of suspects holds them. */
function unsuspected({ parts, changes }: Edit, suspects: readonly Suspect[]): number {
  const suspected = new Set(suspects.flatMap((suspect) => suspect.parts.map(groupOf)));
  const blank = new Set(changes.filter(({ from }) => from === '').map(({ figure, what }) => groupOf({ figure, part: what })));
  return suspected.size === 0 ? 0 : parts.map(groupOf).filter((group) => !blank.has(group) && !suspected.has(group)).length;
}

/** Grades every edit that clears all, or some, of what one cause made fail; on a sheet where the other causes are put right. */
export function gradeEdits(docket: Docket, sheet: Sheet, targets: readonly Outcome[], trials: readonly Trial[], suspicion: Suspicion): Explanation[] {
  const { suspects } = suspicion;
  const wanted = new Set(targets.map(({ id }) => id));
  const clears = (trial: Trial): number => [...trial.resolved].filter((id) => wanted.has(id)).length;
  const byCost = (a: { edit: Edit }, b: { edit: Edit }): number => a.edit.cost - b.edit.cost;
  const whole = trials.filter((trial) => clears(trial) === wanted.size && mayPutRight(trial.edit, suspicion)).sort(byCost).slice(0, MOST_SYSTEM_CHECKS);
  const standing = whole.filter(({ edit }) => systemHolds(docket, sheet, edit));
  const figures = new Set([...standing.flatMap(({ edit }) => [...edit.figures.keys()]), ...targets.flatMap(({ terms }) => terms.map(({ figure }) => figure))]);
  const passing = standing.map((trial): Passing => ({
    trial, cost: trial.edit.cost + UNSUSPECTED * unsuspected(trial.edit, suspects), corroboration: corroborate(docket, applyEdit(sheet, trial.edit), figures),
  })).sort(rank);
  const full = passing.map((each) => explanation(each, passing, wanted));
  const partial = trials.filter((trial) => clears(trial) > 0 && clears(trial) < wanted.size).sort((a, b) => clears(b) - clears(a) || byCost(a, b)).slice(0, 3).map((trial): Explanation => ({
    edit: trial.edit, grade: 'PARTIAL', resolves: [...trial.resolved].filter((id) => wanted.has(id)), rivals: 0, corroboration: UNTESTED,
  }));
  return [...full, ...partial].slice(0, MOST_TOLD);
}
