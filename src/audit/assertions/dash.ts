import { atLeast, contains, intersect, negateInterval, addIntervals, ZERO, type Interval } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement } from '../outcome.js';
import { priorReading } from '../readings/cellReadings.js';
import { valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import { intervalText, sumOf } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const UNTOLD = { zh: '没有可据以推出上期值的合计', en: 'no sum tells the earlier value' };

/** What the other cells of a sum leave for the earlier value of one; null where they do not tell. */
function leftBy(sheet: Sheet, { whole, parts }: Relation, cell: string, model: RoundingModel): Interval | null {
  const prior = (each: string): Interval | null => priorReading(sheet, each, model)?.interval ?? null;
  const others = parts.filter((part) => part !== cell).map(prior);
  const told = others.filter((interval) => interval !== null);
  if (told.length < others.length) return null;
  if (whole === cell) return sumOf(told);
  const stated = prior(whole);
  return stated === null ? null : intersect(addIntervals(stated, negateInterval(sumOf(told))), atLeast(ZERO));
}

function judge(sheet: Sheet, cell: string, id: string, relations: readonly Relation[], model: RoundingModel): Judgement {
  const figure = figureOn(sheet, id);
  const current = valueUnder(figure, 'count', model);
  const left = relations.filter((relation) => !sheet.dropped.has(relation.id)).map((relation) => leftBy(sheet, relation, cell, model)).filter((each) => each !== null);
  const prior = left.reduce<Interval | null>((all, each) => (all === null ? null : intersect(all, each)), atLeast(ZERO));
  if (figure.change === null || figure.change.value !== null || current === null || left.length === 0 || prior === null) return notApplicable(UNTOLD);
  const meanings = [...(intersect(prior, current) === null ? [] : ['持平']), ...(contains(prior, ZERO) ? ['上期为零'] : []), '不可比', '未发布'];
  return {
    verdict: 'CONSISTENT', severity: 'NOTE', gap: ZERO, reliedOnRounding: false, power: null, note: null, hint: null,
    terms: [{ figure: id, part: 'change', role: 'change', weight: 1, interval: prior }],
    certificate: `${figure.change.printed} → ${intervalText(prior)}: ${meanings.join(' | ')}`,
  };
}

/** What — beside a count may mean: unchanged, nothing the year before, not comparable, not published. What the sums around it refute is struck out. */
export const dash: Assertion = {
  rule: 'dash',
  label: { zh: '“—”的含义', en: 'What — means' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => {
    if (sheet.structure.cells.get(cell)?.quantity !== 'count') return [];
    const relations = sheet.structure.relations.filter(({ whole, parts }) => whole === cell || parts.includes(cell));
    return figures.filter((id) => figureOn(sheet, id).change?.value === null).map((figure): Instance => {
      const id = `dash: ${cell}: ${figure}`;
      const touches = new Set([figure, ...figuresOfCells(sheet, relations.flatMap(({ whole, parts }) => [whole, ...parts]))]);
      return { id, rule: 'dash', touches, judge: (on) => ({ id, rule: 'dash', ...acrossModels(on, (model) => judge(on, cell, figure, relations, model)) }) };
    });
  }),
};
