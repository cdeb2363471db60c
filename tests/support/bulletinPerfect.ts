import { divide, parseDecimal, point, rational, ZERO, type Rational } from '../../src/interval/index.js';
import type { RawChange, RawFigure, RawRelation, RawReport } from '../../src/report/raw/rawReport.js';
import type { BulletinTruth, TruthChange, TruthFigure, TruthRelation } from './bulletinCase.js';

const exact = (text: string): Rational => parseDecimal(text) ?? ZERO;

function changeOf({ against, amount, unit }: TruthChange): RawChange {
  const own = { printed: amount, value: exact(amount), interval: point(exact(amount)), start: null, end: null };
  return unit === 'COUNT' ? { base: against, relative: null, difference: own } : { base: against, relative: { ...own, unit }, difference: null };
}

function figureOf({ key, label, raw, value, unit, pct, chg }: TruthFigure): RawFigure {
  const share = divide(exact((pct ?? '0').replace('%', '')), rational(100));
  return {
    id: key, label, printed: raw ?? '', value: value === null ? null : exact(value), interval: value === null ? null : point(exact(value)), unit, measureWord: unit, status: 'NORMAL',
    place: { section: null, table: null, row: null, column: label, start: null, end: null }, change: null, changes: chg.map(changeOf),
    share: pct === null ? null : { printed: pct, value: share, interval: point(share), start: null, end: null }, shareOf: null, list: null, under: null,
  };
}

type Found = Pick<RawRelation, 'kind' | 'whole' | 'parts'> & Partial<Pick<RawRelation, 'figure' | 'days'>>;

function foundOf(relation: TruthRelation): Found[] {
  switch (relation.kind) {
    case 'sum': return [{ kind: 'SUM', whole: relation.whole, parts: relation.parts }];
    case 'bound': case 'growthSum': return [{ kind: 'BOUND', whole: relation.whole, parts: relation.parts }];
    case 'sharesSum': case 'denominator': return [{ kind: 'SHARE', whole: relation.whole, parts: relation.parts }];
    case 'share': return [relation.parts.length === 1 ? { kind: 'SHARE', whole: relation.whole, parts: relation.parts } : { kind: 'JOINT_SHARE', whole: relation.whole, parts: relation.parts, figure: relation.printed }];
    case 'ratio': return [{ kind: 'RATIO', whole: relation.denominator, parts: [relation.numerator], figure: relation.rate }];
    case 'rateOf': return [{ kind: 'RATE_OF', whole: relation.count, parts: [], figure: relation.rate }];
    case 'average': return [{ kind: 'AVERAGE', whole: relation.whole, parts: [], figure: relation.average, days: Number(relation.divisor) }];
    case 'change': return [{ kind: 'DIFFERENCE', whole: relation.figure, parts: [] }];
    case 'growth': return [{ kind: 'GROWTH', whole: relation.figure, parts: [relation.earlier] }];
    case 'sameFact': return [{ kind: 'SAME_FACT', whole: relation.figures[0] ?? '', parts: relation.figures.slice(1) }];
    default: return [];
  }
}

/** What a reader without a fault would read from a bulletin: exactly what its truth says. */
export function perfectReading({ figures, relations }: BulletinTruth): Pick<RawReport, 'figures' | 'relations'> {
  return {
    figures: figures.map(figureOf),
    relations: relations.flatMap(foundOf).map((found, index): RawRelation => ({ figure: null, days: null, base: null, ...found, id: String(index), grounds: ['GRAMMAR'], confidence: 1, open: false })),
  };
}
