import type { Verdict } from '../cells/index.js';
import type { Catalogue, EditionContent, Label, Members } from '../model/index.js';
import { explainBlocks, explainCauses, explainingLimits, explainReadings } from './findings/explain.js';
import type { Finding } from './findings/finding.js';
import { makeFinding } from './findings/makeFinding.js';
import { NO_SUSPICION } from './findings/suspects.js';
import { heldBack } from './judging/heldBack.js';
import { docketOf, isFailing, judgeAll } from './judging/docket.js';
import { withSumWitnesses } from './judging/sumWitnesses.js';
import { SAYS_NOTHING_OF_VALUES, type Outcome } from './outcome.js';
import { ReadingMemory } from './readings/memory.js';
import { inferRounding, type RoundingProfile } from './readings/profile.js';
import { ROUNDING_MODELS } from './readings/roundingModel.js';
import type { Found } from './relations/readRelations.js';
import { buildStructure } from './sheet/buildStructure.js';
import { inReadingOrder } from './sheet/readingOrder.js';
import type { Comparison, Sheet } from './sheet/sheet.js';
import { unjudgedReason } from './unjudged.js';

/** What is audited: an edition, with what it can be compared with. */
export interface Audited {
  readonly content: Pick<EditionContent, 'edition' | 'figures' | 'bindings' | 'tables' | 'reading'>;
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Members>;
  readonly comparisons?: readonly Comparison[];
  /** The relations that were found in a source that nothing is declared of. */
  readonly found?: Found;
}

/** What an audit comes to. */
export interface AuditReport {
  /**
   * The gravest verdict of any outcome. NOT_APPLICABLE where no figure prints a value, UNDETERMINED where none could be held against
   * another. Of a source, CONSISTENT only where nothing that looks like a figure was passed over.
   */
  readonly verdict: Verdict;
  /** Why nothing could be judged; null where something was. */
  readonly unjudged: Label | null;
  /** What the run left out although it could be asked for; none where everything was judged and explained. */
  readonly limits: readonly Label[];
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** Figures that an assertion says something of. */
  readonly covered: readonly string[];
  /** Figures that none does. */
  readonly uncovered: readonly string[];
  readonly rounding: RoundingProfile;
  /** Feasibility checks behind the sets of suspects that are told. */
  readonly checks: number;
}

/** Lays an edition out for judging. */
export function sheetOf({ content: given, catalogue, members, comparisons, found }: Audited): { sheet: Sheet; rounding: RoundingProfile } {
  const content = inReadingOrder(given);
  const sheet: Sheet = {
    edition: content.edition.id, structure: buildStructure(content, catalogue, members, found ?? null), figures: new Map(content.figures.map((figure) => [figure.id, figure])),
    edited: new Map(), dropped: new Set(), wholes: new Map(), models: ROUNDING_MODELS, comparisons: comparisons ?? [], memory: new ReadingMemory(),
  };
  const rounding = withSumWitnesses(sheet, inferRounding(sheet));
  return { sheet: { ...sheet, models: rounding.open }, rounding };
}

/** Outcomes that are told for themselves: the solver's verdict on a block only repeats what its parts say. */
function toTell(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter((outcome) => isFailing(outcome) && outcome.rule !== 'system');
}

/** What is only undetermined and may be explained all the same: the judgement itself knows how. */
const EXPLAINED_HINTS: ReadonlySet<Outcome['hint']> = new Set(['FROM_ROUNDED', 'TRUNCATED', 'DENOMINATOR', 'SUBSET']);

/** May an edit explain it? What is only undetermined is not explained away, but for what was cut, computed from rounded figures, or is of another whole. */
function isExplainable({ verdict, hint }: Outcome): boolean {
  return verdict === 'INCONSISTENT' || EXPLAINED_HINTS.has(hint);
}

/** The gravest verdict; nothing is consistent where no figure was held against another. */
function verdictOf(outcomes: readonly Outcome[], figures: readonly string[], covered: ReadonlySet<string>): Verdict {
  const worst = (['INCONSISTENT', 'UNDETERMINED', 'CONSISTENT'] as const).find((verdict) => outcomes.some((outcome) => outcome.verdict === verdict)) ?? 'NOT_APPLICABLE';
  if (worst !== 'CONSISTENT' || covered.size > 0) return worst;
  return figures.length === 0 ? 'NOT_APPLICABLE' : 'UNDETERMINED';
}

/** That figures were not held against records, since those are made up. */
function syntheticLimit({ comparisons, structure }: Sheet): Label[] {
  const count = new Set(comparisons.filter(({ synthetic }) => synthetic === true).flatMap(({ cell }) => structure.figuresOf.get(cell) ?? [])).size;
  return count === 0 ? [] : [{
    zh: `有${count}个数值未与记录核对：那些记录是合成数据，不能作为证据`, en: `${count} figure${count === 1 ? ' was' : 's were'} not held against records: those are synthetic, and no evidence`,
  }];
}

const SEVERITIES = ['MATERIAL', 'MINOR', 'NOTE'];

function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.outcomes.length - a.outcomes.length || (a.id < b.id ? -1 : 1);
}

/** Audits an edition: judge everything, find what causes each contradiction, explain it. */
export function audit(audited: Audited): AuditReport {
  const { sheet, rounding } = sheetOf(audited);
  const docket = docketOf(sheet);
  const { outcomes, readings } = heldBack(docket, sheet, judgeAll(docket, sheet));
  const failing = toTell(outcomes);
  const explainable = failing.filter(isExplainable);
  const explained = [...explainReadings(failing, readings), ...explainCauses(docket, sheet, explainable)];
  const told = [...explained, ...explainBlocks(docket, sheet, explained, outcomes)];
  const findings = [
    ...told.map(({ cause, suspicion, explanations }) => makeFinding(sheet, cause.targets, suspicion, explanations)),
    ...failing.filter((outcome) => !isExplainable(outcome) && !readings.has(outcome.id)).map((outcome) => makeFinding(sheet, [outcome], NO_SUSPICION, [])),
  ].sort(bySeverity);
  const covered = new Set(outcomes.filter(({ rule, verdict }) => verdict !== 'NOT_APPLICABLE' && !SAYS_NOTHING_OF_VALUES.has(rule)).flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  const figures = [...sheet.figures.keys()];
  const verdict = verdictOf(outcomes, figures, covered);
  return {
    verdict, unjudged: covered.size > 0 || verdict === 'INCONSISTENT' ? null : unjudgedReason(figures.length, docket),
    limits: [...explainingLimits(sheet, outcomes.filter((outcome) => isFailing(outcome) && isExplainable(outcome))), ...syntheticLimit(sheet)], outcomes, findings, covered: figures.filter((id) => covered.has(id)), uncovered: figures.filter((id) => !covered.has(id)), rounding,
    checks: told.reduce((sum, { suspicion }) => sum + suspicion.checks, 0),
  };
}
