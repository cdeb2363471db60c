import { ceil, compare, divide, floor, min, multiply, ONE, onlyValue, rational, subtract, ZERO } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import { valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText } from './compareSums.js';
import { doubted } from '../relations/openReading.js';
import { ratioCells } from './ratio.js';
import { figuresOfCells } from './sum.js';

const NO_COUNT = { zh: '没有印刷分母的整数', en: 'no whole count is printed that it is a rate of' };
const ALWAYS = { zh: '对这么大的整数，这样精度的比率总可由某个整数分子得到', en: 'of so large a count some whole numerator gives every rate with so few digits' };

function judge(sheet: Sheet, cell: string, id: string, model: RoundingModel): Judgement {
  const denominator = ratioCells(sheet, cell)?.denominator;
  const rate = valueUnder(figureOn(sheet, id), 'rate', model);
  const below = denominator === undefined ? null : valueReading(sheet, denominator, model);
  const count = below === null ? null : onlyValue(below.interval);
  if (rate === null || rate.lower.value === null || rate.upper.value === null || below === null || count === null || compare(count, ZERO) <= 0) return notApplicable(NO_COUNT);
  const [least, most] = [rational(ceil(multiply(rate.lower.value, count))), rational(floor(multiply(rate.upper.value, count)))];
  const attained = compare(least, most) <= 0;
  const [lowest, highest] = [rate.lower.value, rate.upper.value];
  if (compare(multiply(subtract(highest, lowest), count), ONE) >= 0) return notApplicable(ALWAYS);
  return {
    verdict: attained ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', gap: attained ? ZERO : ONE, reliedOnRounding: attained, power: attained ? min(subtract(divide(most, count), lowest), subtract(highest, divide(least, count))) : null, note: null, hint: null,
    terms: [{ figure: id, part: 'value', role: 'rate', weight: -1, interval: rate }, { figure: below.figure.id, part: 'value', role: 'denominator', weight: 1, interval: below.interval }],
    certificate: `${intervalText(rate)} × ${count.n} ${attained ? '∋' : '∌'} ℤ`,
  };
}

/**
 * A rate of a whole count is one that some whole numerator gives: 69.02 % of 27 is not. Of a count so large that every rate would be
 * given, nothing is said. Its power is how far the rate may be off before the numerator no longer gives it; where it is off so far that
 * another one does, it passes again.
 */
export const attainable: Assertion = {
  rule: 'attainable',
  label: { zh: '比率可由整数分子得到', en: 'Some whole numerator gives the rate' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => {
    const cells = sheet.structure.cells.get(cell)?.quantity === 'rate' ? ratioCells(sheet, cell) : null;
    return cells === null ? [] : figures.map((figure): Instance => {
      const id = `attainable: ${cell}: ${figure}`;
      return { id, rule: 'attainable', touches: new Set([figure, ...figuresOfCells(sheet, [cells.denominator])]), judge: (on) => ({ id, rule: 'attainable', ...doubted(on.structure.read?.ratios.get(cell)?.open, acrossModels(on, (model) => judge(on, cell, figure, model))) }) };
    });
  }),
};
