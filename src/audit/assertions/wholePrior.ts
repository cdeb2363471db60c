import { add, addIntervals, between, compare, divide, min, ONE, point, subtract, toDecimal, ZERO, type Interval, type Rational } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { priorOfFigure } from '../readings/cellReadings.js';
import { changeUnder, valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText, resultText } from './compareSums.js';

const NO_CHANGE = { zh: '没有印刷同比', en: 'no change is printed' };
const ALWAYS = { zh: '对这么大的数值，这样精度的同比总有整数的上期值', en: 'of so large a count every change with so few digits admits a whole earlier count' };

/** What a count that changed so was before, whole or not. */
function earlierThan(now: Rational, change: Rational): Rational | null {
  const factor = add(ONE, change);
  return compare(factor, ZERO) <= 0 ? null : divide(now, factor);
}

/** Why there is no earlier count: less than nothing would be left of it, or only fractions give this one. */
function impossibleText(value: Interval, change: Interval): string {
  const factor = addIntervals(point(ONE), change);
  if (factor.upper.value !== null && compare(factor.upper.value, ZERO) <= 0) return `1 + ${intervalText(change)} = ${intervalText(factor)} ${compare(factor.upper.value, ZERO) < 0 ? '<' : '≤'} 0`;
  const [vl, vu, cl, cu] = [value.lower.value, value.upper.value, change.lower.value, change.upper.value];
  const [least, most] = [vl === null || cu === null ? null : earlierThan(vl, cu), vu === null || cl === null ? null : earlierThan(vu, cl)];
  const before = least === null || most === null ? null : between(least, most);
  const quotient = `${intervalText(value)} ÷ (1 + ${intervalText(change)})`;
  return before === null ? `${quotient} ∌ ℤ` : `${quotient} ${resultText(before)} ∌ ℤ`;
}

/** Does every change of the same precision, wherever it lies nearby, admit a whole earlier count? */
function alwaysHolds(value: Interval, change: Interval): boolean {
  const [vl, vu, cl, cu] = [value.lower.value, value.upper.value, change.lower.value, change.upper.value];
  if (vl === null || vu === null || cl === null || cu === null) return true;
  const [least, most] = [earlierThan(vl, cu), earlierThan(vu, cl)];
  return least === null || most === null || compare(subtract(most, least), ONE) >= 0;
}

/** How far a change may be off before the earlier counts that it admits no longer give it; null where one of them is nothing. */
function powerOf(value: Interval, change: Interval, prior: Interval): Rational | null {
  const [vl, vu, cl, cu, least, most] = [value.lower.value, value.upper.value, change.lower.value, change.upper.value, prior.lower.value, prior.upper.value];
  if (vl === null || vu === null || cl === null || cu === null || least === null || most === null || compare(least, ZERO) <= 0) return null;
  return min(subtract(subtract(divide(vu, least), ONE), cl), subtract(cu, subtract(divide(vl, most), ONE)));
}

function judge(sheet: Sheet, cell: string, id: string, model: RoundingModel): Judgement {
  const figure = figureOn(sheet, id);
  const prior = priorOfFigure(sheet, cell, figure, model);
  const change = changeUnder(figure, model);
  const value = valueUnder(figure, 'count', model);
  if (prior === null || change === null || figure.change === null || value === null || figure.interval === null) return notApplicable(NO_CHANGE);
  const terms: OutcomeTerm[] = [{ figure: id, part: 'value', role: 'current', weight: 1, interval: figure.interval }, { figure: id, part: 'change', role: 'change', weight: -1, interval: change }];
  const base = { severity: 'MATERIAL' as const, terms, reliedOnRounding: false, note: null, hint: null };
  if (prior === 'impossible') {
    return { ...base, verdict: 'INCONSISTENT', gap: ONE, power: null, certificate: impossibleText(value, change) };
  }
  const isRelative = figure.change.unit === 'PERCENT';
  if (isRelative && alwaysHolds(value, change)) return notApplicable(ALWAYS);
  const power = isRelative ? powerOf(value, change, prior) : prior.upper.value;
  return { ...base, verdict: 'CONSISTENT', gap: ZERO, power, certificate: `${figure.value === null ? '' : toDecimal(figure.value)} ÷ (1 + ${intervalText(change)}) = ${intervalText(prior)}` };
}

function instanceOf(cell: string, figure: string): Instance {
  const id = `whole-prior: ${cell}: ${figure}`;
  return { id, rule: 'whole-prior', touches: new Set([figure]), judge: (on) => ({ id, rule: 'whole-prior', ...acrossModels(on, (model) => judge(on, cell, figure, model)) }) };
}

/**
 * A count and the change beside it admit a whole earlier count: 7(↑15.0%) cannot be. Of a count so large that every change of that
 * precision would, nothing is said.
 */
export const wholePrior: Assertion = {
  rule: 'whole-prior',
  label: { zh: '数值与同比允许一个整数的上期值', en: 'A count and its change admit a whole earlier count' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) =>
    sheet.structure.cells.get(cell)?.quantity === 'count' ? figures.map((figure) => instanceOf(cell, figure)) : []),
};
