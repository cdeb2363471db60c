import { unitCoded, type Catalogue, type Figure } from '../../model/index.js';
import { readAmount, readChange, readShare } from '../../report/index.js';
import { valueText } from './edit.js';

/** The figure with another value printed; null where the text is no value of its kind. */
export function withValueText(figure: Figure, text: string, catalogue: Catalogue): Figure | null {
  const reading = readAmount(text, unitCoded(catalogue, figure.unit));
  if (reading.kind === 'refused') return null;
  const beside = figure.printed.slice(valueText(figure).length);
  return { ...figure, ...reading.meaning, printed: text + beside };
}

/** The figure with no value printed; null where a change stands beside it, which says something of a value. */
export function withoutValue(figure: Figure): Figure | null {
  return figure.change !== null && figure.place.table !== null ? null : { ...figure, printed: '', value: null, interval: null, status: 'NOT_PUBLISHED' };
}

/** The figure with another change printed; null where the text is no change. The empty text prints none. */
export function withChangeText(figure: Figure, text: string, catalogue: Catalogue): Figure | null {
  const value = valueText(figure);
  const inBrackets = figure.place.table !== null;
  if (text === '') return { ...figure, printed: value, change: null };
  const reading = readChange(text, unitCoded(catalogue, figure.unit).quantity);
  if (reading.kind === 'refused') return null;
  return { ...figure, printed: inBrackets ? `${value}(${text})` : value, change: { ...reading.meaning, start: null, end: null } };
}

/** The figure with another share printed; null where the text is no share. */
export function withShareText(figure: Figure, text: string): Figure | null {
  const reading = readShare(text);
  return reading.kind === 'refused' || figure.share === null ? null : { ...figure, share: { ...figure.share, ...reading.meaning, printed: text } };
}
