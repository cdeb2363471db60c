import { applyEdit, type Edit } from '../explanations/edit.js';
import { EXPLAINERS } from '../explanations/index.js';
import { isFailing, type Docket } from '../judging/docket.js';
import { tryEdit, type Trial } from '../judging/trial.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Explanation } from './finding.js';
import { gradeEdits } from './grade.js';
import { causesOf, type Cause } from './group.js';
import { mayPutRight, NO_SUSPICION, suspicionOf, type Suspicion } from './suspects.js';

/** A cause with what is known of it, as long as the other causes are put right by their best edits. */
export interface Explained {
  readonly cause: Cause;
  readonly best: Edit | null;
  readonly suspicion: Suspicion;
  readonly explanations: readonly Explanation[];
}

/** Every edit that any explainer proposes, each once. */
function proposals(sheet: Sheet, failing: readonly Outcome[]): Edit[] {
  return [...new Map(EXPLAINERS.flatMap(({ propose }) => propose(sheet, failing)).map((edit) => [edit.id, edit])).values()];
}

/** Every proposed edit that clears something and brings nothing new. */
function tryAll(docket: Docket, sheet: Sheet, failing: readonly Outcome[]): Trial[] {
  const byId = new Map(failing.map((outcome) => [outcome.id, outcome]));
  return proposals(sheet, failing).map((edit) => tryEdit(docket, sheet, edit, byId)).filter(({ resolved, introduced }) => resolved.size > 0 && introduced === null);
}

function graded(docket: Docket, sheet: Sheet, cause: Cause, trials: readonly Trial[], suspicion: Suspicion): Explained {
  const explanations = gradeEdits(docket, sheet, cause.targets, trials, suspicion);
  const [first] = explanations;
  return { cause, best: first === undefined || first.grade === 'PARTIAL' ? null : first.edit, suspicion, explanations };
}

function explain(docket: Docket, sheet: Sheet, all: readonly Explained[], own: Explained, trials: readonly Trial[]): Explained {
  const context = all.reduce((current, { best }, index) => (all[index] === own || best === null ? current : applyEdit(current, best)), sheet);
  return graded(docket, context, own.cause, trials, suspicionOf(context, own.cause.targets));
}

/** Explains every cause twice: first beside the likeliest edits of the others, then beside the ones that passed. */
export function explainCauses(docket: Docket, sheet: Sheet, failing: readonly Outcome[]): Explained[] {
  const trials = tryAll(docket, sheet, failing);
  const first = causesOf(failing, trials).map((cause): Explained => ({ cause, best: cause.best?.edit ?? null, suspicion: NO_SUSPICION, explanations: [] }));
  const second = first.map((own) => explain(docket, sheet, first, own, trials));
  const settled = second.every(({ best }, index) => best?.id === first[index]?.best?.id);
  return settled ? second : second.map((own) => explain(docket, sheet, second, own, trials));
}

/** The contradiction of a block, with every suspected part among its terms: what an edit may change. */
function withSuspects(outcome: Outcome, { suspects }: Suspicion): Outcome {
  const [pattern] = outcome.terms;
  const parts = new Map(suspects.flatMap((suspect) => suspect.parts).map((part) => [`${part.part}|${part.figure}`, part]));
  return pattern === undefined ? outcome : { ...outcome, terms: [...parts.values()].map((part) => ({ ...pattern, ...part })) };
}

function explainBlock(docket: Docket, sheet: Sheet, outcome: Outcome): Explained {
  const suspicion = suspicionOf(sheet, [outcome]);
  const edits = outcome.verdict === 'INCONSISTENT' ? proposals(sheet, [withSuspects(outcome, suspicion)]).filter((edit) => mayPutRight(edit, suspicion)) : [];
  const cleared = new Set([outcome.id]);
  const trials = edits.map((edit) => tryEdit(docket, sheet, edit, new Map())).filter(({ introduced }) => introduced === null).map((trial): Trial => ({ ...trial, resolved: cleared, held: cleared }));
  const told = graded(docket, sheet, { targets: [outcome], best: null }, trials, suspicion);
  return told.best?.kind === 'FROM_ROUNDED' ? { ...told, cause: { targets: [{ ...outcome, severity: 'MINOR' }], best: null } } : told;
}

/** Blocks that cannot be true together although none of their single judgements fails, or not once what was found is put right. */
export function explainBlocks(docket: Docket, sheet: Sheet, explained: readonly Explained[], outcomes: readonly Outcome[]): Explained[] {
  const right = explained.reduce((current, { best }) => (best === null ? current : applyEdit(current, best)), sheet);
  const open = new Set(explained.filter(({ best }) => best === null).flatMap(({ cause }) => cause.targets.flatMap(({ terms }) => terms.map(({ figure }) => figure))));
  const failing = new Set(outcomes.filter((outcome) => outcome.rule === 'system' && isFailing(outcome)).map(({ id }) => id));
  return docket.instances.filter(({ id, touches }) => failing.has(id) && ![...touches].some((figure) => open.has(figure))).flatMap(({ judge }) => {
    const after = judge(right);
    return isFailing(after) ? [explainBlock(docket, right, after)] : [];
  });
}
