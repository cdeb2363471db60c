import { atLeast, ZERO, type Interval } from '../../interval/index.js';
import { acrossModels, EXACT_WANTED, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { doubted } from '../relations/openReading.js';
import { priorReading } from '../readings/cellReadings.js';
import { stepOfRounded, widenedByStep } from '../readings/fromRounded.js';
import { valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import { compareSums } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const UNTOLD = { zh: '印刷的同比不足以比较', en: 'too few changes are printed to compare' };

interface PriorTerm extends OutcomeTerm {
  readonly told: boolean;
  /** What is left open where the change was computed from rounded figures. */
  readonly fromRounded: Interval;
}

/** The earlier value that a cell's printed change implies; anything from 0 on where it prints none. */
function term(sheet: Sheet, cell: string, role: string, weight: number, model: RoundingModel): PriorTerm {
  const reading = priorReading(sheet, cell, model);
  const [figure = ''] = sheet.structure.figuresOf.get(cell) ?? [];
  if (reading === null) return { figure, part: 'change', role, weight, interval: atLeast(ZERO), earlier: true, told: false, fromRounded: atLeast(ZERO) };
  const value = valueUnder(reading.figure, 'count', model);
  const step = value === null ? null : stepOfRounded(value);
  return { figure: reading.figure.id, part: 'change', role, weight, interval: reading.interval, earlier: true, told: true, fromRounded: step === null ? reading.interval : widenedByStep(reading.interval, step) };
}

/** What fails on its own but may hold where changes were computed from rounded figures is left open. */
function compare(whole: PriorTerm, parts: readonly PriorTerm[]): Judgement {
  const tight = compareSums(whole, parts, false);
  if (tight.verdict !== 'INCONSISTENT') return tight;
  const loose = (each: PriorTerm): PriorTerm => ({ ...each, interval: each.fromRounded });
  const holds = compareSums(loose(whole), parts.map(loose), false).verdict === 'CONSISTENT';
  return holds ? { ...tight, verdict: 'UNDETERMINED', severity: 'MINOR', note: EXACT_WANTED, hint: 'FROM_ROUNDED' } : tight;
}

function instanceOf(relation: Relation, sheet: Sheet): Instance {
  const id = `growth-sum: ${relation.id}`;
  const judge = (on: Sheet, model: RoundingModel): Judgement => {
    const whole = term(on, relation.whole, 'whole', -1, model);
    const parts = relation.parts.map((part) => term(on, part, 'part', 1, model));
    return on.dropped.has(relation.id) || !whole.told || !parts.some(({ told }) => told) ? notApplicable(UNTOLD) : compare(whole, parts);
  };
  return {
    id, rule: 'growth-sum', touches: figuresOfCells(sheet, [relation.whole, ...relation.parts]),
    judge: (on) => ({ id, rule: 'growth-sum', ...doubted(relation.open, acrossModels(on, (model) => judge(on, model))) }),
  };
}

/** The earlier values that the parts' printed changes imply add up to the one that the whole's implies. */
export const growthSum: Assertion = {
  rule: 'growth-sum',
  label: { zh: '各分项推出的上期值之和等于总计推出的上期值', en: 'The earlier values implied by the parts add up to the one implied by the whole' },
  instances: (sheet) => sheet.structure.relations
    .filter(({ whole, parts }) => [whole, ...parts].every((cell) => sheet.structure.cells.get(cell)?.quantity === 'count'))
    .filter(({ whole, parts }) => [...figuresOfCells(sheet, [whole, ...parts])].some((id) => figureOn(sheet, id).change !== null))
    .map((relation) => instanceOf(relation, sheet)),
};
