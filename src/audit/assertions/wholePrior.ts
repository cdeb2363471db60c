import { ONE, subtract, toDecimal, ZERO } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { priorOfFigure } from '../readings/cellReadings.js';
import { changeUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText } from './compareSums.js';

const NO_CHANGE = { zh: '没有印刷同比', en: 'no change is printed' };

function judge(sheet: Sheet, cell: string, id: string, model: RoundingModel): Judgement {
  const figure = figureOn(sheet, id);
  const prior = priorOfFigure(sheet, cell, figure, model);
  const change = changeUnder(figure, model);
  if (prior === null || change === null || figure.interval === null) return notApplicable(NO_CHANGE);
  const terms: OutcomeTerm[] = [{ figure: id, part: 'value', role: 'current', weight: 1, interval: figure.interval }, { figure: id, part: 'change', role: 'change', weight: -1, interval: change }];
  const base = { severity: 'MATERIAL' as const, terms, reliedOnRounding: false, note: null, hint: null };
  if (prior === 'impossible') {
    return { ...base, verdict: 'INCONSISTENT', gap: ONE, power: null, certificate: `${intervalText(figure.interval)} ÷ (1 + ${intervalText(change)}) ∌ ℤ` };
  }
  const { lower, upper } = prior;
  const power = lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value);
  return { ...base, verdict: 'CONSISTENT', gap: ZERO, power, certificate: `${figure.value === null ? '' : toDecimal(figure.value)} ÷ (1 + ${intervalText(change)}) = ${intervalText(prior)}` };
}

function instanceOf(cell: string, figure: string): Instance {
  const id = `whole-prior: ${cell}: ${figure}`;
  return { id, rule: 'whole-prior', touches: new Set([figure]), judge: (on) => ({ id, rule: 'whole-prior', ...acrossModels(on, (model) => judge(on, cell, figure, model)) }) };
}

/** A count and the change beside it admit a whole earlier count: 7(↑15.0%) cannot be. */
export const wholePrior: Assertion = {
  rule: 'whole-prior',
  label: { zh: '数值与同比允许一个整数的上期值', en: 'A count and its change admit a whole earlier count' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) =>
    sheet.structure.cells.get(cell)?.quantity === 'count' ? figures.map((figure) => instanceOf(cell, figure)) : []),
};
