import { contains, intersect, ZERO } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { priorLeftBySums } from '../readings/priorLeft.js';
import { valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { intervalText } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const UNTOLD = { zh: '没有可据以推出上期值的合计', en: 'no sum tells the earlier value' };

function judge(sheet: Sheet, cell: string, id: string, model: RoundingModel): Judgement {
  const figure = figureOn(sheet, id);
  const current = valueUnder(figure, 'count', model);
  const prior = priorLeftBySums(sheet, cell, model);
  if (figure.change === null || figure.change.value !== null || current === null || prior === null) return notApplicable(UNTOLD);
  const meanings = [...(intersect(prior, current) === null ? [] : ['持平']), ...(contains(prior, ZERO) ? ['上期为零'] : []), '不可比', '未发布'];
  return {
    verdict: 'CONSISTENT', severity: 'NOTE', gap: ZERO, reliedOnRounding: false, power: null, note: null, hint: null,
    terms: [{ figure: id, part: 'change', role: 'change', weight: 1, interval: prior, earlier: true }],
    certificate: `${figure.change.printed} → ${intervalText(prior)}: ${meanings.join(' | ')}`,
  };
}

/** What — beside a count may mean: unchanged, nothing the year before, not comparable, not published. What the sums around it refute is struck out. It has no power: — states no number, and can only lose meanings. */
export const dash: Assertion = {
  rule: 'dash',
  label: { zh: '“—”的含义', en: 'What — means' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => {
    if (sheet.structure.cells.get(cell)?.quantity !== 'count') return [];
    const relations = sheet.structure.relations.filter(({ whole, parts }) => whole === cell || parts.includes(cell));
    return figures.filter((id) => figureOn(sheet, id).change?.value === null).map((figure): Instance => {
      const id = `dash: ${cell}: ${figure}`;
      const touches = new Set([figure, ...figuresOfCells(sheet, relations.flatMap(({ whole, parts }) => [whole, ...parts]))]);
      return { id, rule: 'dash', touches, judge: (on) => ({ id, rule: 'dash', ...acrossModels(on, (model) => judge(on, cell, figure, model)) }) };
    });
  }),
};
