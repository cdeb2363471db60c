import type { Verdict } from '../cells/index.js';
import type { Catalogue, EditionContent, Members } from '../model/index.js';
import { EXPLAINERS } from './explanations/index.js';
import { applyEdit, type Edit } from './explanations/edit.js';
import { causesOf, type Cause } from './findings/group.js';
import type { Explanation, Finding, Suspect } from './findings/finding.js';
import { gradeEdits } from './findings/grade.js';
import { makeFinding } from './findings/makeFinding.js';
import { suspectsOf } from './findings/suspects.js';
import { docketOf, isFailing, judgeAll, type Docket } from './judging/docket.js';
import { tryEdit, type Trial } from './judging/trial.js';
import type { Outcome } from './outcome.js';
import { inferRounding, type RoundingProfile } from './readings/profile.js';
import { ROUNDING_MODELS } from './readings/roundingModel.js';
import { buildStructure } from './sheet/buildStructure.js';
import { inReadingOrder } from './sheet/readingOrder.js';
import type { Comparison, Sheet } from './sheet/sheet.js';

/** What is audited: an edition, with what it can be compared with. */
export interface Audited {
  readonly content: Pick<EditionContent, 'edition' | 'figures' | 'bindings' | 'tables'>;
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Members>;
  readonly comparisons?: readonly Comparison[];
}

/** What an audit comes to. */
export interface AuditReport {
  readonly verdict: Verdict;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** Figures that an assertion says something of. */
  readonly covered: readonly string[];
  /** Figures that none does. */
  readonly uncovered: readonly string[];
  readonly rounding: RoundingProfile;
}

/** Lays an edition out for judging. */
export function sheetOf({ content: given, catalogue, members, comparisons }: Audited): { sheet: Sheet; rounding: RoundingProfile } {
  const content = inReadingOrder(given);
  const sheet: Sheet = {
    edition: content.edition.id, structure: buildStructure(content, catalogue, members), figures: new Map(content.figures.map((figure) => [figure.id, figure])),
    edited: new Map(), dropped: new Set(), wholes: new Map(), models: ROUNDING_MODELS, comparisons: comparisons ?? [],
  };
  const rounding = inferRounding(sheet);
  return { sheet: { ...sheet, models: rounding.open }, rounding };
}

/** Outcomes that are told for themselves: the solver's verdict on a block only repeats what its parts say. */
function toTell(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter((outcome) => isFailing(outcome) && outcome.rule !== 'system');
}

/** May an edit explain it? What is only undetermined is not explained away, but for what was computed from rounded figures. */
function isExplainable({ verdict, hint }: Outcome): boolean {
  return verdict === 'INCONSISTENT' || hint === 'FROM_ROUNDED';
}

/** Every edit that any explainer proposes, tried against everything. */
function tryAll(docket: Docket, sheet: Sheet, failing: readonly Outcome[]): Trial[] {
  const byId = new Map(failing.map((outcome) => [outcome.id, outcome]));
  const edits = new Map(EXPLAINERS.flatMap(({ propose }) => propose(sheet, failing)).map((edit) => [edit.id, edit]));
  return [...edits.values()].map((edit) => tryEdit(docket, sheet, edit, byId)).filter(({ resolved, introduced }) => resolved.size > 0 && introduced.length === 0);
}

/** A cause with what is known of it, as long as the other causes are put right by their best edits. */
interface Explained {
  readonly cause: Cause;
  readonly best: Edit | null;
  readonly suspects: readonly Suspect[];
  readonly explanations: readonly Explanation[];
}

function explain(docket: Docket, sheet: Sheet, all: readonly Explained[], own: Explained, trials: readonly Trial[]): Explained {
  const context = all.reduce((current, { best }, index) => (all[index] === own || best === null ? current : applyEdit(current, best)), sheet);
  const suspects = suspectsOf(context, own.cause.targets);
  const explanations = gradeEdits(docket, context, own.cause.targets, trials, suspects);
  const [first] = explanations;
  return { cause: own.cause, best: first === undefined || first.grade === 'PARTIAL' ? null : first.edit, suspects, explanations };
}

/** Explains every cause twice: first beside the likeliest edits of the others, then beside the ones that passed. */
function explainAll(docket: Docket, sheet: Sheet, causes: readonly Cause[], trials: readonly Trial[]): Explained[] {
  const first = causes.map((cause): Explained => ({ cause, best: cause.best?.edit ?? null, suspects: [], explanations: [] }));
  const second = first.map((own) => explain(docket, sheet, first, own, trials));
  const settled = second.every(({ best }, index) => best?.id === first[index]?.best?.id);
  return settled ? second : second.map((own) => explain(docket, sheet, second, own, trials));
}

/** Blocks that cannot be true together although none of their single judgements fails, or not once what was found is put right. */
function systemFindings(docket: Docket, sheet: Sheet, explained: readonly Explained[], outcomes: readonly Outcome[]): Finding[] {
  const right = explained.reduce((current, { best }) => (best === null ? current : applyEdit(current, best)), sheet);
  const open = new Set(explained.filter(({ best }) => best === null).flatMap(({ cause }) => cause.targets.flatMap(({ terms }) => terms.map(({ figure }) => figure))));
  const failing = new Set(outcomes.filter((outcome) => outcome.rule === 'system' && isFailing(outcome)).map(({ id }) => id));
  return docket.instances.filter(({ id, touches }) => failing.has(id) && ![...touches].some((figure) => open.has(figure))).flatMap((instance) => {
    const after = instance.judge(right);
    return isFailing(after) ? [makeFinding(sheet.edition, [after], suspectsOf(right, [after]), [])] : [];
  });
}

function verdictOf(outcomes: readonly Outcome[]): Verdict {
  const worst = (['INCONSISTENT', 'UNDETERMINED', 'CONSISTENT'] as const).find((verdict) => outcomes.some((outcome) => outcome.verdict === verdict));
  return worst ?? 'NOT_APPLICABLE';
}

/** Rules that hold a figure against nothing but itself: they do not count as covering it. */
const ALONE: ReadonlySet<string> = new Set(['bounds', 'direction']);

const SEVERITIES = ['MATERIAL', 'MINOR', 'NOTE'];

function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.outcomes.length - a.outcomes.length || (a.id < b.id ? -1 : 1);
}

/** Audits an edition: judge everything, find what causes each contradiction, explain it. */
export function audit(audited: Audited): AuditReport {
  const { sheet, rounding } = sheetOf(audited);
  const docket = docketOf(sheet);
  const outcomes = judgeAll(docket, sheet);
  const failing = toTell(outcomes);
  const explainable = failing.filter(isExplainable);
  const trials = tryAll(docket, sheet, explainable);
  const explained = explainAll(docket, sheet, causesOf(explainable, trials), trials);
  const findings = [
    ...explained.map(({ cause, suspects, explanations }) => makeFinding(sheet.edition, cause.targets, suspects, explanations)),
    ...systemFindings(docket, sheet, explained, outcomes),
    ...failing.filter((outcome) => !isExplainable(outcome)).map((outcome) => makeFinding(sheet.edition, [outcome], [], [])),
  ].sort(bySeverity);
  const covered = new Set(outcomes.filter(({ rule, verdict }) => verdict !== 'NOT_APPLICABLE' && !ALONE.has(rule)).flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  const figures = [...sheet.figures.keys()];
  return { verdict: verdictOf(outcomes), outcomes, findings, covered: figures.filter((id) => covered.has(id)), uncovered: figures.filter((id) => !covered.has(id)), rounding };
}
