import { intersect, onlyValue } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { readingsOf } from '../readings/cellReadings.js';
import { changeUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { compareSums, gapBetween, intervalText } from './compareSums.js';

const ONCE = { zh: '只印刷了一次', en: 'it is printed only once' };

function judgePair(sheet: Sheet, cell: string, first: string, second: string, model: RoundingModel): Judgement {
  const readings = readingsOf(sheet, cell, model);
  const [a, b] = [first, second].map((id) => readings.find(({ figure }) => figure.id === id));
  if (a === undefined || b === undefined) return notApplicable(ONCE);
  const term = (figure: string, interval: OutcomeTerm['interval'], role: string, weight: number): OutcomeTerm => ({ figure, part: 'value', role, weight, interval });
  const values = compareSums(term(a.figure.id, a.interval, 'stated', -1), [term(b.figure.id, b.interval, 'stated', 1)], onlyValue(a.interval) !== null && onlyValue(b.interval) !== null);
  const [x, y] = [changeUnder(a.figure, model), changeUnder(b.figure, model)];
  if (values.verdict === 'INCONSISTENT' || x === null || y === null || intersect(x, y) !== null) return values;
  const terms: OutcomeTerm[] = [{ figure: a.figure.id, part: 'change', role: 'stated', weight: -1, interval: x }, { figure: b.figure.id, part: 'change', role: 'stated', weight: 1, interval: y }];
  return { ...values, verdict: 'INCONSISTENT', terms, gap: gapBetween(x, y), certificate: `${intervalText(x)} ≠ ${intervalText(y)}` };
}

function instanceOf(cell: string, first: string, second: string): Instance {
  const id = `same-fact: ${cell}: ${first} ~ ${second}`;
  return { id, rule: 'same-fact', touches: new Set([first, second]), judge: (on) => ({ id, rule: 'same-fact', ...acrossModels(on, (model) => judgePair(on, cell, first, second, model)) }) };
}

/** The same fact printed twice (table and table, table and prose, prose and prose) is the same. */
export const sameFact: Assertion = {
  rule: 'same-fact',
  label: { zh: '同一事实的各处数值一致', en: 'The same fact is the same wherever it is printed' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => {
    const told = figures.filter((id) => figureOn(sheet, id).value !== null);
    return told.slice(1).map((other) => instanceOf(cell, told[0] ?? '', other));
  }),
};
