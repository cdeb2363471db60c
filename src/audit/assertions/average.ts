import { intersect, multiply, rational, type Interval } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import { doubted } from '../relations/openReading.js';
import type { ReadAverage } from '../sheet/readStructure.js';
import type { Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween, resultText } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const ABSENT = { zh: '总量或日均没有发布数值', en: 'the whole or the average is published without a value' };

/** An average of whole things need not be whole: it was rounded to a whole one. */
function averaged({ lower, upper }: Interval, isWhole: boolean): Interval {
  const half = rational(isWhole ? 1n : 0n, 2n);
  return {
    lower: { value: lower.value === null ? null : { n: lower.value.n * half.d - half.n * lower.value.d, d: lower.value.d * half.d }, open: lower.open },
    upper: { value: upper.value === null ? null : { n: upper.value.n * half.d + half.n * upper.value.d, d: upper.value.d * half.d }, open: upper.open },
  };
}

function times({ lower, upper }: Interval, days: number): Interval {
  const factor = rational(days);
  return { lower: { value: lower.value === null ? null : multiply(lower.value, factor), open: lower.open }, upper: { value: upper.value === null ? null : multiply(upper.value, factor), open: upper.open } };
}

function judge(sheet: Sheet, { average, whole, days }: ReadAverage, model: RoundingModel): Judgement {
  const [per, all] = [valueReading(sheet, average, model), valueReading(sheet, whole, model)];
  if (per === null || all === null) return notApplicable(ABSENT);
  const isWhole = sheet.structure.cells.get(average)?.quantity === 'count';
  const follows = times(averaged(per.interval, isWhole), days);
  const meets = intersect(follows, all.interval) !== null;
  const terms: OutcomeTerm[] = [{ figure: per.figure.id, part: 'value', role: 'average', weight: days, interval: per.interval }, { figure: all.figure.id, part: 'value', role: 'whole', weight: -1, interval: all.interval }];
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms, gap: gapBetween(follows, all.interval), reliedOnRounding: meets, power: powerBetween(follows, all.interval), note: null, hint: null,
    certificate: `${days} × ${intervalText(averaged(per.interval, isWhole))} ${resultText(follows)} ${meets ? '∩' : '≠'} ${intervalText(all.interval)}`,
  };
}

/** An average per day, times the days of the period, is the whole. */
export const average: Assertion = {
  rule: 'average',
  label: { zh: '日均乘以天数等于总量', en: 'The average per day, times the days, is the whole' },
  instances: (sheet) => (sheet.structure.read?.averages ?? []).map((each): Instance => {
    const id = `average: ${each.id}`;
    return { id, rule: 'average', touches: figuresOfCells(sheet, [each.average, each.whole]), judge: (on) => ({ id, rule: 'average', ...doubted(each.open, acrossModels(on, (model) => judge(on, each, model))) }) };
  }),
};
