import { applyEdit, type Edit } from '../explanations/edit.js';
import { otherwise } from '../explanations/otherwise.js';
import type { Label } from '../../model/index.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { isFailing, type Docket } from './docket.js';
import { tryEdit } from './trial.js';

/** Contradictions of so many outcomes are held against other readings; where more fail, the source is not what it was taken for. */
const MOST_TRIED = 200;

/** Rules that no other reading of a single change or share does away with: the whole system is judged again by itself, and an order is one of many. */
const NOT_TRIED: ReadonlySet<string> = new Set(['system', 'ranking']);

/** What would settle an accusation that another reading of the source does away with. */
function openTo({ text }: Edit): Label {
  return { zh: `可能是读法有误（READING）：${text.zh}`, en: `the source may have been read wrongly (READING): ${text.en}` };
}

/** The first other reading under which a contradiction is none, and that contradicts nothing else. */
function readingFor(docket: Docket, sheet: Sheet, outcome: Outcome): Edit | null {
  const failing = new Map([[outcome.id, outcome]]);
  for (const edit of otherwise.propose(sheet, [outcome])) {
    const { resolved, introduced } = tryEdit(docket, sheet, edit, failing);
    if (resolved.has(outcome.id) && introduced === null) return edit;
  }
  return null;
}

/** What was judged, and the other reading that does away with each contradiction that has one, by the id of its outcome. */
export interface HeldBack {
  readonly outcomes: readonly Outcome[];
  readonly readings: ReadonlyMap<string, Edit>;
}

/** An outcome that is no contradiction under another reading. */
function undetermined(outcome: Outcome, edit: Edit): Outcome {
  return { ...outcome, verdict: 'UNDETERMINED', severity: 'NOTE', note: openTo(edit), hint: 'READING' };
}

/**
 * Takes every contradiction that another reading of the source does away with as undetermined: a mistake of our own reading
 * accuses nobody. Where the words leave no other reading, nothing is held back.
 */
export function heldBack(docket: Docket, sheet: Sheet, outcomes: readonly Outcome[]): HeldBack {
  const wrong = outcomes.filter(({ verdict, rule }) => verdict === 'INCONSISTENT' && !NOT_TRIED.has(rule));
  if ((sheet.structure.read?.otherwise ?? []).length === 0) return { outcomes, readings: new Map() };
  const readings = new Map(wrong.slice(0, MOST_TRIED).flatMap((outcome): [string, Edit][] => {
    const edit = readingFor(docket, sheet, outcome);
    return edit === null ? [] : [[outcome.id, edit]];
  }));
  const [first] = readings.values();
  if (first === undefined) return { outcomes, readings };
  const otherwiseRead = [...readings.values()].reduce(applyEdit, sheet);
  const blocks = new Map(docket.instances.filter(({ rule }) => rule === 'system').map(({ id, judge }) => [id, judge]));
  return {
    readings,
    outcomes: outcomes.map((outcome): Outcome => {
      const edit = readings.get(outcome.id);
      if (edit !== undefined) return undetermined(outcome, edit);
      const judge = outcome.verdict === 'INCONSISTENT' ? blocks.get(outcome.id) : undefined;
      return judge === undefined || isFailing(judge(otherwiseRead)) ? outcome : undetermined(outcome, first);
    }),
  };
}
