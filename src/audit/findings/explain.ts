import { applyEdit, type Edit, type ExplanationKind } from '../explanations/edit.js';
import { EXPLAINERS } from '../explanations/index.js';
import { UNTESTED } from '../judging/corroboration.js';
import { isFailing, type Docket } from '../judging/docket.js';
import type { Label } from '../../model/index.js';
import { groupBy } from '../../text/index.js';
import { tryEdit, type Trial } from '../judging/trial.js';
import type { Instance, Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Explanation } from './finding.js';
import { gradeEdits } from './grade.js';
import { causesOf, type Cause } from './group.js';
import { withOwnSuspects } from './ownSuspects.js';
import { mayPutRight, NO_SUSPICION, suspicionOf, type Suspicion } from './suspects.js';

/** A cause with what is known of it, as long as the other causes are put right by their best edits. */
export interface Explained {
  readonly cause: Cause;
  readonly best: Edit | null;
  readonly suspicion: Suspicion;
  readonly explanations: readonly Explanation[];
}

/** Failing outcomes that are explained; where so much fails, the others are told as they are. */
const MOST_EXPLAINED = 100;
/** In sheets with more figures than this nothing is looked for that would have been moved or exchanged: every pair of places would be tried. */
const MOST_FIGURES_MOVED = 2_000;
const MOVING: ReadonlySet<ExplanationKind> = new Set(['SHIFT', 'SWAP']);

/** What is not done where so much fails, or so much is printed. */
export function explainingLimits(sheet: Sheet, failing: readonly Outcome[]): Label[] {
  const [failed, figures] = [failing.filter(({ rule }) => rule !== 'system').length, sheet.figures.size];
  const most = MOST_EXPLAINED;
  return [
    ...(failed <= most ? [] : [{
      zh: `不成立或未能判定的断言有${failed}条：只对前${most}条查找原因和可疑数值，其余照原样列出`, en: `${failed} assertions fail or are undetermined: causes and suspects were looked for the first ${most} of them, the others are told as they are`,
    }]),
    ...(failing.length === 0 || figures <= MOST_FIGURES_MOVED ? [] : [{
      zh: `数值有${figures}个，超过${MOST_FIGURES_MOVED}个：未查找错位和互换`, en: `there are ${figures} figures, more than ${MOST_FIGURES_MOVED}: whether any were shifted or exchanged was not looked for`,
    }]),
  ];
}

/** Every edit that any explainer proposes, each once and only while it is looked at: there may be a hundred thousand. */
function* proposals(sheet: Sheet, failing: readonly Outcome[]): Generator<Edit> {
  const seen = new Set<string>();
  const isLarge = sheet.figures.size > MOST_FIGURES_MOVED;
  for (const { kind, propose } of failing.length === 0 ? [] : EXPLAINERS) {
    if (isLarge && MOVING.has(kind)) continue;
    for (const edit of propose(sheet, failing)) {
      if (!seen.has(edit.id)) yield edit;
      seen.add(edit.id);
    }
  }
}

/** Every proposed edit that clears something and brings nothing new. */
function tryAll(docket: Docket, sheet: Sheet, failing: readonly Outcome[]): Trial[] {
  const byId = new Map(failing.map((outcome) => [outcome.id, outcome]));
  const trials: Trial[] = [];
  for (const edit of proposals(sheet, failing)) {
    const trial = tryEdit(docket, sheet, edit, byId);
    if (trial.resolved.size > 0 && trial.introduced === null) trials.push(trial);
  }
  return trials;
}

function graded(docket: Docket, sheet: Sheet, cause: Cause, trials: readonly Trial[], suspicion: Suspicion): Explained {
  const explanations = gradeEdits(docket, sheet, cause.targets, trials, suspicion);
  const [first] = explanations;
  const best = first === undefined || first.grade === 'PARTIAL' ? null : first.edit;
  return { cause, best, suspicion: withOwnSuspects(sheet, cause.targets, suspicion, explanations), explanations };
}

function explain(docket: Docket, sheet: Sheet, all: readonly Explained[], own: Explained, trials: readonly Trial[]): Explained {
  const context = all.reduce((current, { best }, index) => (all[index] === own || best === null ? current : applyEdit(current, best)), sheet);
  return graded(docket, context, own.cause, trials, suspicionOf(context, own.cause.targets));
}

/** Explains every cause twice: first beside the likeliest edits of the others, then beside the ones that passed. Of very many failing outcomes only the first are explained. */
export function explainCauses(docket: Docket, sheet: Sheet, failing: readonly Outcome[]): Explained[] {
  const others = failing.slice(MOST_EXPLAINED).map((outcome): Explained => ({ cause: { targets: [outcome], best: null }, best: null, suspicion: NO_SUSPICION, explanations: [] }));
  return [...explainTogether(docket, sheet, failing.slice(0, MOST_EXPLAINED)), ...others];
}

/** Contradictions that another reading does away with, put together by that reading: it is all there is to say of them. */
export function explainReadings(failing: readonly Outcome[], readings: ReadonlyMap<string, Edit>): Explained[] {
  const byReading = groupBy(failing.filter(({ id }) => readings.has(id)), ({ id }) => readings.get(id)?.id ?? '');
  return [...byReading.values()].flatMap((targets): Explained[] => {
    const edit = readings.get(targets[0]?.id ?? '');
    return edit === undefined ? [] : [{ cause: { targets, best: null }, best: edit, suspicion: NO_SUSPICION, explanations: [{ edit, grade: 'PLAUSIBLE', resolves: targets.map(({ id }) => id), rivals: 0, corroboration: UNTESTED }] }];
  });
}

function explainTogether(docket: Docket, sheet: Sheet, failing: readonly Outcome[]): Explained[] {
  const trials = tryAll(docket, sheet, failing);
  const first = causesOf(failing, trials).map((cause): Explained => ({ cause, best: cause.best?.edit ?? null, suspicion: NO_SUSPICION, explanations: [] }));
  const second = first.map((own) => explain(docket, sheet, first, own, trials));
  const moved = second.map(({ best }, index) => best?.id !== first[index]?.best?.id);
  return second.map((own, index) => (moved.some((each, other) => each && other !== index) ? explain(docket, sheet, second, own, trials) : own));
}

/** The contradiction of a block, with every suspected part among its terms: what an edit may change. */
function withSuspects(outcome: Outcome, { suspects }: Suspicion): Outcome {
  const [pattern] = outcome.terms;
  const parts = new Map(suspects.flatMap((suspect) => suspect.parts).map((part) => [`${part.part}|${part.figure}`, part]));
  return pattern === undefined ? outcome : { ...outcome, terms: [...parts.values()].map((part) => ({ ...pattern, ...part })) };
}

function explainBlock(docket: Docket, sheet: Sheet, outcome: Outcome): Explained {
  const suspicion = suspicionOf(sheet, [outcome]);
  const edits = outcome.verdict === 'INCONSISTENT' || outcome.hint === 'FROM_ROUNDED' ? [...proposals(sheet, [withSuspects(outcome, suspicion)])].filter((edit) => mayPutRight(edit, suspicion)) : [];
  const cleared = new Set([outcome.id]);
  const trials = edits.map((edit) => tryEdit(docket, sheet, edit, new Map())).filter(({ introduced }) => introduced === null).map((trial): Trial => ({ ...trial, resolved: cleared, held: cleared }));
  const told = graded(docket, sheet, { targets: [outcome], best: null }, trials, suspicion);
  return told.best?.kind === 'FROM_ROUNDED' ? { ...told, cause: { targets: [{ ...outcome, severity: 'MINOR' }], best: null } } : told;
}

/** Does a block that was contradicted fail still? Not where it holds as figures are usually shortened: that it would not if they had been cut is no contradiction. */
function stillFails(judge: Instance['judge'], right: Sheet, wasContradicted: boolean): Outcome | null {
  const after = judge(right);
  const holds = !isFailing(after) || (wasContradicted && !isFailing(judge({ ...right, models: right.models.slice(0, 1) })));
  return holds ? null : after;
}

/** Blocks that cannot be true together although none of their single judgements fails, or not once what was found is put right. */
export function explainBlocks(docket: Docket, sheet: Sheet, explained: readonly Explained[], outcomes: readonly Outcome[]): Explained[] {
  const right = explained.reduce((current, { best }) => (best === null ? current : applyEdit(current, best)), sheet);
  const open = new Set(explained.filter(({ best }) => best === null).flatMap(({ cause }) => cause.targets.flatMap(({ terms }) => terms.map(({ figure }) => figure))));
  const failing = new Map(outcomes.filter((outcome) => outcome.rule === 'system' && isFailing(outcome)).map(({ id, verdict }) => [id, verdict]));
  return docket.instances.filter(({ id, touches }) => failing.has(id) && ![...touches].some((figure) => open.has(figure))).flatMap(({ id, judge }) => {
    const after = stillFails(judge, right, failing.get(id) === 'INCONSISTENT');
    return after === null ? [] : [explainBlock(docket, right, after)];
  });
}
