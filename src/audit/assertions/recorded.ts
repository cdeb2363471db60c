import { compare, intersect, point, ZERO, type Interval, type Rational } from '../../interval/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { valueReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { RecordedPart, RecordedSplit } from '../sheet/recordedSplit.js';
import type { Comparison, Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween } from './compareSums.js';
import { figuresOfCells } from './sum.js';

const UNTOLD = { zh: '没有发布数值', en: 'no value is published' };
const MADE_UP = { zh: '该时段的记录含有生成的合成数据，不能作为证据', en: 'records of that time are synthetic, made by a generator: they are no evidence' };

/** Parts that are told one by one along a level; the others are counted. */
const MOST_TOLD = 24;

/** A part of a cell: what is printed of it, where it is, beside what is recorded. */
interface Traced {
  readonly part: RecordedPart;
  readonly printed: { readonly figure: string; readonly interval: Interval } | null;
  readonly differs: boolean;
}

function tracedParts(sheet: Sheet, { parts }: RecordedSplit, model: RoundingModel): Traced[] {
  return parts.map((part): Traced => {
    const reading = valueReading(sheet, part.cell, model);
    const printed = reading === null ? null : { figure: reading.figure.id, interval: reading.interval };
    return { part, printed, differs: printed !== null && intersect(printed.interval, point(part.value)) === null };
  });
}

function partText({ part: { code, label, value, records }, printed, differs }: Traced): string {
  const name = label === null ? code : `${label.zh} ${code}`;
  const count = records === null ? '' : ` (n=${intervalText(point(records))})`;
  return `${name} ${printed === null ? '' : `${intervalText(printed.interval)} ${differs ? '≠' : '='} `}${intervalText(point(value))}${count}`;
}

/** Those that differ first, by how much; then those that agree, then those that are not printed, the greatest first. */
function byInterest(a: Traced, b: Traced): number {
  const rank = ({ differs, printed }: Traced): number => (differs ? 0 : printed === null ? 2 : 1);
  const size = ({ part, printed, differs }: Traced): Rational => (differs && printed !== null ? gapBetween(printed.interval, point(part.value)) : part.value);
  return rank(a) - rank(b) || compare(size(b), size(a));
}

function splitText({ level, label }: RecordedSplit, parts: readonly Traced[]): string {
  const told = [...parts].sort(byInterest);
  const rest = told.length - MOST_TOLD;
  return `${label.zh} ${level}: ${told.slice(0, MOST_TOLD).map(partText).join('; ')}${rest > 0 ? `; … +${rest}` : ''}`;
}

/** How far apart they are: with + where more is printed than recorded. */
function apart(printed: Interval, recorded: Interval): string {
  const [stated, counted] = [printed.lower.value, recorded.lower.value];
  return stated === null || counted === null ? '' : ` (${compare(stated, counted) > 0 ? '+' : '−'}${intervalText(point(gapBetween(printed, recorded)))})`;
}

function judge(sheet: Sheet, { cell, figure, splits, synthetic }: Comparison, model: RoundingModel): Judgement {
  if (synthetic === true) return notApplicable(MADE_UP);
  const printed = valueReading(sheet, cell, model);
  if (printed === null || figure.interval === null) return notApplicable(UNTOLD);
  const meets = intersect(printed.interval, figure.interval) !== null;
  const traces = meets ? [] : (splits ?? []).map((split) => ({ split, parts: tracedParts(sheet, split, model) }));
  const differing = traces.flatMap(({ parts }) => parts).filter(({ differs }) => differs);
  const terms: OutcomeTerm[] = [
    { figure: printed.figure.id, part: 'value', role: 'published', weight: 1, interval: printed.interval },
    ...differing.flatMap(({ printed: stated }): OutcomeTerm[] => (stated === null ? [] : [{ figure: stated.figure, part: 'value', role: 'part', weight: 1, interval: stated.interval }])),
  ];
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', terms, gap: meets ? ZERO : gapBetween(printed.interval, figure.interval), reliedOnRounding: false, power: powerBetween(printed.interval, figure.interval), note: null, hint: null,
    certificate: [`${intervalText(printed.interval)} ${meets ? '∩' : '≠'} ${intervalText(figure.interval)}${meets ? '' : apart(printed.interval, figure.interval)}`, ...traces.map(({ split, parts }) => splitText(split, parts))].join('\n'),
  };
}

/**
 * What is published is what the records add up to, exactly or within the printed rounding. Where it is not, the certificate goes on
 * below it: along every level at which parts of the figure are printed, which of them agree with the records and which differ; where none
 * is printed, what the records say along the next level of each dimension and of the calendar, so that one sees where to look. Synthetic
 * records say nothing of what is published: NOT_APPLICABLE.
 */
export const recorded: Assertion = {
  rule: 'recorded',
  label: { zh: '发布的数值与记录一致', en: 'The published figure is what the records add up to' },
  instances: (sheet) => sheet.comparisons.filter(({ kind }) => kind === 'RECORDED').map((comparison): Instance => {
    const id = `recorded: ${comparison.cell}`;
    const cells = [comparison.cell, ...(comparison.splits ?? []).flatMap(({ parts }) => parts.map(({ cell }) => cell))];
    return { id, rule: 'recorded', touches: figuresOfCells(sheet, cells), judge: (on) => ({ id, rule: 'recorded', ...acrossModels(on, (model) => judge(on, comparison, model)) }) };
  }),
};
