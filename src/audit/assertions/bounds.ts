import { atLeast, between, compare, intersect, onlyValue, ONE, rational, ZERO, isInteger } from '../../interval/index.js';
import { notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { doubted } from '../relations/openReading.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween } from './compareSums.js';

/** Ten times all there is: as far as one misprinted digit takes a rate. */
const HIGHEST_RATE = rational(10n);
const NO_VALUE = { zh: '没有印刷数值', en: 'no value is printed' };

function judge(sheet: Sheet, cell: string, id: string): Judgement {
  const figure = figureOn(sheet, id);
  const quantity = sheet.structure.cells.get(cell)?.quantity ?? 'count';
  if (figure.value === null || figure.interval === null) return notApplicable(NO_VALUE);
  const allowed = quantity === 'rate' ? (between(ZERO, ONE) ?? atLeast(ZERO)) : atLeast(ZERO);
  const exact = onlyValue(figure.interval);
  const whole = quantity !== 'count' || exact === null || isInteger(exact);
  const inside = intersect(allowed, figure.interval) !== null && compare(figure.value, ZERO) >= 0 && whole;
  return {
    verdict: inside ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms: [{ figure: id, part: 'value', role: 'value', weight: 1, interval: figure.interval }],
    gap: inside ? ZERO : gapBetween(allowed, figure.interval), reliedOnRounding: false, power: inside ? powerBetween(allowed, figure.interval) : null, note: null, hint: null,
    certificate: `${intervalText(figure.interval)} ${inside ? '∩' : '≠'} ${intervalText(allowed)}`,
  };
}

/** A count in a place where rates were looked for is far from any of them: that is how it was read, and no misprint. */
function isNoRate(sheet: Sheet, cell: string, id: string): boolean {
  const { value } = figureOn(sheet, id);
  return sheet.structure.read !== undefined && sheet.structure.cells.get(cell)?.quantity === 'rate' && value !== null && compare(value, HIGHEST_RATE) > 0;
}

/** Rates are at most 100 %, counts are whole, nothing is negative. Of a count its power is the count itself: less than nothing would be noticed, more would not. */
export const bounds: Assertion = {
  rule: 'bounds',
  label: { zh: '数值在可能的范围内', en: 'Figures lie within what is possible' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => figures.map((figure): Instance => {
    const id = `bounds: ${cell}: ${figure}`;
    return { id, rule: 'bounds', touches: new Set([figure]), judge: (on) => ({ id, rule: 'bounds', ...doubted(isNoRate(on, cell, figure), judge(on, cell, figure)) }) };
  })),
};
