import { addIntervals, atLeast, intersect, negateInterval, ZERO, type Interval } from '../../interval/index.js';
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

/** The earlier value that a change in the cell's own unit leaves (增加110件); null where it prints none, or where less than nothing would be left. */
function ownTerm(sheet: Sheet, cell: string, role: string, weight: number, model: RoundingModel): PriorTerm | null {
  for (const id of sheet.structure.figuresOf.get(cell) ?? []) {
    const change = sheet.structure.read?.ownChanges.get(id);
    const value = valueUnder(figureOn(sheet, id), 'count', model);
    const interval = change === undefined || value === null ? null : intersect(addIntervals(value, negateInterval(change)), atLeast(ZERO));
    if (interval !== null) return { figure: id, part: 'change', role, weight, interval, earlier: true, told: true, fromRounded: interval };
  }
  return null;
}

/** The earlier value that a cell's printed change implies; anything from 0 on where it prints none, or one that leaves no earlier value. */
function term(sheet: Sheet, cell: string, role: string, weight: number, model: RoundingModel): PriorTerm {
  const reading = priorReading(sheet, cell, model);
  const [figure = ''] = sheet.structure.figuresOf.get(cell) ?? [];
  const own = reading === null ? ownTerm(sheet, cell, role, weight, model) : null;
  if (own !== null) return own;
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

/** Where a whole prints its change in percent and in its own unit, the earlier values of the parts are held against both. */
const WHOLES: readonly { readonly name: string; readonly termOf: (sheet: Sheet, cell: string, model: RoundingModel) => PriorTerm | null }[] = [
  { name: '', termOf: (sheet, cell, model) => (priorReading(sheet, cell, model) === null ? null : term(sheet, cell, 'whole', -1, model)) },
  { name: 'own unit: ', termOf: (sheet, cell, model) => ownTerm(sheet, cell, 'whole', -1, model) },
];

function judge(sheet: Sheet, relation: Relation, whole: PriorTerm | null, model: RoundingModel): Judgement {
  const parts = relation.parts.map((part) => term(sheet, part, 'part', 1, model));
  return whole === null || sheet.dropped.has(relation.id) || !parts.some(({ told }) => told) ? notApplicable(UNTOLD) : compare(whole, parts);
}

function instancesOf(relation: Relation, sheet: Sheet): Instance[] {
  const isOwn = (sheet.structure.figuresOf.get(relation.whole) ?? []).some((id) => sheet.structure.read?.ownChanges.has(id));
  return WHOLES.filter(({ name }) => name === '' || isOwn).map(({ name, termOf }): Instance => {
    const id = `growth-sum: ${name}${relation.id}`;
    return {
      id, rule: 'growth-sum', touches: figuresOfCells(sheet, [relation.whole, ...relation.parts]),
      judge: (on) => ({ id, rule: 'growth-sum', ...doubted(relation.open, acrossModels(on, (model) => judge(on, relation, termOf(on, relation.whole, model), model))) }),
    };
  });
}

/** The earlier values that the parts' printed changes imply add up to the one that the whole's implies; where some parts tell none, they are no more than it. */
export const growthSum: Assertion = {
  rule: 'growth-sum',
  label: { zh: '各分项推出的上期值之和等于总计推出的上期值', en: 'The earlier values implied by the parts add up to the one implied by the whole' },
  instances: (sheet) => sheet.structure.relations
    .filter(({ whole, parts }) => [whole, ...parts].every((cell) => sheet.structure.cells.get(cell)?.quantity === 'count'))
    .filter(({ whole, parts }) => [...figuresOfCells(sheet, [whole, ...parts])].some((id) => figureOn(sheet, id).change !== null || sheet.structure.read?.ownChanges.has(id) === true))
    .flatMap((relation) => instancesOf(relation, sheet)),
};
