import { intersect, ZERO } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Comparison, Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const UNTOLD = { zh: '没有发布数值', en: 'no value is published' };

/** Where published and recorded part ways: the parts of the cell that differ, as lines to follow. */
function trace(sheet: Sheet, cell: string, model: RoundingModel): string[] {
  const recorded = new Map(sheet.comparisons.filter(({ kind }) => kind === 'RECORDED').map((each) => [each.cell, each.figure.interval]));
  const parts = new Set(sheet.structure.relations.filter(({ whole }) => whole === cell).flatMap((relation) => relation.parts));
  return [...parts].flatMap((part) => {
    const printed = valueReading(sheet, part, model)?.interval;
    const counted = recorded.get(part);
    return printed === undefined || counted == null || intersect(printed, counted) !== null ? [] : [`${part}: ${intervalText(printed)} ≠ ${intervalText(counted)}`];
  });
}

function judge(sheet: Sheet, { cell, figure }: Comparison, model: RoundingModel): Judgement {
  const printed = valueReading(sheet, cell, model);
  if (printed === null || figure.interval === null) return notApplicable(UNTOLD);
  const meets = intersect(printed.interval, figure.interval) !== null;
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms: [{ figure: printed.figure.id, part: 'value', role: 'published', weight: 1, interval: printed.interval }],
    gap: meets ? ZERO : gapBetween(printed.interval, figure.interval), reliedOnRounding: false, power: null, note: null, hint: null,
    certificate: [`${intervalText(printed.interval)} ${meets ? '∩' : '≠'} ${intervalText(figure.interval)}`, ...(meets ? [] : trace(sheet, cell, model))].join('\n'),
  };
}

/** What is published is what the records add up to, exactly or within the printed rounding. */
export const recorded: Assertion = {
  rule: 'recorded',
  label: { zh: '发布的数值与记录一致', en: 'The published figure is what the records add up to' },
  instances: (sheet) => sheet.comparisons.filter(({ kind }) => kind === 'RECORDED').map((comparison): Instance => {
    const id = `recorded: ${comparison.cell}`;
    return { id, rule: 'recorded', touches: figuresOfCells(sheet, [comparison.cell]), judge: (on) => ({ id, rule: 'recorded', ...acrossModels(on, (model) => judge(on, comparison, model)) }) };
  }),
};
