import type { Edit } from '../explanations/edit.js';
import { applyEdit } from '../explanations/edit.js';
import type { Instance, Outcome } from '../outcome.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Sheet } from '../sheet/sheet.js';
import { DEFAULT_BUDGET, feasibility } from '../solver/index.js';
import { systemOf } from '../system/systemOf.js';
import { isFailing, type Docket } from './docket.js';

/** What an edit does to the verdicts. */
export interface Trial {
  readonly edit: Edit;
  /** Ids of failing outcomes that hold, or say nothing any more, under the edit. */
  readonly resolved: ReadonlySet<string>;
  /** Ids of resolved outcomes that hold: the others lost their premise. */
  readonly held: ReadonlySet<string>;
  /** The first outcome that fails under the edit alone; not looked for where the edit puts nothing right. */
  readonly introduced: string | null;
}

/** Rules that need the solver, or that nothing can break. */
const NEVER_TRIED: ReadonlySet<string> = new Set(['system', 'dash']);

/** The judgements that an edit can change, of those that are wanted; each once. */
function affected(docket: Docket, { figures, dropped, wholes, parts }: Edit, isWanted: (id: string) => boolean): Instance[] {
  const found = new Set<Instance>();
  const add = (instance: Instance): void => void (!NEVER_TRIED.has(instance.rule) && isWanted(instance.id) && found.add(instance));
  for (const figure of [...figures.keys(), ...parts.map(({ figure }) => figure)]) docket.byFigure.get(figure)?.forEach(add);
  const named = [...dropped, ...wholes.keys()];
  if (named.length > 0) docket.instances.filter(({ id }) => named.some((name) => id.includes(name))).forEach(add);
  return [...found];
}

/** Judges what failed and what did not under one way of rounding. What was undetermined has to hold in every open one, as before. */
function tryUnder(model: RoundingModel, failed: readonly Instance[], others: () => readonly Instance[], edited: Sheet, edit: Edit, failing: ReadonlyMap<string, Outcome>): Trial {
  const alone = { ...edited, models: [model] };
  const resolved = new Set<string>();
  const held = new Set<string>();
  for (const { id, judge } of failed) {
    const after = judge(failing.get(id)?.verdict === 'INCONSISTENT' ? alone : edited);
    if (isFailing(after)) continue;
    resolved.add(id);
    if (after.verdict === 'CONSISTENT') held.add(id);
  }
  const isOfUse = resolved.size > 0 || failing.size === 0;
  const broken = isOfUse ? others().find(({ judge }) => isFailing(judge(alone))) : undefined;
  return { edit, resolved, held, introduced: broken?.id ?? null };
}

/**
 * Judges what an edit touches, on a copy, under the open way of rounding that speaks best for it. What failed comes first:
 * where none of it is put right the edit is no use, and nothing more is judged. Judgements that need the solver are left to
 * `systemHolds`.
 */
export function tryEdit(docket: Docket, sheet: Sheet, edit: Edit, failing: ReadonlyMap<string, Outcome>): Trial {
  const failed = affected(docket, edit, (id) => failing.has(id));
  const useless: Trial = { edit, resolved: new Set(), held: new Set(), introduced: null };
  if (failed.length === 0 && failing.size > 0) return useless;
  const edited = applyEdit(sheet, edit);
  let known: readonly Instance[] | null = null;
  const others = (): readonly Instance[] => (known ??= affected(docket, edit, (id) => !failing.has(id)));
  const trials = sheet.models.map((model) => tryUnder(model, failed, others, edited, edit, failing));
  const clean = trials.filter(({ introduced }) => introduced === null);
  const best = clean.reduce<Trial | null>((most, each) => (most === null || each.resolved.size > most.resolved.size ? each : most), null);
  return best ?? trials[0] ?? useless;
}

/** The cells whose constraints an edit changes. */
function cellsOfEdit({ structure }: Sheet, { figures, dropped, wholes }: Edit): Set<string> {
  const relations = dropped.size === 0 ? [] : structure.relations.filter(({ id }) => dropped.has(id)).map(({ whole }) => whole);
  return new Set([...[...figures.keys()].flatMap((figure) => structure.cellsOf.get(figure) ?? []), ...relations, ...wholes.keys()]);
}

/** Can everything in the blocks that an edit touches be true together under it, in some way of rounding that is open? */
export function systemHolds(docket: Docket, sheet: Sheet, edit: Edit): boolean {
  const edited = applyEdit(sheet, edit);
  const cells = [...cellsOfEdit(sheet, edit)];
  const blocks = docket.blocks.filter((block) => cells.some((cell) => block.has(cell)));
  return blocks.every((block) => edited.models.some((model) => feasibility(systemOf(edited, block, model), DEFAULT_BUDGET) !== 'infeasible'));
}
