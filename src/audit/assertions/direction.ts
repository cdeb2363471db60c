import { ONE, point, ZERO } from '../../interval/index.js';
import { directionsSaid } from '../../report/index.js';
import { notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';

const NO_CHANGE = { zh: '没有印刷同比', en: 'no change is printed' };

/** Do arrow, sign and word of a change as printed contradict each other? */
export function saysBothWays(printed: string): boolean {
  return directionsSaid(printed.slice(0, printed.search(/[0-9０-９]|$/))).length > 1;
}

function judge(sheet: Sheet, id: string): Judgement {
  const { change } = figureOn(sheet, id);
  if (change === null || change.value === null || change.interval === null) return notApplicable(NO_CHANGE);
  const agree = !saysBothWays(change.printed);
  return {
    verdict: agree ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms: [{ figure: id, part: 'change', role: 'change', weight: 1, interval: agree ? change.interval : point(change.value) }],
    gap: agree ? ZERO : ONE, reliedOnRounding: false, power: null, note: null, hint: null, certificate: change.printed,
  };
}

/** The arrow, the sign and the word of a change say the same direction. It has no power: a direction is right or wrong, and its error has no size. */
export const direction: Assertion = {
  rule: 'direction',
  label: { zh: '箭头、正负号与用词方向一致', en: 'Arrow, sign and word agree' },
  instances: (sheet) => [...sheet.figures.values()].filter(({ change }) => change !== null).map(({ id: figure }): Instance => {
    const id = `direction: ${figure}`;
    return { id, rule: 'direction', touches: new Set([figure]), judge: (on) => ({ id, rule: 'direction', ...judge(on, figure) }) };
  }),
};
