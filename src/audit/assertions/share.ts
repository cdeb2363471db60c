import { contains, divide, equal, intersect, onlyValue, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Figure } from '../../model/index.js';
import { acrossModels, EXACT_WANTED, notApplicable, type Assertion, type Instance, type Judgement, type OutcomeTerm } from '../outcome.js';
import { doubted } from '../relations/openReading.js';
import { readingsOf, valueReading } from '../readings/cellReadings.js';
import { shareUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { gapBetween, intervalText, powerBetween, resultText } from './compareSums.js';
import { quotient } from './quotient.js';
import { figuresOfCells } from './sum.js';

const NO_WHOLE = { zh: '找不到占比的总体', en: 'the whole that it is a share of is not printed' };

/** The wholes that a cell is known to be a part of. */
export function wholesOf(sheet: Sheet, cell: string): string[] {
  const other = sheet.wholes.get(cell);
  const { read } = sheet.structure;
  if (other === undefined && read !== undefined) return [...(read.shares.get(cell)?.wholes ?? [])];
  return other !== undefined ? [other] : [...new Set(sheet.structure.relations.filter(({ parts }) => parts.includes(cell)).map(({ whole }) => whole))];
}

function quotients(parts: readonly Figure[], wholes: readonly Figure[]): Rational[] {
  return parts.flatMap(({ value: part }) => wholes.flatMap(({ value: whole }) => (part === null || whole === null || equal(whole, ZERO) ? [] : [divide(part, whole)])));
}

/** Does a quotient of the printed, already rounded figures give the share that the exact ones do not? */
function fromRounded(sheet: Sheet, cell: string, whole: string, stated: Interval, model: RoundingModel): boolean {
  const isRounded = (figure: Figure): boolean => figure.interval !== null && onlyValue(figure.interval) === null;
  const [parts, wholes] = [cell, whole].map((each) => readingsOf(sheet, each, model).map(({ figure }) => figure));
  if (parts === undefined || wholes === undefined || !(parts.some(isRounded) || wholes.some(isRounded))) return false;
  return [...quotients(parts.filter(isRounded), wholes), ...quotients(parts, wholes.filter(isRounded))].some((value) => contains(stated, value));
}

function judgeAgainst(sheet: Sheet, cell: string, figure: Figure, whole: string, stated: Interval, model: RoundingModel): Judgement | null {
  const [above, below] = [valueReading(sheet, cell, model), valueReading(sheet, whole, model)];
  const follows = above === null || below === null ? null : quotient(above.interval, below.interval);
  if (above === null || below === null || follows === null) return null;
  const terms: OutcomeTerm[] = [
    { figure: figure.id, part: 'share', role: 'share', weight: -1, interval: stated },
    { figure: above.figure.id, part: 'value', role: 'part', weight: 1, interval: above.interval },
    { figure: below.figure.id, part: 'value', role: 'whole', weight: 1, interval: below.interval },
  ];
  const meets = intersect(stated, follows) !== null;
  const exact = onlyValue(above.interval) !== null && onlyValue(below.interval) !== null;
  const rounded = !meets && fromRounded(sheet, cell, whole, stated, model);
  const cut = meets || rounded ? null : shareUnder(figure, 'TRUNCATED');
  const wasCut = cut !== null && intersect(cut, follows) !== null;
  return {
    verdict: meets ? 'CONSISTENT' : rounded && !exact ? 'UNDETERMINED' : 'INCONSISTENT', severity: rounded || wasCut ? 'MINOR' : 'MATERIAL', terms, gap: gapBetween(stated, follows),
    reliedOnRounding: meets && !exact, power: powerBetween(stated, follows), note: rounded && !exact ? EXACT_WANTED : null, hint: rounded ? 'FROM_ROUNDED' : wasCut ? 'TRUNCATED' : null,
    certificate: `${intervalText(above.interval)} ÷ ${intervalText(below.interval)} ${resultText(follows)} ${meets ? '∩' : '≠'} ${intervalText(stated)}`,
  };
}

function judge(sheet: Sheet, cell: string, id: string, model: RoundingModel): Judgement {
  const figure = figureOn(sheet, id);
  const stated = shareUnder(figure, model);
  const found = stated === null ? [] : wholesOf(sheet, cell).map((whole) => judgeAgainst(sheet, cell, figure, whole, stated, model)).filter((each) => each !== null);
  // Which whole is meant is not printed: one that fits is enough.
  return found.find(({ verdict }) => verdict === 'CONSISTENT') ?? found.find(({ hint }) => hint !== null) ?? found[0] ?? notApplicable(NO_WHOLE);
}

function instanceOf(sheet: Sheet, cell: string, figure: string): Instance {
  const id = `share: ${cell}: ${figure}`;
  const touches = new Set([figure, ...figuresOfCells(sheet, [cell, ...wholesOf(sheet, cell)])]);
  return { id, rule: 'share', touches, judge: (on) => ({ id, rule: 'share', ...doubted(on.structure.read?.shares.get(cell)?.open, acrossModels(on, (model) => judge(on, cell, figure, model))) }) };
}

/** A printed share follows from the part and the whole. */
export const share: Assertion = {
  rule: 'share',
  label: { zh: '占比等于部分除以总体', en: 'A share follows from the part and the whole' },
  instances: (sheet) => [...sheet.structure.figuresOf].flatMap(([cell, figures]) => figures.filter((id) => figureOn(sheet, id).share !== null).map((figure) => instanceOf(sheet, cell, figure))),
};
