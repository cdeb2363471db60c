import { intersect, onlyValue } from '../../interval/index.js';
import type { Part } from '../../model/index.js';
import { acrossModels, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { doubted } from '../relations/openReading.js';
import { valueReading, type CellReading } from '../readings/cellReadings.js';
import { valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import { cellKey } from '../sheet/cellKey.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { CellRef, Structure } from '../sheet/structure.js';
import { gapBetween, intervalText, powerBetween, resultText, sumOf } from './compareSums.js';
import { quotient } from './quotient.js';
import { figuresOfCells } from './sum.js';

const NO_PARTS = { zh: '分子或分母没有发布', en: 'the numerator or the denominator is not published' };

/** The cell of a part of a ratio at the coordinates of the ratio. */
function partCell(cell: CellRef, part: Part, structure: Structure): string | null {
  const member = part.within === undefined ? null : structure.members.get(part.within.dimension)?.get(part.within.member);
  if (member === undefined || cell.fact === null) return null;
  const members = member === null || part.within === undefined ? cell.members : new Map([...cell.members, [part.within.dimension, member] as const]);
  return cellKey(cell.fact, part.measure, cell.period, members);
}

/** Cells that may say what a cell is: itself, and the parts of every relation that makes it up. */
function sourcesOf(sheet: Sheet, cell: string): readonly (readonly string[])[] {
  return [[cell], ...sheet.structure.relations.filter(({ whole }) => whole === cell).map(({ parts }) => parts)];
}

interface Side {
  readonly terms: readonly OutcomeTerm[];
  readonly interval: OutcomeTerm['interval'];
}

/** What a cell is: printed exactly, else summed from exact parts, else as printed. */
function sideOf(sheet: Sheet, cell: string, role: string, model: RoundingModel): Side | null {
  const sides = sourcesOf(sheet, cell).flatMap((cells): Side[] => {
    const readings = cells.map((each) => valueReading(sheet, each, model)).filter((reading): reading is CellReading => reading !== null);
    if (readings.length < cells.length) return [];
    const terms = readings.map(({ figure, interval }): OutcomeTerm => ({ figure: figure.id, part: 'value', role, weight: 1, interval }));
    return [{ terms, interval: sumOf(terms.map(({ interval }) => interval)) }];
  });
  return sides.find(({ interval }) => onlyValue(interval) !== null) ?? sides[0] ?? null;
}

/** The name under which a correction takes the rate of a cell as none of what it was read to be of. */
export function ratioKey(cell: string): string {
  return `ratio: ${cell}`;
}

/** The cells that a stated ratio is divided from, or null. */
export function ratioCells(sheet: Sheet, cell: string): { readonly numerator: string; readonly denominator: string } | null {
  if (sheet.dropped.has(ratioKey(cell))) return null;
  const read = sheet.structure.read?.ratios.get(cell);
  if (read !== undefined) return read;
  const ref = sheet.structure.cells.get(cell);
  const formula = ref?.measure?.formula;
  if (ref === undefined || formula?.kind !== 'ratio') return null;
  const [numerator, denominator] = [partCell(ref, formula.numerator, sheet.structure), partCell(ref, formula.denominator, sheet.structure)];
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function judge(sheet: Sheet, cell: string, id: string, model: RoundingModel): Judgement {
  const cells = ratioCells(sheet, cell);
  const figure = figureOn(sheet, id);
  const stated = valueUnder(figure, sheet.structure.cells.get(cell)?.quantity ?? 'rate', model);
  const above = cells === null ? null : sideOf(sheet, cells.numerator, 'numerator', model);
  const below = cells === null ? null : sideOf(sheet, cells.denominator, 'denominator', model);
  const follows = above === null || below === null ? null : quotient(above.interval, below.interval);
  if (stated === null || above === null || below === null || follows === null) return notApplicable(NO_PARTS);
  const meets = intersect(stated, follows) !== null;
  return {
    verdict: meets ? 'CONSISTENT' : 'INCONSISTENT', severity: 'MATERIAL', gap: gapBetween(stated, follows), reliedOnRounding: meets, power: powerBetween(stated, follows), note: null, hint: null,
    terms: [{ figure: id, part: 'value', role: 'ratio', weight: -1, interval: stated }, ...above.terms, ...below.terms],
    certificate: `${intervalText(above.interval)} ÷ ${intervalText(below.interval)} ${resultText(follows)} ${meets ? '∩' : '≠'} ${intervalText(stated)}`,
  };
}

function instanceOf(sheet: Sheet, cell: string, figure: string): Instance[] {
  const cells = ratioCells(sheet, cell);
  if (cells === null) return [];
  const id = `ratio: ${cell}: ${figure}`;
  const touches = new Set([figure, ...[cells.numerator, cells.denominator].flatMap((each) => sourcesOf(sheet, each).flatMap((list) => [...figuresOfCells(sheet, list)]))]);
  return [{ id, rule: 'ratio', touches, judge: (on) => ({ id, rule: 'ratio', ...doubted(sheet.structure.read?.ratios.get(cell)?.open, acrossModels(on, (model) => judge(on, cell, figure, model))) }) }];
}

/** A printed rate or average follows from its numerator and denominator. */
export const ratio: Assertion = {
  rule: 'ratio',
  label: { zh: '比率等于分子除以分母', en: 'A ratio follows from its numerator and denominator' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => figures.flatMap((figure) => instanceOf(sheet, cell, figure))),
};
