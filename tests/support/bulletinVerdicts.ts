import type { Finding, Outcome } from '../../src/audit/index.js';
import type { TruthRelation } from './bulletinCase.js';
import type { BulletinMatch } from './bulletinMatch.js';
import { keysOf } from './bulletinRelations.js';

/** Rules that may tell a relation of a kind; the rule of the whole system may tell any. */
const RULES: Readonly<Record<TruthRelation['kind'], readonly string[]>> = {
  sum: ['sum'], bound: ['part-within'], growthSum: ['growth-sum', 'growth-within-parts'], share: ['share', 'ratio'], ratio: ['ratio', 'rate-base', 'share', 'attainable'],
  sharesSum: ['shares-sum'], denominator: ['share', 'shares-sum'], rateOf: ['attainable', 'ratio'], average: ['average'],
  changeOf: ['whole-prior', 'bounds', 'direction', 'growth'], change: ['difference', 'growth'], growth: ['growth', 'difference'], sameFact: ['same-fact'], period: ['period'], other: [],
};

/** What is looked at of an outcome. */
export type ToldOutcome = Pick<Outcome, 'id' | 'rule' | 'verdict' | 'hint' | 'certificate'> & { readonly terms: readonly Pick<Outcome['terms'][number], 'figure'>[] };

/** What is looked at of an audit. */
export interface ToldAudit {
  readonly findings: readonly (Pick<Finding, 'verdict'> & {
    readonly outcomes: readonly ToldOutcome[];
    readonly explanations: readonly { readonly edit: Pick<Finding['explanations'][number]['edit'], 'kind'> }[];
  })[];
}

/** An outcome that accuses figures of a bulletin. */
export interface Accusation {
  readonly outcome: ToldOutcome;
  /** Some of it is explained as cut instead of rounded. */
  readonly cut: boolean;
}

/** Everything that an audit calls inconsistent, as it tells it. */
export function accusationsOf({ findings }: ToldAudit): Accusation[] {
  return findings.filter(({ verdict }) => verdict === 'INCONSISTENT').flatMap(({ outcomes, explanations }) => {
    const cut = explanations.some(({ edit }) => edit.kind === 'TRUNCATED');
    return outcomes.filter(({ verdict }) => verdict === 'INCONSISTENT').map((outcome) => ({ outcome, cut: cut || outcome.hint === 'TRUNCATED' }));
  });
}

/** Everything undetermined that an audit explains: told, with what may be meant, and no accusation. */
export function explainedOf({ findings }: ToldAudit): ToldOutcome[] {
  return findings.filter(({ verdict, explanations }) => verdict === 'UNDETERMINED' && explanations.length > 0).flatMap(({ outcomes }) => outcomes.filter(({ verdict }) => verdict === 'UNDETERMINED'));
}

/** Keys of which one has to be told for a relation to be told: where a share or a rate is wrong, its own figure; where a denominator is, any share of it. */
function heartOf(relation: TruthRelation): readonly string[] | null {
  if (relation.kind === 'share') return [relation.printed, ...relation.parts];
  if (relation.kind === 'denominator') return relation.parts;
  return relation.kind === 'ratio' ? [relation.rate, relation.numerator] : null;
}

/** Does an outcome tell a relation of the truth: by a rule for it, and about most of its figures? */
export function tells({ rule, terms }: ToldOutcome, relation: TruthRelation, { idsOf }: BulletinMatch): boolean {
  if (rule !== 'system' && !RULES[relation.kind].includes(rule)) return false;
  const isTold = (key: string): boolean => terms.some(({ figure }) => idsOf(key).has(figure));
  const heart = heartOf(relation);
  if (heart !== null) return heart.some(isTold);
  const keys = keysOf(relation);
  return relation.kind === 'period' || keys.filter(isTold).length * 2 > keys.length;
}

/** Does an undetermined outcome tell a relation: as an accusation would, and naming every figure of a quotient? */
export function explains(outcome: ToldOutcome, relation: TruthRelation, match: BulletinMatch): boolean {
  const isNamed = (key: string): boolean => outcome.terms.some(({ figure }) => match.idsOf(key).has(figure));
  return tells(outcome, relation, match) && (relation.kind === 'sum' || keysOf(relation).every(isNamed));
}

/** Is an accusation among what the truth says of the bulletin? */
export function isListed({ outcome, cut }: Accusation, relations: readonly TruthRelation[], match: BulletinMatch): boolean {
  return relations.some((relation) => (relation.verdict === 'INCONSISTENT' || relation.verdict === 'SUSPICIOUS' || (relation.verdict === 'TRUNCATED' && cut)) && tells(outcome, relation, match));
}
