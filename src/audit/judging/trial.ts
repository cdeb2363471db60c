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

/** The judgements that an edit can change. */
function affected(docket: Docket, edit: Edit): Set<Instance> {
  const found = new Set([...edit.figures.keys()].flatMap((figure) => docket.byFigure.get(figure) ?? []));
  const named = [...edit.dropped, ...edit.wholes.keys()];
  if (named.length > 0) for (const instance of docket.instances) if (named.some((name) => instance.id.includes(name))) found.add(instance);
  return found;
}

/**
 * Judges what an edit touches under one way of rounding, what failed first: where none of it is put right, or something
 * new fails, the edit is no use and nothing more is judged. What was undetermined has to hold in every open way, as before.
 */
function tryUnder(model: RoundingModel, instances: ReadonlySet<Instance>, edited: Sheet, edit: Edit, failing: ReadonlyMap<string, Outcome>): Trial {
  const alone = { ...edited, models: [model] };
  const resolved = new Set<string>();
  const held = new Set<string>();
  for (const { id, judge } of instances) {
    const before = failing.get(id);
    const after = before === undefined ? null : judge(before.verdict === 'INCONSISTENT' ? alone : edited);
    if (after === null || isFailing(after)) continue;
    resolved.add(id);
    if (after.verdict === 'CONSISTENT') held.add(id);
  }
  const isOfUse = resolved.size > 0 || failing.size === 0;
  const broken = isOfUse ? [...instances].find(({ id, judge }) => !failing.has(id) && isFailing(judge(alone))) : undefined;
  return { edit, resolved, held, introduced: broken?.id ?? null };
}

/**
 * Judges everything that an edit touches, on a copy, under the open way of rounding that speaks best for it.
 * Judgements that need the solver are left to `systemHolds`.
 */
export function tryEdit(docket: Docket, sheet: Sheet, edit: Edit, failing: ReadonlyMap<string, Outcome>): Trial {
  const edited = applyEdit(sheet, edit);
  const instances = new Set([...affected(docket, edit)].filter(({ rule }) => !NEVER_TRIED.has(rule)));
  const trials = sheet.models.map((model) => tryUnder(model, instances, edited, edit, failing));
  const clean = trials.filter(({ introduced }) => introduced === null);
  const best = clean.reduce<Trial | null>((most, each) => (most === null || each.resolved.size > most.resolved.size ? each : most), null);
  return best ?? trials[0] ?? { edit, resolved: new Set(), held: new Set(), introduced: null };
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
