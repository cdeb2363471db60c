import { addIntervals, compare, intersect, multiply, negateInterval, ZERO, type Interval, type Rational } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { changeUnder, valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import type { ReadDifference } from '../sheet/readStructure.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween, resultText } from './compareSums.js';

const ABSENT = { zh: '没有可比较的数值', en: 'there is nothing to compare' };

/** Every product of a change and an earlier value that is not negative; null where either has no ends. */
function product(change: Interval, earlier: Interval): Interval | null {
  const ends = [change.lower.value, change.upper.value].flatMap((g) => [earlier.lower.value, earlier.upper.value].map((p) => (g === null || p === null ? null : multiply(g, p))));
  const known = ends.filter((end): end is Rational => end !== null).sort(compare);
  const [least, most] = [known[0], known.at(-1)];
  return least === undefined || most === undefined || known.length < ends.length ? null : { lower: { value: least, open: false }, upper: { value: most, open: false } };
}

function judge(sheet: Sheet, { figure: id, relative, difference }: ReadDifference, model: RoundingModel): Judgement {
  const figure = figureOn(sheet, id);
  const value = valueUnder(figure, 'count', model);
  // A correction of the figure's own change is what would be stated.
  const isOwn = sheet.figures.get(id)?.change?.interval === relative;
  const stated = isOwn ? changeUnder(figure, model) : relative;
  const earlier = value === null ? null : intersect(addIntervals(value, negateInterval(difference)), { lower: { value: ZERO, open: false }, upper: { value: null, open: true } });
  const follows = earlier === null || stated === null ? null : product(stated, earlier);
  if (value === null || stated === null || follows === null) return notApplicable(ABSENT);
  const meets = intersect(follows, difference) !== null;
  const terms: OutcomeTerm[] = [{ figure: id, part: 'change', role: 'change', weight: 1, interval: stated }, { figure: id, part: 'value', role: 'value', weight: 1, interval: value }];
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms, gap: gapBetween(follows, difference), reliedOnRounding: meets, power: powerBetween(follows, difference), note: null, hint: null,
    certificate: `${intervalText(stated)} × ${intervalText(addIntervals(value, negateInterval(difference)))} ${resultText(follows)} ${meets ? '∩' : '≠'} ${intervalText(difference)}`,
  };
}

/** A change that is printed in percent and as a number of things is one change. */
export const difference: Assertion = {
  rule: 'difference',
  label: { zh: '增减量与增减幅一致', en: 'The absolute and the relative change agree' },
  instances: (sheet) => (sheet.structure.read?.differences ?? []).map((each): Instance => {
    const id = `difference: ${each.id}`;
    return { id, rule: 'difference', touches: new Set([each.figure]), judge: (on) => ({ id, rule: 'difference', ...acrossModels(on, (model) => judge(on, each, model)) }) };
  }),
};
