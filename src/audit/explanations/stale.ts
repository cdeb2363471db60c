import { compare, divide, equal, multiply, rational, toDecimal, toFixed } from '../../interval/index.js';
import type { Outcome } from '../outcome.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import { figureEdit, valueText, type Edit, type Explainer } from './edit.js';
import { quoted } from './names.js';
import { costOfNaming } from './relationEdit.js';
import { withShareText, withValueText } from './reprint.js';

/** The value that the other terms of a sum leave for one of them, where they leave only one. */
function whatFollows(outcome: Outcome, figure: string): string | null {
  const own = outcome.terms.find((term) => term.figure === figure && term.part === 'value');
  if (own === undefined || outcome.rule !== 'sum') return null;
  let rest = rational(0);
  for (const { figure: other, weight, interval } of outcome.terms) {
    if (other === figure) continue;
    if (interval.lower.value === null || interval.upper.value === null || !equal(interval.lower.value, interval.upper.value)) return null;
    rest = { ...rational(rest.n * interval.lower.value.d + interval.lower.value.n * BigInt(weight) * rest.d, rest.d * interval.lower.value.d) };
  }
  const follows = divide(rest, rational(-own.weight));
  return compare(follows, rational(0)) < 0 ? null : toDecimal(follows);
}

/** A figure that repeats the prior edition's value of its cell. */
function fromPrior(sheet: Sheet, outcome: Outcome): Edit[] {
  return outcome.terms.filter(({ part }) => part === 'value').flatMap(({ figure: id }): Edit[] => {
    const figure = figureOn(sheet, id);
    const prior = sheet.comparisons.find((each) => each.kind === 'PRIOR_EDITION' && sheet.structure.cellsOf.get(id)?.includes(each.cell));
    const follows = whatFollows(outcome, id);
    if (figure.value === null || prior?.figure.value == null || follows === null || !equal(prior.figure.value, figure.value)) return [];
    const made = withValueText(figure, follows, sheet.structure.catalogue);
    const name = quoted(sheet, id);
    const edit = made === null ? null : figureEdit('STALE', costOfNaming(figure.value), sheet, [made], { zh: `${name.zh}印刷的“${valueText(figure)}”是上一期的数值`, en: `"${valueText(figure)}" at ${name.en} is the value of the edition before` });
    return edit === null ? [] : [edit];
  });
}

/** A share that was rounded twice: 4.449 → 4.45 → 4.5. */
function roundedTwice(sheet: Sheet, outcome: Outcome): Edit[] {
  const [share, part, whole] = outcome.terms;
  if (outcome.rule !== 'share' || share === undefined || part?.interval.lower.value == null || whole?.interval.lower.value == null || whole.interval.lower.value.n === 0n) return [];
  const figure = figureOn(sheet, share.figure);
  const percent = multiply(divide(part.interval.lower.value, whole.interval.lower.value), rational(100));
  const printed = /(\d+)(?:\.(\d+))?%/.exec(figure.share?.printed ?? '');
  if (figure.share === null || printed === null) return [];
  const digits = printed[2]?.length ?? 0;
  const once = toFixed(percent, digits, 'half-up');
  const [whole1 = '0', fraction1 = ''] = toFixed(percent, digits + 1, 'half-up').split('.');
  const twice = toFixed(rational(BigInt(whole1 + fraction1), 10n ** BigInt(fraction1.length)), digits, 'half-up');
  if (once === twice || twice !== printed[0].slice(0, -1)) return [];
  const made = withShareText(figure, figure.share.printed.replace(printed[0], `${once}%`));
  const name = quoted(sheet, share.figure);
  const edit = made === null ? null : figureEdit('STALE', 4, sheet, [made], { zh: `${name.zh}的占比被四舍五入了两次，应为${once}%`, en: `the share at ${name.en} was rounded twice; once gives ${once}%` });
  return edit === null ? [] : [edit];
}

/** STALE: the value of the edition before, or a share that was rounded twice. */
export const stale: Explainer = {
  kind: 'STALE',
  propose: (sheet, targets) => targets.flatMap((outcome) => [...fromPrior(sheet, outcome), ...roundedTwice(sheet, outcome)]),
};
