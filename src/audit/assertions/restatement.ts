import { intersect, ZERO } from '../../interval/index.js';
import type { Label } from '../../model/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { yearBeforeReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Comparison, Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const UNTOLD = { zh: '没有印刷同比，或上一期没有该数值', en: 'no change is printed, or the edition before does not print the figure' };

/** What would settle it, with the edition that printed the other value. */
function restated(edition: string | null): Label {
  return {
    zh: `本期同比推出的上期值与上一期（${edition ?? ''}）发布的不同：可能按可比口径调整过；编制方的口径说明可以判定`,
    en: `the earlier value that the change implies differs from the one published then (${edition ?? ''}): it may have been restated on a comparable basis, which a note of the publisher would settle`,
  };
}

function judge(sheet: Sheet, { cell, figure, edition }: Comparison, model: RoundingModel): Judgement {
  const implied = yearBeforeReading(sheet, cell, model);
  if (implied === null || figure.interval === null) return notApplicable(UNTOLD);
  const meets = intersect(implied.interval, figure.interval) !== null;
  // Beside the value stands the change from another time where most are from there.
  const part = sheet.structure.read?.yearly == null ? 'change' : 'value';
  const terms: OutcomeTerm[] = [{ figure: implied.figure.id, part, role: 'implied', weight: 1, interval: implied.interval, earlier: true }];
  return {
    verdict: meets ? 'CONSISTENT' : 'UNDETERMINED', severity: 'NOTE', terms, gap: meets ? ZERO : gapBetween(implied.interval, figure.interval), reliedOnRounding: meets,
    power: powerBetween(implied.interval, figure.interval), certificate: `${intervalText(implied.interval)} ${meets ? '∩' : '≠'} ${intervalText(figure.interval)}`, note: meets ? null : restated(edition), hint: null,
  };
}

/** The earlier value that a change implies, against what the edition before printed. A difference is a restatement, not an error. */
export const restatement: Assertion = {
  rule: 'restatement',
  label: { zh: '同比推出的上期值与上一期发布的一致', en: 'The earlier value implied by a change is the one published then' },
  instances: (sheet) => sheet.comparisons.filter(({ kind }) => kind === 'PRIOR_EDITION').map((comparison): Instance => {
    const id = `restatement: ${comparison.cell}: ${comparison.edition ?? ''}`;
    return { id, rule: 'restatement', touches: figuresOfCells(sheet, [comparison.cell]), judge: (on) => ({ id, rule: 'restatement', ...acrossModels(on, (model) => judge(on, comparison, model)) }) };
  }),
};
