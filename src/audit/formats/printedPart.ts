import type { Figure } from '../../model/index.js';
import { valueText } from '../explanations/edit.js';
import type { FigurePart } from '../outcome.js';

/** What is printed of a part of a figure, verbatim. A change is shown with the value that it belongs to. */
export function printedPart(figure: Figure, part: FigurePart): string {
  if (part === 'share') return figure.share?.printed ?? '';
  if (part === 'value' || figure.change === null) return valueText(figure);
  const { printed, change } = figure;
  return printed.includes(change.printed) ? printed : `${printed} ${change.printed}`;
}

/** Everything printed at a figure: its value with the change and the share that stand beside it. */
export function printedWhole(figure: Figure): string {
  return [printedPart(figure, 'change'), figure.share?.printed ?? ''].filter((text) => text !== '').join(' ');
}
