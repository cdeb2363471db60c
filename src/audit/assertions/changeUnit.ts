import { between, intersect, ONE, subtract, ZERO, type Interval, type Rational } from '../../interval/index.js';
import { impliedBase } from '../../cells/index.js';
import type { Figure, PrintedChangeUnit } from '../../model/index.js';
import { notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { changeUnder, valueUnder } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText, powerBetween } from './compareSums.js';

const NO_CHANGE = { zh: '没有印刷变化', en: 'no change is printed' };
const IMPOSSIBLE = (current: string, change: string): string => `${current} ∘ ${change} ∉ [0, 1]`;
const AMBIGUOUS = {
  zh: '比率的变化用%印刷，可能是相对变化，也可能是百分点；上一年的比率可以判定',
  en: 'the change of a rate is printed with %: it may be relative or in percentage points; the rate of the year before would settle it',
};

interface Reading {
  readonly unit: 'PERCENT' | 'PERCENTAGE_POINT';
  readonly prior: Interval;
}

const UNITS = ['PERCENT', 'PERCENTAGE_POINT'] as const;

/** The readings of a change that leave a rate which is possible for the year before. */
function possibleReadings(sheet: Sheet, figure: Figure, unit: PrintedChangeUnit): Reading[] {
  const [model = 'ROUNDED'] = sheet.models;
  const rates = between(ZERO, ONE);
  return UNITS.filter((each) => unit === 'AMBIGUOUS' || unit === each).flatMap((each): Reading[] => {
    const implied = impliedBase(valueUnder(figure, 'rate', model), { interval: changeUnder(figure, model), unit: each }, 'rate');
    const prior = implied == null || rates === null ? null : intersect(implied, rates);
    return prior === null ? [] : [{ unit: each, prior }];
  });
}

/** The readings that agree with what the edition before printed; all of them where none does, for a rate may have been restated. */
function openReadings(sheet: Sheet, cell: string, possible: readonly Reading[]): readonly Reading[] {
  const known = sheet.comparisons.find((each) => each.kind === 'PRIOR_EDITION' && each.cell === cell)?.figure.interval ?? null;
  const agreeing = known === null ? [] : possible.filter(({ prior }) => intersect(prior, known) !== null);
  return agreeing.length > 0 ? agreeing : possible;
}

/**
 * The error of a change that leaves no possible rate for the year before. Either way it may not fall so far that more than 100 % would be left;
 * in points it may not rise above the rate itself either, but a relative rise may be as large as one likes.
 */
function powerOf(sheet: Sheet, figure: Figure, unit: PrintedChangeUnit): Rational | null {
  const [model = 'ROUNDED'] = sheet.models;
  const [rate, change] = [valueUnder(figure, 'rate', model), changeUnder(figure, model)];
  if (rate === null || change === null) return null;
  const { lower, upper } = rate;
  const least = { value: lower.value === null ? null : subtract(lower.value, ONE), open: lower.open };
  return powerBetween(change, { lower: least, upper: unit === 'PERCENTAGE_POINT' ? upper : { value: null, open: true } });
}

function judge(sheet: Sheet, cell: string, id: string): Judgement {
  const figure = figureOn(sheet, id);
  const { change, interval } = figure;
  if (change === null || change.interval === null || interval === null) return notApplicable(NO_CHANGE);
  const open = openReadings(sheet, cell, possibleReadings(sheet, figure, change.unit));
  const shared = {
    terms: [{ figure: id, part: 'value' as const, role: 'current', weight: 1, interval }, { figure: id, part: 'change' as const, role: 'change', weight: -1, interval: change.interval }],
    reliedOnRounding: false, power: null, certificate: open.map(({ unit, prior }) => `${unit === 'PERCENT' ? '%' : 'pp'}: ${intervalText(prior)}`).join('; '),
  };
  if (open.length === 0) return { ...shared, verdict: 'INCONSISTENT', severity: 'MATERIAL', gap: ONE, note: null, hint: null, certificate: IMPOSSIBLE(intervalText(interval), change.printed) };
  return open.length === 1
    ? { ...shared, verdict: 'CONSISTENT', severity: 'NOTE', gap: ZERO, power: powerOf(sheet, figure, change.unit), note: null, hint: null }
    : { ...shared, verdict: 'UNDETERMINED', severity: 'NOTE', gap: ZERO, note: AMBIGUOUS, hint: 'POINTS' };
}

/** The change of a rate leaves a possible rate for the year before; printed with % it is read as relative and as percentage points, and one reading that survives settles it. */
export const changeUnit: Assertion = {
  rule: 'change-unit',
  label: { zh: '比率的变化是百分比还是百分点', en: 'Is the change of a rate in percent or in percentage points' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => (sheet.structure.cells.get(cell)?.quantity === 'rate' ? figures : []).filter((id) => figureOn(sheet, id).change?.value != null).map((figure): Instance => {
    const id = `change-unit: ${cell}: ${figure}`;
    return { id, rule: 'change-unit', touches: new Set([figure]), judge: (on) => ({ id, rule: 'change-unit', ...judge(on, cell, figure) }) };
  })),
};
