import type { Verdict } from '../cells/index.js';
import type { Catalogue, EditionContent, Members } from '../model/index.js';
import { explainBlocks, explainCauses } from './findings/explain.js';
import type { Finding } from './findings/finding.js';
import { makeFinding } from './findings/makeFinding.js';
import { NO_SUSPICION } from './findings/suspects.js';
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

/** What is audited: an edition, with what it can be compared with. */
export interface Audited {
  readonly content: Pick<EditionContent, 'edition' | 'figures' | 'bindings' | 'tables'>;
  readonly catalogue: Catalogue;
  readonly members: ReadonlyMap<string, Members>;
  readonly comparisons?: readonly Comparison[];
  /** The relations that were found in a source that nothing is declared of. */
  readonly found?: Found;
}

/** What an audit comes to. */
export interface AuditReport {
  /** The gravest verdict of any outcome; NOT_APPLICABLE where there is no figure. Of a source, CONSISTENT only where nothing that looks like a figure was passed over. */
  readonly verdict: Verdict;
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

/** May an edit explain it? What is only undetermined is not explained away, but for what was cut, or computed from rounded figures. */
function isExplainable({ verdict, hint }: Outcome): boolean {
  return verdict === 'INCONSISTENT' || hint === 'FROM_ROUNDED' || hint === 'TRUNCATED';
}

/** The gravest verdict; nothing is consistent where there is nothing that could be. */
function verdictOf(outcomes: readonly Outcome[], figures: readonly string[]): Verdict {
  const worst = (['INCONSISTENT', 'UNDETERMINED', 'CONSISTENT'] as const).find((verdict) => outcomes.some((outcome) => outcome.verdict === verdict));
  return worst === undefined || (worst === 'CONSISTENT' && figures.length === 0) ? 'NOT_APPLICABLE' : worst;
}

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
  const explained = explainCauses(docket, sheet, explainable);
  const told = [...explained, ...explainBlocks(docket, sheet, explained, outcomes)];
  const findings = [
    ...told.map(({ cause, suspicion, explanations }) => makeFinding(sheet, cause.targets, suspicion, explanations)),
    ...failing.filter((outcome) => !isExplainable(outcome)).map((outcome) => makeFinding(sheet, [outcome], NO_SUSPICION, [])),
  ].sort(bySeverity);
  const covered = new Set(outcomes.filter(({ rule, verdict }) => verdict !== 'NOT_APPLICABLE' && !SAYS_NOTHING_OF_VALUES.has(rule)).flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  const figures = [...sheet.figures.keys()];
  return {
    verdict: verdictOf(outcomes, figures), outcomes, findings, covered: figures.filter((id) => covered.has(id)), uncovered: figures.filter((id) => !covered.has(id)), rounding,
    checks: told.reduce((sum, { suspicion }) => sum + suspicion.checks, 0),
  };
}
