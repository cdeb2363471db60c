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

/** A figure with what another prints of a content, or with nothing of it; null where that cannot be read in its place. */
export function withContentOf(sheet: Sheet, figure: Figure, other: Figure | null, content: Content): Figure | null {
  const { catalogue } = sheet.structure;
  const change = content === 'value' ? (figure.change?.printed ?? '') : (other?.change?.printed ?? '');
  if (content === 'change') return withChangeText(figure, change, catalogue);
  const bare = content === 'both' ? withChangeText(figure, '', catalogue) : figure;
  const text = other === null ? '' : valueText(other);
  const valued = bare === null ? null : text === '' ? withoutValue(bare) : withValueText(bare, text, catalogue);
  return valued === null || content === 'value' || change === '' ? valued : withChangeText(valued, change, catalogue);
}
