import { compare, divide, parseDecimal, rational, subtract, sum, multiply, toDecimal, type Rational } from '../../src/interval/index.js';
import type { BulletinTruth, TruthFigure, TruthRelation } from './bulletinCase.js';

function exact(text: string): Rational {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`truth.json: "${text}" is not a decimal`);
  return value;
}

const size = (a: Rational): Rational => (a.n < 0n ? subtract(rational(0), a) : a);
const isWithin = (a: Rational, b: Rational, half: Rational): boolean => compare(size(subtract(a, b)), half) <= 0;

/** Half a unit of the last printed digit, in single units: of `6.78万` 50, of `63.72%` 0.00005. */
function halfStep(raw: string): Rational {
  const [, , fraction = '', scale = '', percent = ''] = /^([\d,]+)(?:\.(\d+))?(万|亿| million)?(%)?$/.exec(raw) ?? [];
  const unit = { 万: rational(10_000), 亿: rational(100_000_000), ' million': rational(1_000_000), '': rational(1) }[scale] ?? rational(1);
  const rounded = fraction !== '' || scale !== '' || percent !== '';
  return rounded ? divide(unit, rational(2n * 10n ** BigInt(fraction.length) * (percent === '' ? 1n : 100n))) : rational(0);
}

/** What the truth's own arithmetic says of a relation: does it agree, as printed? Null where that takes more than adding and dividing. */
export function agrees({ figures }: BulletinTruth, relation: TruthRelation): boolean | null {
  const at = new Map(figures.map((figure) => [figure.key, figure]));
  const figure = (key: string): TruthFigure => {
    const found = at.get(key);
    if (found === undefined) throw new Error(`truth.json: no figure "${key}"`);
    return found;
  };
  const value = (key: string): Rational => exact(figure(key).value ?? '');
  const slack = (keys: readonly string[]): Rational => sum(keys.map((key) => halfStep(figure(key).raw ?? '')));
  const percentAgrees = (printed: string, parts: readonly string[], whole: string): boolean => {
    const over = (numerator: Rational, denominator: Rational): Rational => divide(numerator, denominator);
    const [stated, half] = [divide(exact(printed.replace('%', '')), rational(100)), halfStep(printed)];
    const all = sum(parts.map(value));
    return compare(over(subtract(all, slack(parts)), sum([value(whole), slack([whole])])), sum([stated, half])) <= 0
      && compare(over(sum([all, slack(parts)]), subtract(value(whole), slack([whole]))), subtract(stated, half)) >= 0;
  };
  switch (relation.kind) {
    case 'sum': {
      const parts = relation.parts.map((key) => multiply(value(key), exact(relation.times?.[key] ?? '1')));
      return isWithin(sum(parts), value(relation.whole), slack([relation.whole, ...relation.parts]));
    }
    case 'bound': return compare(sum(relation.parts.map(value)), sum([value(relation.whole), slack([relation.whole])])) <= 0;
    case 'share': return percentAgrees(figure(relation.printed).pct ?? figure(relation.printed).raw ?? '', relation.parts, relation.whole);
    case 'ratio': return percentAgrees(figure(relation.rate).raw ?? '', [relation.numerator], relation.denominator);
    case 'sharesSum': {
      const printed = relation.parts.map((key) => figure(key).pct ?? '');
      return isWithin(sum(printed.map((pct) => divide(exact(pct.replace('%', '')), rational(100)))), rational(1), sum(printed.map(halfStep)));
    }
    default: return null;
  }
}

/** A relation's figures with their values, to say which one is meant. */
export function spelled({ figures }: BulletinTruth, relation: TruthRelation): string {
  return `${JSON.stringify(relation)}: ${figures.filter(({ key }) => JSON.stringify(relation).includes(`"${key}"`)).map(({ label, value }) => `${label} ${value === null ? '' : toDecimal(exact(value))}`).join(', ')}`;
}
