import { finiteDigits, multiply, rational, toFixed, type Rational } from '../../interval/index.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Outcome } from '../outcome.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { withShareText } from './reprint.js';

/** A percentage with as many decimals as the printed one. */
function percentage(value: Rational, like: Rational): string {
  const hundred = rational(100);
  return `${toFixed(multiply(value, hundred), finiteDigits(multiply(like, hundred)) ?? 0, 'half-up')}%`;
}

function editOf(sheet: Sheet, outcome: Outcome): Edit[] {
  const [share, part, whole] = outcome.terms;
  if (outcome.hint !== 'FROM_ROUNDED' || share === undefined || part === undefined || whole === undefined) return [];
  const figure = figureOn(sheet, share.figure);
  const [above, below] = [part.interval.lower.value, whole.interval.lower.value];
  if (figure.share === null || above === null || below === null || below.n === 0n) return [];
  const follows = percentage(rational(above.n * below.d, above.d * below.n), figure.share.value);
  const made = withShareText(figure, figure.share.printed.replace(/[\d.,]+%/, follows));
  const edit = made === null ? null : figureEdit('FROM_ROUNDED', 2, sheet, [made], {
    zh: `“${share.figure}”的占比由已取整的数值算出;按精确数值应为${follows}`, en: `the share at "${share.figure}" was computed from rounded figures; from the exact ones it is ${follows}`,
  });
  return edit === null ? [] : [edit];
}

/** FROM_ROUNDED: a share was computed from figures that had been rounded already. */
export const fromRounded: Explainer = {
  kind: 'FROM_ROUNDED',
  propose: (sheet, targets) => targets.flatMap((outcome) => editOf(sheet, outcome)),
};
