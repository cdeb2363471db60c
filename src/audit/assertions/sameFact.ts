import { intersect, onlyValue } from '../../interval/index.js';
import { acrossModels, EXACT_WANTED, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { priorOfFigure, readingsOf, type CellReading } from '../readings/cellReadings.js';
import { changesFromRounded, stepOfRounded } from '../readings/fromRounded.js';
import { changeUnder, valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { doubted } from '../relations/openReading.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { apartText } from './apart.js';
import { compareSums, gapBetween, intervalText } from './compareSums.js';

const ONCE = { zh: '只印刷了一次', en: 'it is printed only once' };

/** Was the change beside a rounded figure computed from rounded figures, where another one tells the earlier value? */
function isFromRounded(sheet: Sheet, cell: string, rounded: CellReading, other: CellReading, model: RoundingModel): boolean {
  const step = stepOfRounded(rounded.interval);
  const prior = priorOfFigure(sheet, cell, other.figure, model);
  const stated = changeUnder(rounded.figure, model);
  if (step === null || rounded.figure.value === null || prior === null || prior === 'impossible' || stated === null) return false;
  const follows = changesFromRounded(rounded.figure.value, step, prior);
  return follows !== null && intersect(stated, follows) !== null;
}

function judgeChanges(sheet: Sheet, cell: string, a: CellReading, b: CellReading, model: RoundingModel): Judgement | null {
  const [x, y] = [changeUnder(a.figure, model), changeUnder(b.figure, model)];
  if (x === null || y === null || intersect(x, y) !== null) return null;
  const rounded = isFromRounded(sheet, cell, a, b, model) || isFromRounded(sheet, cell, b, a, model);
  const exact = onlyValue(a.interval) !== null || onlyValue(b.interval) !== null;
  return {
    verdict: rounded && !exact ? 'UNDETERMINED' : 'INCONSISTENT', severity: rounded ? 'MINOR' : 'MATERIAL', gap: gapBetween(x, y), reliedOnRounding: false, power: null,
    terms: [{ figure: a.figure.id, part: 'change', role: 'stated', weight: -1, interval: x }, { figure: b.figure.id, part: 'change', role: 'stated', weight: 1, interval: y }],
    certificate: apartText([x], y) ?? `${intervalText(x)} ≠ ${intervalText(y)}`, note: rounded && !exact ? EXACT_WANTED : null, hint: rounded ? 'FROM_ROUNDED' : null,
  };
}

function judgePair(sheet: Sheet, cell: string, first: string, second: string, model: RoundingModel): Judgement {
  const readings = readingsOf(sheet, cell, model);
  const [a, b] = [first, second].map((id) => readings.find(({ figure }) => figure.id === id));
  if (a === undefined || b === undefined) return notApplicable(ONCE);
  const term = (figure: string, interval: OutcomeTerm['interval'], weight: number): OutcomeTerm => ({ figure, part: 'value', role: 'stated', weight, interval });
  const values = compareSums(term(a.figure.id, a.interval, -1), [term(b.figure.id, b.interval, 1)], onlyValue(a.interval) !== null && onlyValue(b.interval) !== null);
  return values.verdict === 'INCONSISTENT' ? values : (judgeChanges(sheet, cell, a, b, model) ?? values);
}

function instanceOf(cell: string, first: string, second: string): Instance {
  const id = `same-fact: ${cell}: ${first} ~ ${second}`;
  return { id, rule: 'same-fact', touches: new Set([first, second]), judge: (on) => ({ id, rule: 'same-fact', ...acrossModels(on, (model) => judgePair(on, cell, first, second, model)) }) };
}

/** Figures of one name in a source that nothing is declared of. */
function instancesOfRead(sheet: Sheet): Instance[] {
  return (sheet.structure.read?.repetitions ?? []).map(({ id: found, first, second, open }): Instance => {
    const id = `same-fact: ${found}`;
    const term = (on: Sheet, figure: string, weight: number, model: RoundingModel): OutcomeTerm | null => {
      const interval = valueUnder(figureOn(on, figure), 'count', model);
      return interval === null ? null : { figure, part: 'value', role: 'stated', weight, interval };
    };
    const judge = (on: Sheet, model: RoundingModel): Judgement => {
      const [a, b] = [term(on, first, -1, model), term(on, second, 1, model)];
      return a === null || b === null ? notApplicable(ONCE) : compareSums(a, [b], onlyValue(a.interval) !== null && onlyValue(b.interval) !== null);
    };
    return { id, rule: 'same-fact', touches: new Set([first, second]), judge: (on) => ({ id, rule: 'same-fact', ...doubted(open, acrossModels(on, (model) => judge(on, model))) }) };
  });
}

/** The same fact printed twice (table and table, table and prose, prose and prose) is the same. */
export const sameFact: Assertion = {
  rule: 'same-fact',
  label: { zh: '同一事实的各处数值一致', en: 'The same fact is the same wherever it is printed' },
  instances: (sheet) => [...[...sheet.structure.figuresOf].flatMap(([cell, figures]) => {
    const told = figures.filter((id) => figureOn(sheet, id).value !== null);
    return told.slice(1).map((other) => instanceOf(cell, told[0] ?? '', other));
  }), ...instancesOfRead(sheet)],
};
