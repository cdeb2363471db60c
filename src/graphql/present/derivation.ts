import { editionsIn, type Cell, type Derivation } from '../../cells/index.js';
import { labelIn, periodOfRange, type Lang, type Unit } from '../../model/index.js';
import { absent } from './absent.js';
import { plain, ratio } from './figures.js';
import { placeText } from './place.js';
import { withUnit } from './value.js';

function below(derivation: Derivation, lang: Lang): string[] {
  const number = plain(derivation.value);
  switch (derivation.kind) {
    case 'printed':
      return [lang === 'ZH' ? `${number}：印于 ${placeText(derivation.figure, lang)}` : `${number}: printed in ${placeText(derivation.figure, lang)}`];
    case 'recorded':
      return [lang === 'ZH' ? `${number}：由记录合计，${derivation.label.zh}` : `${number}: summed from recorded rows, ${derivation.label.en}`];
    case 'sum': {
      const terms = derivation.terms.map(({ label, of }) => `${plain(of.value)} [${labelIn(label, lang)}]`);
      return [`${number} = ${terms.join(' + ')}`, ...derivation.terms.flatMap(({ of }) => below(of, lang))];
    }
    case 'ratio': {
      const { numerator, denominator } = derivation;
      return [`${plain(numerator.value)} ÷ ${plain(denominator.value)} ${ratio(derivation.value)}`, ...below(numerator, lang), ...below(denominator, lang)];
    }
    default:
      return derivation satisfies never;
  }
}

function heading(cell: Cell, unit: Unit, lang: Lang): string {
  const periods = [...new Set(cell.region.flatMap(({ days }) => days.map(periodOfRange)))].join(', ');
  const name = `${labelIn(cell.measure.label, lang)}${periods === '' ? '' : ` · ${periods}`}`;
  const value = cell.value === null ? absent(cell.reason, lang) : withUnit(cell.value, unit, lang);
  return lang === 'ZH' ? `${name}：${value}` : `${name}: ${value}`;
}

/** The editions that a number rests on, where there are several. */
function severalEditions(derivation: Derivation, lang: Lang): string[] {
  const ids = editionsIn(derivation).map(({ id }) => id);
  if (ids.length < 2) return [];
  return [lang === 'ZH' ? `依据 ${ids.length} 个版本：${ids.join('、')}` : `It rests on ${ids.length} editions: ${ids.join(', ')}`];
}

/** How a number came about: what it is and its period, then each step with its numbers, down to the printed places. */
export function derivationLines(cell: Cell, lang: Lang): string[] {
  return [heading(cell, cell.unit, lang), ...(cell.derivation === null ? [] : [...below(cell.derivation, lang), ...severalEditions(cell.derivation, lang)])];
}
