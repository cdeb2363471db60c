import { compare, intersect, type Interval } from '../../interval/index.js';
import { acrossModels, EXACT_WANTED, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { doubted } from '../relations/openReading.js';
import { openChange } from '../readings/openChange.js';
import { changeUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import { apartText } from './apart.js';
import { gapBetween, intervalText, powerBetween } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const NOT_ALL = { zh: '不是每个分项都印刷了同比', en: 'not every part prints its change' };

interface ChangeTerm extends OutcomeTerm {
  /** What is left open where the change was computed from rounded figures. */
  readonly fromRounded: Interval;
}

function term(sheet: Sheet, cell: string, role: string, weight: number, model: RoundingModel): ChangeTerm | null {
  for (const id of sheet.structure.figuresOf.get(cell) ?? []) {
    const figure = figureOn(sheet, id);
    const interval = changeUnder(figure, model);
    if (interval !== null) return { figure: id, part: 'change', role, weight, interval, fromRounded: openChange(sheet, cell, figure, model) ?? interval };
  }
  return null;
}

/** From the least change of any part to the greatest. */
function span(intervals: readonly Interval[]): Interval | null {
  const [first, ...rest] = intervals;
  return first === undefined ? null : rest.reduce<Interval>((all, interval) => ({
    lower: interval.lower.value !== null && all.lower.value !== null && compare(interval.lower.value, all.lower.value) < 0 ? interval.lower : all.lower,
    upper: interval.upper.value !== null && all.upper.value !== null && compare(interval.upper.value, all.upper.value) > 0 ? interval.upper : all.upper,
  }), first);
}

function judge(sheet: Sheet, relation: Relation, model: RoundingModel): Judgement {
  const whole = term(sheet, relation.whole, 'whole', -1, model);
  const parts = relation.parts.map((cell) => term(sheet, cell, 'part', 1, model)).filter((part) => part !== null);
  const range = span(parts.map(({ interval }) => interval));
  const openRange = span(parts.map((part) => part.fromRounded));
  if (whole === null || range === null || parts.length < relation.parts.length || sheet.dropped.has(relation.id)) return notApplicable(NOT_ALL);
  const meets = intersect(whole.interval, range) !== null;
  const fromRounded = !meets && openRange !== null && intersect(whole.fromRounded, openRange) !== null;
  const judgement: Judgement = {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms: [whole, ...parts], gap: gapBetween(whole.interval, range), reliedOnRounding: false, power: powerBetween(whole.interval, range), note: null, hint: null,
    certificate: (meets ? null : apartText([whole.interval], range)) ?? `${intervalText(whole.interval)} ${meets ? '∩' : '≠'} ${intervalText(range)}`,
  };
  return fromRounded ? { ...judgement, verdict: 'UNDETERMINED', severity: 'MINOR', note: EXACT_WANTED, hint: 'FROM_ROUNDED' } : judgement;
}

function instanceOf(relation: Relation, sheet: Sheet): Instance {
  const id = `growth-within-parts: ${relation.id}`;
  return {
    id, rule: 'growth-within-parts', touches: figuresOfCells(sheet, [relation.whole, ...relation.parts]),
    judge: (on) => ({ id, rule: 'growth-within-parts', ...doubted(relation.open, acrossModels(on, (model) => judge(on, relation, model))) }),
  };
}

/** A total grows no less than the part that grows least, and no more than the one that grows most. */
export const growthWithinParts: Assertion = {
  rule: 'growth-within-parts',
  label: { zh: '总计的增幅介于各分项之间', en: 'The growth of a total lies within that of its parts' },
  instances: (sheet) => sheet.structure.relations
    .filter(({ whole }) => sheet.structure.cells.get(whole)?.quantity === 'count')
    .filter(({ whole, parts }) => [...figuresOfCells(sheet, [whole, ...parts])].some((id) => figureOn(sheet, id).change !== null))
    .map((relation) => instanceOf(relation, sheet)),
};
