import { ceil, compare, floor, multiply, ONE, onlyValue, rational, ZERO } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import { valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText } from './compareSums.js';
import { doubted } from '../relations/openReading.js';
import { ratioCells } from './ratio.js';
import { figuresOfCells } from './sum.js';

const NO_COUNT = { zh: '没有印刷分母的整数', en: 'no whole count is printed that it is a rate of' };

function judge(sheet: Sheet, cell: string, id: string, model: RoundingModel): Judgement {
  const denominator = ratioCells(sheet, cell)?.denominator;
  const rate = valueUnder(figureOn(sheet, id), 'rate', model);
  const below = denominator === undefined ? null : valueReading(sheet, denominator, model);
  const count = below === null ? null : onlyValue(below.interval);
  if (rate === null || rate.lower.value === null || rate.upper.value === null || below === null || count === null || compare(count, ZERO) <= 0) return notApplicable(NO_COUNT);
  const [least, most] = [rational(ceil(multiply(rate.lower.value, count))), rational(floor(multiply(rate.upper.value, count)))];
  const attained = compare(least, most) <= 0;
  return {
    verdict: attained ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', gap: attained ? ZERO : ONE, reliedOnRounding: attained, power: null, note: null, hint: null,
    terms: [{ figure: id, part: 'value', role: 'rate', weight: -1, interval: rate }, { figure: below.figure.id, part: 'value', role: 'denominator', weight: 1, interval: below.interval }],
    certificate: `${intervalText(rate)} × ${count.n} ${attained ? '∋' : '∌'} ℤ`,
  };
}

/** A rate of a whole count is one that some whole numerator gives: 69.02 % of 27 is not. */
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
