import { add, addIntervals, between, compare, intersect, multiply, ONE, ZERO, type Interval } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { changeUnder, valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { doubted } from '../relations/openReading.js';
import type { ReadGrowth } from '../sheet/readStructure.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween, resultText } from './compareSums.js';

const ABSENT = { zh: '本期或上期没有发布数值', en: 'this value or the earlier one is not published' };

/** What an earlier value that is not negative becomes by a relative change; null where less than nothing would be left. */
function grown(earlier: Interval, change: Interval): Interval | null {
  const [low, high, from, to] = [change.lower.value, change.upper.value, earlier.lower.value, earlier.upper.value];
  if (low === null || high === null || from === null || to === null || compare(add(ONE, low), ZERO) < 0) return null;
  return between(multiply(from, add(ONE, low)), multiply(to, add(ONE, high)));
}

interface Side {
  readonly reached: Interval;
  readonly text: string;
}

/** The ways to come from the earlier value to this one: a relative change, and one in the values' own unit. */
function sidesOf(earlier: Interval, change: Interval, unit: ReadGrowth['change']['unit']): Side[] {
  const times = unit === 'PERCENT' || unit === 'AMBIGUOUS' ? grown(earlier, change) : null;
  const plus = unit === 'PERCENT' ? null : addIntervals(earlier, change);
  return [
    ...(times === null ? [] : [{ reached: times, text: `${intervalText(earlier)} × (1 + ${intervalText(change)})` }]),
    ...(plus === null ? [] : [{ reached: plus, text: `${intervalText(earlier)} + ${intervalText(change)}` }]),
  ];
}

function judge(sheet: Sheet, { now: id, earlier: before, change }: ReadGrowth, model: RoundingModel): Judgement {
  const [figure, prior] = [figureOn(sheet, id), figureOn(sheet, before)];
  const quantity = sheet.structure.cells.get(sheet.structure.cellsOf.get(id)?.[0] ?? '')?.quantity ?? 'count';
  const [now, then] = [valueUnder(figure, quantity, model), valueUnder(prior, quantity, model)];
  // A correction of the figure's own change is what would be stated.
  const isMain = sheet.figures.get(id)?.change?.interval === change.interval;
  const stated = isMain ? changeUnder(figure, model) : change.interval;
  const sides = then === null || stated === null ? [] : sidesOf(then, stated, change.unit);
  const side = now === null ? undefined : (sides.find(({ reached }) => intersect(reached, now) !== null) ?? sides[0]);
  if (now === null || then === null || stated === null || side === undefined) return notApplicable(ABSENT);
  const meets = intersect(side.reached, now) !== null;
  const terms: OutcomeTerm[] = [
    { figure: id, part: 'change', role: 'change', weight: 1, interval: stated }, { figure: id, part: 'value', role: 'value', weight: -1, interval: now },
    { figure: before, part: 'value', role: 'earlier', weight: 1, interval: then },
  ];
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms, gap: gapBetween(side.reached, now), reliedOnRounding: meets, power: powerBetween(side.reached, now), note: null, hint: null,
    certificate: `${side.text} ${resultText(side.reached)} ${meets ? '∩' : '≠'} ${intervalText(now)}`,
  };
}

/** A change follows from this value and the earlier one where both are printed. */
export const growth: Assertion = {
  rule: 'growth',
  label: { zh: '增减由本期与上期数值得出', en: 'A change follows from this value and the earlier one' },
  instances: (sheet) => (sheet.structure.read?.growths ?? []).map((each): Instance => {
    const id = `growth: ${each.id}`;
    return { id, rule: 'growth', touches: new Set([each.now, each.earlier]), judge: (on) => ({ id, rule: 'growth', ...doubted(each.open, acrossModels(on, (model) => judge(on, each, model))) }) };
  }),
};
