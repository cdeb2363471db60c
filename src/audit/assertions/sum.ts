import type { Assertion, Instance, Judgement, OutcomeTerm } from '../outcome.js';
import { acrossModels, notApplicable } from '../outcome.js';
import { compare, equal, onlyValue, sum as add, type Rational } from '../../interval/index.js';
import { doubted } from '../relations/openReading.js';
import { valueReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import { compareSums, sumOf } from './compareSums.js';

const ABSENT = { zh: '有分项或总计没有发布数值', en: 'a part or the whole is published without a value' };
const NOT_A_SUM = { zh: '按此说明，分项不构成总计', en: 'under this explanation the parts do not make up the whole' };

/** The figures that state any of some cells. */
export function figuresOfCells(sheet: Sheet, cells: readonly string[]): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => sheet.structure.figuresOf.get(cell) ?? []));
}

function term(sheet: Sheet, cell: string, role: string, weight: number, model: RoundingModel): OutcomeTerm | null {
  const reading = valueReading(sheet, cell, model);
  return reading === null ? null : { figure: reading.figure.id, part: 'value', role, weight, interval: reading.interval };
}

/** A list that nothing says is complete, and that comes short of its whole, may leave parts out. */
function orSubset({ open }: Relation, judgement: Judgement): Judgement {
  const [whole, ...parts] = judgement.terms;
  const most = sumOf(parts.map(({ interval }) => interval)).upper.value;
  const least = whole?.interval.lower.value ?? null;
  const isShort = open === true && judgement.verdict === 'UNDETERMINED' && most !== null && least !== null && compare(most, least) < 0;
  return isShort ? { ...judgement, hint: 'SUBSET' } : judgement;
}

function instanceOf(relation: Relation, sheet: Sheet): Instance {
  const id = `sum: ${relation.id}`;
  const judge = (on: Sheet, model: RoundingModel) => {
    if (on.dropped.has(relation.id)) return notApplicable(NOT_A_SUM);
    const whole = term(on, relation.whole, 'whole', -1, model);
    const parts = relation.parts.map((part) => term(on, part, 'part', 1, model));
    const known = parts.filter((part) => part !== null);
    if (whole === null || known.length < parts.length) return notApplicable(ABSENT);
    const values = known.map(({ interval }) => onlyValue(interval)).filter((value): value is Rational => value !== null);
    const stated = onlyValue(whole.interval);
    const exact = stated !== null && values.length === known.length && equal(stated, add(values));
    return compareSums(whole, known, exact);
  };
  return {
    id, rule: 'sum', touches: figuresOfCells(sheet, [relation.whole, ...relation.parts]),
    judge: (on) => ({ id, rule: 'sum', ...orSubset(relation, doubted(relation.open, acrossModels(on, (model) => judge(on, model)))) }),
  };
}

/** Row sums, column sums and grand sums: a whole is the sum of its parts, along every partition that is known. */
export const sum: Assertion = {
  rule: 'sum',
  label: { zh: '分项之和等于总计', en: 'The parts add up to the whole' },
  instances: (sheet) => sheet.structure.relations.map((relation) => instanceOf(relation, sheet)),
};
