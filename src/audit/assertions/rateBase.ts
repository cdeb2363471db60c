import { intersect, type Interval } from '../../interval/index.js';
import type { Label } from '../../model/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import { cellName } from '../sheet/cellName.js';
import type { ReadRateBase } from '../sheet/readStructure.js';
import type { Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween, resultText } from './compareSums.js';
import { quotient } from './quotient.js';
import { figuresOfCells } from './sum.js';

const ABSENT = { zh: '分子、分母或比率没有发布', en: 'the numerator, the denominator or the rate is not published' };

function followsFromAnother(sheet: Sheet, { denominator, beside }: ReadRateBase): Label {
  const [own, total] = [cellName(sheet, denominator), cellName(sheet, beside)];
  return {
    zh: `比率由“${own.zh}”得出，而不是由同一行的“${total.zh}”得出；编制方说明以何为分母即可判定`,
    en: `the rate follows from "${own.en}", not from "${total.en}" that it stands beside; the publisher saying which is meant would settle it`,
  };
}

/** What the rate is held against: what it stands beside, or what an explanation takes it to be of. */
function judge(sheet: Sheet, base: ReadRateBase, model: RoundingModel): Judgement {
  const term = (cell: string, role: string, weight: number): OutcomeTerm | null => {
    const reading = valueReading(sheet, cell, model);
    return reading === null ? null : { figure: reading.figure.id, part: 'value', role, weight, interval: reading.interval };
  };
  const below = sheet.wholes.get(base.rate) ?? base.beside;
  const [rate, numerator, total, own] = [term(base.rate, 'rate', -1), term(base.numerator, 'numerator', 1), term(base.beside, 'denominator', 1), term(base.denominator, 'denominator', 1)];
  const chosen: Interval | undefined = (below === base.beside ? total : own)?.interval;
  const follows = numerator === null || chosen === undefined ? null : quotient(numerator.interval, chosen);
  if (rate === null || numerator === null || total === null || own === null || chosen === undefined || follows === null) return notApplicable(ABSENT);
  const meets = intersect(rate.interval, follows) !== null;
  return {
    verdict: meets ? 'CONSISTENT' : 'UNDETERMINED', severity: meets ? 'MATERIAL' : 'MINOR', terms: [rate, numerator, total, own], gap: gapBetween(rate.interval, follows), reliedOnRounding: meets, power: powerBetween(rate.interval, follows),
    certificate: `${intervalText(numerator.interval)} ÷ ${intervalText(chosen)} ${resultText(follows)} ${meets ? '∩' : '≠'} ${intervalText(rate.interval)}`,
    note: meets ? null : followsFromAnother(sheet, base), hint: meets ? null : 'DENOMINATOR',
  };
}

/** Which way of rounding is open does not settle what the rate is of: under an explanation it is enough that one gives the rate. */
function judgeOpen(sheet: Sheet, base: ReadRateBase): Judgement {
  const judged = sheet.models.map((model) => judge(sheet, base, model));
  return (sheet.wholes.has(base.rate) ? judged.find(({ verdict }) => verdict === 'CONSISTENT') : undefined) ?? acrossModels(sheet, (model) => judge(sheet, base, model));
}

/** A rate that stands beside a total is of that total. Where it follows from another figure it is told, not accused: which is meant is not printed. */
export const rateBase: Assertion = {
  rule: 'rate-base',
  label: { zh: '比率以同一行的总计为分母', en: 'A rate is of the total that it stands beside' },
  instances: (sheet) => (sheet.structure.read?.rateBases ?? []).map((base): Instance => {
    const id = `rate-base: ${base.rate}: ${base.id}`;
    return { id, rule: 'rate-base', touches: figuresOfCells(sheet, [base.rate, base.numerator, base.denominator, base.beside]), judge: (on) => ({ id, rule: 'rate-base', ...judgeOpen(on, base) }) };
  }),
};
