import { divide, intersect, multiply, ONE, onlyValue, rational, subtract, toFixed, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { Figure } from '../../model/index.js';
import type { Outcome } from '../outcome.js';
import { priorReading, valueReading } from '../readings/cellReadings.js';
import { changesFromRounded, stepOfRounded } from '../readings/fromRounded.js';
import { priorLeftBySums } from '../readings/priorLeft.js';
import { changeUnder, type RoundingModel } from '../readings/roundingModel.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { withChangeText, withShareText } from './reprint.js';

/** Rules that a change computed from rounded figures may break. */
const OF_GROWTH: ReadonlySet<string> = new Set(['system', 'growth-sum', 'growth-within-parts']);

const PERCENT = /\d+(?:\.(\d+))?%/;

/** A fraction as a percentage with as many decimals as a printed text. */
function percentage(value: Rational, like: string): string {
  const size = value.n < 0n ? subtract(ZERO, value) : value;
  return `${toFixed(multiply(size, rational(100)), PERCENT.exec(like)?.[1]?.length ?? 0, 'half-up')}%`;
}

function shareEdit(sheet: Sheet, outcome: Outcome): Edit[] {
  const [share, part, whole] = outcome.terms;
  if (share?.part !== 'share' || part === undefined || whole === undefined) return [];
  const figure = figureOn(sheet, share.figure);
  const [above, below] = [part.interval.lower.value, whole.interval.lower.value];
  if (figure.share === null || above === null || below === null || below.n === 0n) return [];
  const follows = percentage(divide(above, below), figure.share.printed);
  const made = withShareText(figure, figure.share.printed.replace(PERCENT, follows));
  const name = quoted(sheet, share.figure);
  const edit = made === null ? null : figureEdit('FROM_ROUNDED', 2, sheet, [made], {
    zh: `${name.zh}的占比由已取整的数值算出；按精确数值应为${follows}`, en: `the share at ${name.en} was computed from rounded figures; from the exact ones it is ${follows}`,
  });
  return edit === null ? [] : [edit];
}

/** The earlier value of a cell as another figure of it implies, or else as the sums around it leave it. */
function priorBeside(sheet: Sheet, cell: string, figure: Figure, model: RoundingModel): Interval | null {
  const told = priorReading(sheet, cell, model);
  return told !== null && told.figure.id !== figure.id ? told.interval : priorLeftBySums(sheet, cell, model);
}

/** The change that exact figures imply, where they leave only one to print; the empty text where they do not. */
function changeFollowing(sheet: Sheet, figure: Figure): string {
  const [cell = ''] = sheet.structure.cellsOf.get(figure.id) ?? [];
  const [model = 'ROUNDED'] = sheet.models;
  const [prior, current] = [priorBeside(sheet, cell, figure, model), valueReading(sheet, cell, model)];
  const value = current === null ? null : onlyValue(current.interval);
  const printed = figure.change?.printed ?? '';
  if (prior === null || value === null) return '';
  const ends = ({ lower, upper }: Interval): Rational[] => [lower.value, upper.value].filter((each) => each !== null && each.n > 0n).map((each) => subtract(divide(value, each ?? ONE), ONE));
  const [first, second] = ends(prior).map((change) => ({ text: percentage(change, printed), up: change.n >= 0n }));
  const same = first !== undefined && second !== undefined && first.text === second.text && first.up === second.up && first.up === ((figure.change?.value?.n ?? 0n) >= 0n);
  return same ? printed.replace(PERCENT, first.text) : '';
}

/** Is the change of a rounded figure what dividing rounded figures gives, going by the earlier value that another figure implies? */
function isFromRounded(sheet: Sheet, figure: Figure): boolean {
  const [cell = ''] = sheet.structure.cellsOf.get(figure.id) ?? [];
  const [model = 'ROUNDED'] = sheet.models;
  const prior = priorBeside(sheet, cell, figure, model);
  const step = figure.interval === null ? null : stepOfRounded(figure.interval);
  const stated = changeUnder(figure, model);
  if (prior === null || step === null || figure.value === null || stated === null) return false;
  const follows = changesFromRounded(figure.value, step, prior);
  return follows !== null && intersect(stated, follows) !== null;
}

function changeEdits(sheet: Sheet, outcome: Outcome): Edit[] {
  return outcome.terms.filter(({ part }) => part === 'change').flatMap(({ figure: id }): Edit[] => {
    const figure = figureOn(sheet, id);
    if (figure.change === null || figure.interval === null || onlyValue(figure.interval) !== null || (outcome.hint !== 'FROM_ROUNDED' && !isFromRounded(sheet, figure))) return [];
    const follows = changeFollowing(sheet, figure);
    const name = quoted(sheet, id);
    const made = withChangeText(figure, follows, sheet.structure.catalogue);
    const edit = made === null ? null : figureEdit('FROM_ROUNDED', 2, sheet, [made], {
      zh: `${name.zh}的同比“${figure.change.printed}”由已取整的数值算出${follows === '' ? '' : `；按精确数值应为${follows}`}`,
      en: `the change "${figure.change.printed}" at ${name.en} was computed from rounded figures${follows === '' ? '' : `; from the exact ones it is ${follows}`}`,
    });
    return edit === null ? [] : [edit];
  });
}

/** FROM_ROUNDED: a share or a change was computed from figures that had been rounded already. */
export const fromRounded: Explainer = {
  kind: 'FROM_ROUNDED',
  propose: (sheet, targets) => targets.filter(({ hint, rule }) => hint === 'FROM_ROUNDED' || OF_GROWTH.has(rule)).flatMap((outcome) => [...shareEdit(sheet, outcome), ...changeEdits(sheet, outcome)]),
};
