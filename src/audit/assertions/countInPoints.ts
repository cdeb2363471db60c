import { ONE, ZERO } from '../../interval/index.js';
import { unitCoded, type Figure } from '../../model/index.js';
import { notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText } from './compareSums.js';

const NOT_IN_POINTS = { zh: '变化不以百分点印刷', en: 'no change is printed in percentage points' };
const OF_A_RATE = {
  zh: '百分点可能是附近某一比率的变化，也可能应为%', en: 'the points may be of a rate that stands near, or percent may be meant',
};

/** A change that stands this near to its figure is parted from it by a bracket or a comma at most. */
const BESIDE = 1;
/** A rate this near before a count may be what the change speaks of. */
const NEAR = 40;

const isBeside = ({ place, change }: Figure): boolean => place.end !== null && change?.start != null && change.start >= place.end && change.start - place.end <= BESIDE;

/** May the points be of a rate that stands before the count? */
function followsRate({ figures, structure }: Sheet, { place: { start } }: Figure): boolean {
  return start !== null && [...figures.values()].some(({ place, unit }) => place.end !== null && place.end <= start && start - place.end <= NEAR && unitCoded(structure.catalogue, unit).quantity === 'rate');
}

function judge(sheet: Sheet, id: string): Judgement {
  const figure = figureOn(sheet, id);
  const { change, interval } = figure;
  if (change?.unit !== 'PERCENTAGE_POINT' || change.interval === null || interval === null) return notApplicable(NOT_IN_POINTS);
  const judgement: Judgement = {
    verdict: 'INCONSISTENT', severity: 'MINOR', gap: ONE, reliedOnRounding: false, power: null, certificate: `${intervalText(interval)} ∘ ${change.printed}`, note: null, hint: 'POINTS',
    terms: [{ figure: id, part: 'value', role: 'current', weight: 1, interval }, { figure: id, part: 'change', role: 'change', weight: -1, interval: change.interval }],
  };
  return isBeside(figure) && !followsRate(sheet, figure) ? judgement : { ...judgement, verdict: 'UNDETERMINED', severity: 'NOTE', gap: ZERO, note: OF_A_RATE };
}

/** The change of a count is relative, never in percentage points. Where a share or a rate stands near, the points may be of that. */
export const countInPoints: Assertion = {
  rule: 'count-in-points',
  label: { zh: '件数的变化不以百分点计', en: 'The change of a count is not in percentage points' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => (sheet.structure.cells.get(cell)?.quantity === 'count' ? figures : [])
    .filter((id) => figureOn(sheet, id).change?.unit === 'PERCENTAGE_POINT' && figureOn(sheet, id).share === null).map((figure): Instance => {
      const id = `count-in-points: ${cell}: ${figure}`;
      return { id, rule: 'count-in-points', touches: new Set([figure]), judge: (on) => ({ id, rule: 'count-in-points', ...judge(on, figure) }) };
    })),
};
