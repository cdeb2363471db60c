import type { Change, ChangeUnit } from '../../cells/index.js';
import { compare, negate, ZERO, type Rational } from '../../interval/index.js';
import { labelIn, type Lang } from '../../model/index.js';
import { absent, inBrackets } from './absent.js';
import { percent, percentInFull } from './figures.js';

function inUnit(text: string, unit: ChangeUnit, lang: Lang): string {
  if (unit === 'PERCENT') return `${text}%`;
  return lang === 'ZH' ? `${text}个百分点` : `${text} percentage points`;
}

function signed(value: Rational, unit: ChangeUnit, lang: Lang): string {
  return inUnit(`${compare(value, ZERO) > 0 ? '+' : ''}${percent(value)}`, unit, lang);
}

function withArrow(value: Rational, unit: ChangeUnit, lang: Lang): string {
  const direction = compare(value, ZERO);
  const size = direction < 0 ? negate(value) : value;
  return `${direction > 0 ? '↑' : direction < 0 ? '↓' : ''}${inUnit(percentInFull(size), unit, lang)}`;
}

/** A change for people: computed `+5.40%` or `+0.32个百分点`; as printed `↑5.4%`; else a dash with the reason. */
export function displayChange(change: Change, lang: Lang): string {
  const computed = change.base === null ? null : (change.rate ?? (change.status === 'OK' ? change.absolute : null));
  if (computed !== null) {
    const partial = change.partial === null ? '' : inBrackets(labelIn(change.partial, lang), lang);
    return `${signed(computed, change.rate === null ? 'PERCENTAGE_POINT' : 'PERCENT', lang)}${partial}`;
  }
  if (change.published === null) return absent(change.reason, lang);
  const doubt = change.status === 'AMBIGUOUS' && change.reason !== null ? inBrackets(labelIn(change.reason, lang), lang) : '';
  return `${withArrow(change.published, change.unit, lang)}${doubt}`;
}
