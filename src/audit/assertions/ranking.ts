import { compare, mayReach, min, subtract, ZERO, type Interval, type Rational } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import { changeUnder, shareUnder, type RoundingModel } from '../readings/roundingModel.js';
import { doubted } from '../relations/openReading.js';
import type { RankingReading } from '../../report/index.js';
import type { ReadRanking } from '../sheet/readStructure.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const ABSENT = { zh: '名次所比较的数值没有全部发布，或单位不同', en: 'not every figure that is ranked is published, or their units differ' };

interface Ranked {
  readonly figure: string;
  readonly interval: Interval;
}

/** Two of which the first is said to stand before the second. */
type Pair = readonly [Ranked, Ranked];

function standing(sheet: Sheet, cell: string, by: RankingReading['by'], model: RoundingModel): Ranked | null {
  if (by === 'value') {
    const reading = valueReading(sheet, cell, model);
    return reading === null ? null : { figure: reading.figure.id, interval: reading.interval };
  }
  for (const id of sheet.structure.figuresOf.get(cell) ?? []) {
    const figure = figureOn(sheet, id);
    const interval = by === 'change' ? changeUnder(figure, model) : shareUnder(figure, model);
    if (interval !== null) return { figure: id, interval };
  }
  return null;
}

/** One reading of the words, with what its figures allow. */
interface Laid {
  readonly reading: RankingReading;
  readonly ranked: readonly Ranked[];
  readonly others: readonly Ranked[];
}

function layOut(sheet: Sheet, reading: RankingReading, model: RoundingModel): Laid | null {
  const [ranked, others] = [reading.ranked, reading.others].map((cells) => cells.map((cell) => standing(sheet, cell, reading.by, model)).filter((each) => each !== null));
  if (ranked === undefined || others === undefined || ranked.length < reading.ranked.length || others.length < reading.others.length) return null;
  const units = new Set(reading.by === 'change' ? [...ranked, ...others].map(({ figure }) => figureOn(sheet, figure).change?.unit) : []);
  return units.size > 1 ? null : { reading, ranked, others };
}

/** May the first stand before the second, or beside it, for some values that their figures allow? */
function mayPrecede({ direction }: RankingReading, a: Ranked, b: Ranked): boolean {
  return direction === 'MOST' ? mayReach(a.interval, b.interval) : mayReach(b.interval, a.interval);
}

function pairsOf({ reading: { ordered, ahead }, ranked, others }: Laid): Pair[] {
  const inOrder = ordered ? ranked.flatMap((a, at) => ranked.slice(at + 1).map((b): Pair => [a, b])) : [];
  return [...inOrder, ...(ahead > 0 ? [] : ranked.flatMap((a) => others.map((b): Pair => [a, b])))];
}

/** The pairs that no values allow. Of 排名第二: those that stand before it where they are too many, those that cannot where they are too few. */
function brokenPairs(laid: Laid): Pair[] {
  const { reading, ranked, others } = laid;
  const placed = reading.ahead === 0 ? [] : ranked.flatMap((one): Pair[] => {
    const before = others.filter((other) => !mayPrecede(reading, one, other));
    const notBefore = others.filter((other) => !mayPrecede(reading, other, one));
    if (before.length > reading.ahead) return before.map((other): Pair => [one, other]);
    return others.length - notBefore.length < reading.ahead ? notBefore.map((other): Pair => [other, one]) : [];
  });
  return [...pairsOf(laid).filter(([a, b]) => !mayPrecede(reading, a, b)), ...placed];
}

/** The smallest error that puts two in the wrong order; null where the words do not say which stand before which. */
function powerOf(laid: Laid): Rational | null {
  const rooms = pairsOf(laid).map(([a, b]): Rational | null => {
    const [high, low] = laid.reading.direction === 'MOST' ? [a, b] : [b, a];
    return high.interval.upper.value === null || low.interval.lower.value === null ? null : subtract(high.interval.upper.value, low.interval.lower.value);
  }).filter((room) => room !== null);
  const [first, ...rest] = rooms;
  return first === undefined ? null : rest.reduce(min, first);
}

/** Of the others the one that would be the first to break the order. */
function nearestOther({ reading, others }: Laid): Ranked[] {
  const end = ({ interval: { lower, upper } }: Ranked): Rational => (reading.direction === 'MOST' ? lower.value : upper.value) ?? ZERO;
  const sorted = [...others].sort((a, b) => (reading.direction === 'MOST' ? compare(end(b), end(a)) : compare(end(a), end(b))));
  return reading.ahead > 0 ? sorted : sorted.slice(0, 1);
}

function termsOf(pairs: readonly Pair[], { reading: { by } }: Laid): OutcomeTerm[] {
  const terms = pairs.flatMap(([a, b]): OutcomeTerm[] => [
    { figure: a.figure, part: by, role: 'before', weight: 1, interval: a.interval }, { figure: b.figure, part: by, role: 'behind', weight: -1, interval: b.interval },
  ]);
  return [...new Map(terms.map((term) => [`${term.role}|${term.figure}`, term])).values()];
}

const text = ({ interval }: Ranked): string => intervalText(interval);

function holding(laid: Laid, printed: string): Judgement {
  const { reading: { direction, ordered, by, ahead }, ranked } = laid;
  const near = nearestOther(laid);
  const sign = direction === 'MOST' ? ' ≥ ' : ' ≤ ';
  const terms = [...ranked, ...near].map(({ figure, interval }, at): OutcomeTerm => ({ figure, part: by, role: at < ranked.length ? 'before' : 'behind', weight: at < ranked.length ? 1 : -1, interval }));
  const order = ahead > 0 ? `#${ahead + 1}: ${ranked.map(text).join()} ∈ {${near.map(text).join(', ')}}` : [ranked.map(text).join(ordered ? sign : ', '), ...near.map(text)].join(sign);
  return { verdict: 'CONSISTENT', severity: 'MATERIAL', terms, gap: ZERO, reliedOnRounding: false, power: powerOf(laid), certificate: `“${printed}”: ${order}`, note: null, hint: null };
}

function failing(laid: Laid, pairs: readonly Pair[], printed: string): Judgement {
  const sign = laid.reading.direction === 'MOST' ? '<' : '>';
  const gap = pairs.reduce((most, [a, b]) => {
    const each = gapBetween(a.interval, b.interval);
    return compare(each, most) > 0 ? each : most;
  }, ZERO);
  return {
    verdict: 'INCONSISTENT', severity: 'MATERIAL', terms: termsOf(pairs, laid), gap, reliedOnRounding: false, power: null, note: null, hint: null,
    certificate: `“${printed}”: ${pairs.map(([a, b]) => `${text(a)} ${sign} ${text(b)}`).join('; ')}`,
  };
}

function judge(sheet: Sheet, { printed, readings, open }: ReadRanking, model: RoundingModel): Judgement {
  const laid = readings.map((reading) => layOut(sheet, reading, model)).filter((each) => each !== null);
  const judged = laid.map((each) => {
    const broken = brokenPairs(each);
    return broken.length === 0 ? holding(each, printed) : failing(each, broken, printed);
  });
  const fails = judged.find(({ verdict }) => verdict === 'INCONSISTENT');
  const holds = judged.find(({ verdict }) => verdict === 'CONSISTENT');
  return fails === undefined ? (holds ?? notApplicable(ABSENT)) : doubted(open || holds !== undefined, fails);
}

/**
 * Figures stand in the order that words put them in (前三, 最高, 居首, 排名第二). Ties are allowed. INCONSISTENT only where no values within
 * the printed intervals stand so under any reading of the words; UNDETERMINED where some reading, or one that was not found, is left.
 */
export const ranking: Assertion = {
  rule: 'ranking',
  label: { zh: '名次用词与数值一致', en: 'Figures stand in the order that words put them in' },
  instances: (sheet) => (sheet.structure.read?.rankings ?? []).map((each): Instance => {
    const id = `ranking: ${each.id}`;
    const cells = each.readings.flatMap(({ ranked, others }) => [...ranked, ...others]);
    return { id, rule: 'ranking', touches: figuresOfCells(sheet, cells), judge: (on) => ({ id, rule: 'ranking', ...acrossModels(on, (model) => judge(on, each, model)) }) };
  }),
};
