import type { Figure } from '../../model/index.js';
import { figuresOfOutcomes } from './targets.js';
import { figureEdit, valueText, type Edit, type Explainer } from './edit.js';
import { linesThrough, type Line } from './lines.js';
import { withChangeText, withoutValue, withValueText } from './reprint.js';
import type { Sheet } from '../sheet/sheet.js';

/** How far a run of cells may have slipped. */
const FARTHEST = 2;

type Content = 'value' | 'change';

const TEXTS: Readonly<Record<Content, (figure: Figure) => string>> = { value: valueText, change: ({ change }) => change?.printed ?? '' };

function withText(sheet: Sheet, figure: Figure, content: Content, text: string): Figure | null {
  if (content === 'change') return withChangeText(figure, text, sheet.structure.catalogue);
  return text === '' ? withoutValue(figure) : withValueText(figure, text, sheet.structure.catalogue);
}

/** The run from `from` to `to` moved by `places`; null where something printed would be lost or has nowhere to stand. */
function moved(sheet: Sheet, line: Line, content: Content, from: number, to: number, places: number): Edit | null {
  const textAt = (position: number): string => {
    const figure = line.figures[position];
    return figure == null ? '' : TEXTS[content](figure);
  };
  const [low, high] = places > 0 ? [from, to + places] : [from + places, to];
  const inside = (position: number): boolean => position >= from && position <= to;
  const figures: Figure[] = [];
  for (let position = low; position <= high; position += 1) {
    const figure = line.figures[position];
    if (figure == null) return null;
    if (!inside(position) && textAt(position) !== '') return null;
    const text = inside(position - places) ? textAt(position - places) : '';
    const made = withText(sheet, figure, content, text);
    if (made === null) return null;
    figures.push(made);
  }
  const what = content === 'change' ? { zh: '同比', en: 'changes' } : { zh: '数值', en: 'values' };
  const names = [from, to].map((position) => line.figures[position]?.place[line.kind === 'row' ? 'column' : 'row'] ?? '');
  const way = places > 0 ? { zh: '前', en: 'early' } : { zh: '后', en: 'late' };
  const distance = places > 0 ? places : -places;
  return figureEdit('SHIFT', 3, sheet, figures, {
    zh: `表${line.table}“${line.name}”${line.kind === 'row' ? '行' : '列'}中“${names[0]}”至“${names[1]}”的${what.zh}错位,印${way.zh}了${distance}格`,
    en: `in table ${line.table}, ${line.kind} "${line.name}", the ${what.en} from "${names[0]}" to "${names[1]}" are printed ${distance} place${distance === 1 ? '' : 's'} too ${way.en}`,
  });
}

function editsOf(sheet: Sheet, line: Line, content: Content): Edit[] {
  const edits: Edit[] = [];
  const size = line.figures.length;
  const filled = (position: number): boolean => {
    const figure = line.figures[position];
    return figure != null && TEXTS[content](figure) !== '';
  };
  for (let from = 0; from < size; from += 1) {
    if (!filled(from)) continue;
    for (let to = from; to < size; to += 1) {
      if (!filled(to)) continue;
      for (let places = -FARTHEST; places <= FARTHEST; places += 1) {
        const edit = places === 0 ? null : moved(sheet, line, content, from, to, places);
        if (edit !== null) edits.push(edit);
      }
    }
  }
  return edits;
}

/** SHIFT: the values or annotations of a run of cells in a row or column stand some places too far. Nothing printed is lost. */
export const shift: Explainer = {
  kind: 'SHIFT',
  propose: (sheet, targets) => linesThrough(sheet, figuresOfOutcomes(targets)).flatMap((line) => [...editsOf(sheet, line, 'change'), ...editsOf(sheet, line, 'value')]),
};
