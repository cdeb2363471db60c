import { atLeast, compare, subtract, ZERO } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import { doubted } from '../relations/openReading.js';
import type { ReadBound } from '../sheet/readStructure.js';
import type { Sheet } from '../sheet/sheet.js';
import { intervalText, sumOf } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const ABSENT = { zh: '有分项或总体没有发布数值', en: 'a part or the whole is published without a value' };

function judge(sheet: Sheet, bound: ReadBound, model: RoundingModel): Judgement {
  const term = (cell: string, role: string, weight: number): OutcomeTerm | null => {
    const reading = valueReading(sheet, cell, model);
    return reading === null ? null : { figure: reading.figure.id, part: 'value', role, weight, interval: reading.interval };
  };
  const whole = term(bound.whole, 'whole', -1);
  const parts = bound.parts.map((part) => term(part, 'part', 1)).filter((part) => part !== null);
  if (whole === null || parts.length < bound.parts.length) return notApplicable(ABSENT);
  const least = sumOf(parts.map(({ interval }) => interval)).lower.value ?? ZERO;
  const most = whole.interval.upper.value;
  const fits = most === null || compare(least, most) <= 0;
  return {
    verdict: fits ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms: [whole, ...parts], gap: fits || most === null ? ZERO : subtract(least, most), reliedOnRounding: false, power: most === null || !fits ? null : subtract(most, least), note: null, hint: null,
    certificate: `${intervalText(atLeast(least))} ${fits ? '∩' : '≠'} ${intervalText(whole.interval)}`,
  };
}

/** Parts that are named of a whole (其中) are no more than the whole. Where the words do not settle that a list was read right, one that fails is doubted. */
export const partWithin: Assertion = {
  rule: 'part-within',
  label: { zh: '所列分项不超过总体', en: 'The parts that are named are no more than the whole' },
  instances: (sheet) => (sheet.structure.read?.bounds ?? []).map((bound): Instance => {
    const id = `part-within: ${bound.id}`;
    return { id, rule: 'part-within', touches: figuresOfCells(sheet, [bound.whole, ...bound.parts]), judge: (on) => ({ id, rule: 'part-within', ...doubted(bound.open, acrossModels(on, (model) => judge(on, bound, model))) }) };
  }),
};
