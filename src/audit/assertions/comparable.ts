import { compare, intersect, multiply, rational, ZERO, type Interval, type Rational } from '../../interval/index.js';
import { unitCoded, type Label } from '../../model/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { readingsOf, type CellReading } from '../readings/cellReadings.js';
import type { RoundingModel } from '../readings/roundingModel.js';
import type { Sheet } from '../sheet/sheet.js';
import type { CellRef } from '../sheet/structure.js';
import { gapBetween, intervalText } from './compareSums.js';
import { ratioCells } from './ratio.js';
import { figuresOfCells } from './sum.js';

const ABSENT = { zh: '没有可比较的数值', en: 'there is nothing to compare' };
const TIMES = {
  zh: '同一事实既以件（个、条）计又以次计；编制方说明按件还是按次统计即可判定', en: 'one fact is counted in things and in times; whether things or times were counted, which the publisher knows, would settle it',
};

/** 万 and 亿: what a magnitude that was left out or put in makes of a figure. */
const MAGNITUDES = [rational(10_000n), rational(100_000_000n)];

function scaled({ lower, upper }: Interval, factor: Rational): Interval {
  return { lower: { ...lower, value: lower.value === null ? null : multiply(lower.value, factor) }, upper: { ...upper, value: upper.value === null ? null : multiply(upper.value, factor) } };
}

/** The measure words of some figures, each once; figures that print none say nothing. */
function wordsOf(sheet: Sheet, readings: readonly CellReading[]): Label[] {
  const words = readings.map(({ figure: { unit } }) => unitCoded(sheet.structure.catalogue, unit).label).filter(({ zh }) => zh !== '');
  return [...new Map(words.map((word) => [word.zh, word])).values()];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
const isOfTimes = ({ zh }: Label): boolean => /次$|times?$|visits?$|views?$/.test(zh);
const joined = (words: readonly Label[], lang: keyof Label, separator: string): string => words.map((word) => word[lang]).join(separator);

function termsOf(readings: readonly CellReading[]): OutcomeTerm[] {
  return readings.map(({ figure, interval }): OutcomeTerm => ({ figure: figure.id, part: 'value', role: 'stated', weight: 1, interval }));
}

function holding(readings: readonly CellReading[], certificate: string): Judgement {
  return { verdict: 'CONSISTENT', severity: 'NOTE', terms: termsOf(readings), gap: ZERO, reliedOnRounding: false, power: null, certificate, note: null, hint: null };
}

const different = (readings: readonly CellReading[], note: Label): Judgement => ({ ...notApplicable(note), terms: termsOf(readings) });

function differingWords(words: readonly Label[]): Label {
  return { zh: `计量单位不同：${joined(words, 'zh', '、')}`, en: `the units differ: ${joined(words, 'en', ', ')}` };
}

/** Does a figure say how large something is? 超300万 and 近300万 would meet whatever is large, or small, enough. */
function saysSize({ interval: { lower, upper } }: CellReading): boolean {
  return lower.value !== null && upper.value !== null && compare(lower.value, ZERO) > 0;
}

/** Two figures of one fact that do not meet, and would if one were printed with another magnitude. */
function mistakenMagnitude(readings: readonly CellReading[]): { a: CellReading; b: CellReading; factor: Rational } | null {
  const sized = readings.filter(saysSize);
  for (const a of sized) {
    for (const b of sized) {
      const factor = intersect(a.interval, b.interval) !== null ? undefined : MAGNITUDES.find((each) => intersect(scaled(a.interval, each), b.interval) !== null);
      if (factor !== undefined) return { a, b, factor };
    }
  }
  return null;
}

/** The figures of one fact: in one unit, and of one magnitude. */
function judgeFact(sheet: Sheet, cell: string, model: RoundingModel): Judgement {
  const readings = readingsOf(sheet, cell, model);
  const words = wordsOf(sheet, readings);
  const mistaken = mistakenMagnitude(readings);
  if (readings.length < 2) return notApplicable(ABSENT);
  if (mistaken !== null) {
    const { a, b, factor } = mistaken;
    return {
      ...holding([a, b], `${intervalText(a.interval)} × ${factor.n} ∩ ${intervalText(b.interval)}`), verdict: 'INCONSISTENT', severity: 'MATERIAL', gap: gapBetween(a.interval, b.interval),
    };
  }
  if (words.length < 2) return holding(readings, joined(words, 'zh', ''));
  return words.some(isOfTimes) && !words.every(isOfTimes) ? { ...holding(readings, joined(words, 'zh', ' ~ ')), verdict: 'UNDETERMINED', note: TIMES } : different(readings, differingWords(words));
}

/** A dimension in which all the parts stand at one member and the whole at another. */
function differingScope(whole: CellRef, parts: readonly CellRef[]): Label | null {
  const dimensions = distinct([whole, ...parts].flatMap(({ members }) => [...members.keys()]));
  for (const dimension of dimensions) {
    const [first, ...rest] = parts.map(({ members }) => members.get(dimension));
    const own = whole.members.get(dimension);
    if (first === undefined || rest.length === 0 || rest.some((member) => member !== first) || own === first) continue;
    return { zh: `口径不同：${dimension} ${own?.label.zh ?? '总计'}与${first.label.zh}`, en: `the scopes differ: ${dimension} ${own?.label.en ?? 'total'} and ${first.label.en}` };
  }
  return null;
}

/** Cells that are added up, or divided: of one unit, of one period and of one scope. */
function judgeJoined(sheet: Sheet, cells: readonly string[], model: RoundingModel): Judgement {
  const readings = cells.flatMap((cell) => readingsOf(sheet, cell, model).slice(0, 1));
  const refs = cells.map((cell) => sheet.structure.cells.get(cell)).filter((ref) => ref !== undefined);
  const [whole, ...parts] = refs;
  if (readings.length < 2 || whole === undefined) return notApplicable(ABSENT);
  const words = wordsOf(sheet, readings);
  if (words.length > 1) return different(readings, differingWords(words));
  const periods = distinct(refs.map(({ period }) => period));
  if (periods.length > 1) return different(readings, { zh: `时期不同：${periods.join('、')}`, en: `the periods differ: ${periods.join(', ')}` });
  const scope = refs.every(({ fact }) => fact !== null && fact === whole.fact) ? differingScope(whole, parts) : null;
  return scope === null ? holding(readings, [...words.map(({ zh }) => zh), ...periods].filter((text) => text !== '').join(' · ')) : different(readings, scope);
}

function instanceOf(sheet: Sheet, name: string, cells: readonly string[], judge: (on: Sheet, model: RoundingModel) => Judgement): Instance {
  const id = `comparable: ${name}`;
  return { id, rule: 'comparable', touches: figuresOfCells(sheet, cells), judge: (on) => ({ id, rule: 'comparable', ...acrossModels(on, (model) => judge(on, model)) }) };
}

function ratioInstances(sheet: Sheet): Instance[] {
  return [...sheet.structure.figuresOf.keys()].flatMap((cell): Instance[] => {
    const ratio = sheet.structure.cells.get(cell)?.quantity === 'rate' ? ratioCells(sheet, cell) : null;
    const cells = ratio === null ? [] : [ratio.denominator, ratio.numerator];
    return cells.length > 0 && cells.every((each) => sheet.structure.figuresOf.has(each)) ? [instanceOf(sheet, `ratio ${cell}`, cells, (on, model) => judgeJoined(on, cells, model))] : [];
  });
}

/**
 * What a sum, a rate or the sameness of a fact joins is counted in one unit, for one period and one scope. Where it is not, NOT_APPLICABLE
 * says what differs: words vary (件, 个, 封) without anything being wrong. One fact in things and in times (件, 件次) is UNDETERMINED. INCONSISTENT
 * are only figures of one fact that contradict each other and would agree with 万 or 亿 put in or left out.
 */
export const comparable: Assertion = {
  rule: 'comparable',
  label: { zh: '单位、时期与口径可比', en: 'Units, periods and scopes are comparable' },
  instances: (sheet) => [
    ...[...sheet.structure.figuresOf].filter(([, figures]) => figures.length > 1).map(([cell]) => instanceOf(sheet, cell, [cell], (on, model) => judgeFact(on, cell, model))),
    ...sheet.structure.relations.map(({ id, whole, parts }) => instanceOf(sheet, id, [whole, ...parts], (on, model) => judgeJoined(on, [whole, ...parts], model))),
    ...ratioInstances(sheet),
  ],
};
