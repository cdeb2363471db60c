import { between, intersect, ONE, ZERO, type Interval } from '../../interval/index.js';
import { impliedBase } from '../../cells/index.js';
import { notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { changeUnder, valueUnder } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText } from './compareSums.js';

const CLEAR = { zh: '变化的单位已经印明', en: 'the unit of the change is printed' };
const AMBIGUOUS = {
  zh: '比率的变化用%印刷,可能是相对变化,也可能是百分点;上一年的比率可以判定',
  en: 'the change of a rate is printed with %: it may be relative or in percentage points; the rate of the year before would settle it',
};

const UNITS = ['PERCENT', 'PERCENTAGE_POINT'] as const;

/** The earlier rates that a reading of the change allows, and that are possible and agree with what is known of them. */
function openReadings(sheet: Sheet, cell: string, id: string): { unit: (typeof UNITS)[number]; prior: Interval }[] {
  const figure = figureOn(sheet, id);
  const [model = 'ROUNDED'] = sheet.models;
  const known = sheet.comparisons.find((each) => each.kind === 'PRIOR_EDITION' && each.cell === cell)?.figure.interval ?? between(ZERO, ONE);
  return UNITS.flatMap((unit) => {
    const prior = impliedBase(valueUnder(figure, 'rate', model), { interval: changeUnder(figure, model), unit }, 'rate');
    const possible = prior == null || known === null ? null : intersect(prior, known);
    return possible === null ? [] : [{ unit, prior: possible }];
  });
}

function judge(sheet: Sheet, cell: string, id: string): Judgement {
  const { change, interval } = figureOn(sheet, id);
  if (change?.unit !== 'AMBIGUOUS' || change.interval === null || interval === null) return notApplicable(CLEAR);
  const open = openReadings(sheet, cell, id);
  const shared = {
    terms: [{ figure: id, part: 'value' as const, role: 'current', weight: 1, interval }, { figure: id, part: 'change' as const, role: 'change', weight: -1, interval: change.interval }],
    reliedOnRounding: false, power: null, certificate: open.map(({ unit, prior }) => `${unit === 'PERCENT' ? '%' : '百分点'}: ${intervalText(prior)}`).join('; '),
  };
  if (open.length === 0) return { ...shared, verdict: 'INCONSISTENT', severity: 'MATERIAL', gap: ONE, note: null, hint: null };
  return open.length === 1
    ? { ...shared, verdict: 'CONSISTENT', severity: 'NOTE', gap: ZERO, note: null, hint: null }
    : { ...shared, verdict: 'UNDETERMINED', severity: 'NOTE', gap: ZERO, note: AMBIGUOUS, hint: 'POINTS' };
}

/** The change of a rate printed with % is read as relative and as percentage points; one reading that survives settles it. */
export const changeUnit: Assertion = {
  rule: 'change-unit',
  label: { zh: '比率的变化是百分比还是百分点', en: 'Is the change of a rate in percent or in percentage points' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => (sheet.structure.cells.get(cell)?.quantity === 'rate' ? figures : []).filter((id) => figureOn(sheet, id).change?.value != null).map((figure): Instance => {
    const id = `change-unit: ${cell}: ${figure}`;
    return { id, rule: 'change-unit', touches: new Set([figure]), judge: (on) => ({ id, rule: 'change-unit', ...judge(on, cell, figure) }) };
  })),
};
