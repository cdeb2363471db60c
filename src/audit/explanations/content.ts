import type { Figure, Label } from '../../model/index.js';
import type { Sheet } from '../sheet/sheet.js';
import { valueText } from './edit.js';
import { withChangeText, withoutValue, withValueText } from './reprint.js';

/** What of figures is moved or exchanged: their values, the changes beside them, or both together. */
export type Content = 'change' | 'value' | 'both';

/** Every content, the one that slips most easily first. */
export const CONTENTS: readonly Content[] = ['change', 'value', 'both'];

/** The contents as they are called. */
export const CONTENT_WORDS: Readonly<Record<Content, Label>> = {
  change: { zh: '同比', en: 'changes' }, value: { zh: '数值', en: 'values' }, both: { zh: '数值连同比', en: 'figures' },
};

/** Does a figure print nothing of a content? */
export function isBlank(figure: Figure, content: Content): boolean {
  const hasChange = (figure.change?.printed ?? '') !== '';
  return !(hasChange && content !== 'value') && (content === 'change' || valueText(figure) === '');
}

/** In two table cells of one unit the same text means the same. */
function readAlike(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && a.place.table !== null && b.place.table !== null;
}

function withChangeOf(sheet: Sheet, figure: Figure, other: Figure | null): Figure | null {
  const text = other?.change?.printed ?? '';
  if (other?.change == null || !readAlike(figure, other)) return withChangeText(figure, text, sheet.structure.catalogue);
  return { ...figure, printed: `${valueText(figure)}(${text})`, change: { ...other.change, start: null, end: null } };
}

function withValueOf(sheet: Sheet, figure: Figure, other: Figure | null): Figure | null {
  const text = other === null ? '' : valueText(other);
  if (other === null || text === '') return withoutValue(figure);
  if (!readAlike(figure, other)) return withValueText(figure, text, sheet.structure.catalogue);
  return { ...figure, printed: text + figure.printed.slice(valueText(figure).length), value: other.value, interval: other.interval, status: other.status };
}

/** A figure with what another prints of a content, or with nothing of it; null where that cannot be read in its place. */
export function withContentOf(sheet: Sheet, figure: Figure, other: Figure | null, content: Content): Figure | null {
  if (content === 'change') return withChangeOf(sheet, figure, other);
  if (content === 'value') return withValueOf(sheet, figure, other);
  const valued = withValueOf(sheet, { ...figure, printed: valueText(figure), change: null }, other);
  return valued === null || other?.change == null ? valued : withChangeOf(sheet, valued, other);
}
