import type { Cell } from '../../cells/index.js';
import type { Rational } from '../../interval/index.js';
import { labelIn, type Lang, type Unit } from '../../model/index.js';
import { absent } from './absent.js';
import { percent, plain, printedPercentDigits } from './figures.js';
import { isRounded } from './number.js';

/** A number with its unit: `2,956,775件`, `2,956,775 requests`, `74.00%`, `6.3秒`. */
export function withUnit(value: Rational, unit: Unit, lang: Lang, digits?: number): string {
  if (unit.quantity === 'rate') return `${percent(value, digits)}%`;
  return `${plain(value)}${lang === 'ZH' ? '' : ' '}${labelIn(unit.label, lang)}`;
}

function printedDigits({ derivation }: Cell): number | undefined {
  return derivation?.kind === 'printed' ? (printedPercentDigits(derivation.figure.figure.printed) ?? undefined) : undefined;
}

/** The value of a cell for people; counts known only up to rounding say `约` or `about`. */
export function displayValue(cell: Cell, lang: Lang): string {
  if (cell.value === null) return absent(cell.reason, lang);
  const about = cell.unit.quantity === 'count' && isRounded(cell.interval) ? (lang === 'ZH' ? '约' : 'about ') : '';
  return `${about}${withUnit(cell.value, cell.unit, lang, printedDigits(cell))}`;
}
