import type { RawRelation, RawReport } from '../../src/report/raw/rawReport.js';
import type { TruthRelation } from './bulletinCase.js';
import type { BulletinMatch } from './bulletinMatch.js';

/** Keys of the figures that a relation of the truth is about. */
export function keysOf(relation: TruthRelation): string[] {
  switch (relation.kind) {
    case 'ratio': return [relation.numerator, relation.denominator, relation.rate];
    case 'rateOf': return [relation.rate, relation.count];
    case 'average': return [relation.average, relation.whole];
    case 'changeOf': case 'change': return [relation.figure];
    case 'growth': return [relation.figure, relation.earlier];
    case 'sameFact': return [...relation.figures];
    case 'period': case 'other': return [];
    default: return [relation.whole, ...relation.parts];
  }
}

/** Does a relation that was read hold exactly these parts of this whole? */
function joins({ idsOf }: BulletinMatch, relation: RawRelation, whole: string, parts: readonly string[]): boolean {
  return idsOf(whole).has(relation.whole) && relation.parts.length === parts.length && parts.every((key) => relation.parts.some((id) => idsOf(key).has(id)));
}

/** Is each of the parts said to be one of the whole, together or apart? */
function covers({ idsOf }: BulletinMatch, relations: readonly RawRelation[], whole: string, parts: readonly string[]): boolean {
  const told = relations.filter((relation) => idsOf(whole).has(relation.whole)).flatMap((relation) => relation.parts);
  return parts.every((key) => told.some((id) => idsOf(key).has(id)));
}

function hasChange({ matched }: BulletinMatch, figure: string, against: string): boolean {
  return matched.some(({ truth, fault }) => truth.figure === figure && truth.part === 'change' && truth.against === against && fault === null);
}

/** Was a relation of the truth found? Null where that is not measured. */
export function isFound(truth: TruthRelation, match: BulletinMatch, { relations }: Pick<RawReport, 'relations'>): boolean | null {
  const kinds = (...wanted: RawRelation['kind'][]): RawRelation[] => relations.filter(({ kind }) => wanted.includes(kind));
  const isOne = (key: string, id: string | null): boolean => id !== null && match.idsOf(key).has(id);
  switch (truth.kind) {
    case 'sum': return kinds('SUM', ...(truth.verdict === 'OPEN' || truth.times !== undefined ? ['BOUND' as const] : [])).some((relation) => joins(match, relation, truth.whole, truth.parts));
    case 'bound': return covers(match, kinds('SUM', 'BOUND'), truth.whole, truth.parts);
    case 'growthSum': return covers(match, kinds('SUM', 'BOUND'), truth.whole, truth.parts) && truth.parts.every((key) => hasChange(match, key, truth.against));
    case 'share': return truth.parts.length === 1 ? covers(match, kinds('SHARE', 'JOINT_SHARE', 'RATIO'), truth.whole, truth.parts) : kinds('JOINT_SHARE', 'RATIO').some((relation) => joins(match, relation, truth.whole, truth.parts));
    case 'sharesSum': case 'denominator': return covers(match, kinds('SHARE'), truth.whole, truth.parts);
    case 'ratio': return kinds('RATIO', 'SHARE', 'JOINT_SHARE').some((relation) => joins(match, relation, truth.denominator, [truth.numerator]) && (relation.kind === 'SHARE' || isOne(truth.rate, relation.figure)));
    case 'rateOf': return kinds('RATE_OF', 'RATIO').some(({ figure, whole }) => isOne(truth.rate, figure) && isOne(truth.count, whole));
    case 'average': return kinds('AVERAGE').some(({ figure, whole, days }) => isOne(truth.average, figure) && isOne(truth.whole, whole) && String(days) === truth.divisor);
    case 'changeOf': return hasChange(match, truth.figure, truth.against);
    case 'change': return kinds('DIFFERENCE').some(({ whole }) => isOne(truth.figure, whole));
    case 'growth': return kinds('GROWTH').some((relation) => joins(match, relation, truth.figure, [truth.earlier])) && hasChange(match, truth.figure, truth.against);
    case 'sameFact': return kinds('SAME_FACT').some(({ whole, parts }) => truth.figures.every((key) => [whole, ...parts].some((id) => isOne(key, id))));
    case 'period': case 'other': return null;
  }
}
