import type { Figure, Label } from '../../model/index.js';
import { figureName } from './figureName.js';
import type { Sheet } from './sheet.js';
import type { Relation, Structure } from './structure.js';

/** The figure that a cell is named by: the first one in a table, else the first one; null where none states it. */
export function namingFigure({ figures, structure }: Pick<Sheet, 'figures' | 'structure'>, cell: string): Figure | null {
  const stating = (structure.figuresOf.get(cell) ?? []).flatMap((id) => figures.get(id) ?? []);
  return stating.find(({ place }) => place.table !== null) ?? stating[0] ?? null;
}

/** A cell that nothing prints, by its measure and its members. */
function coordinates({ cells }: Structure, cell: string): Label {
  const ref = cells.get(cell);
  const labels = ref?.measure == null ? [] : [ref.measure.label, ...[...ref.members.values()].map(({ label }) => label)];
  return labels.length === 0 ? { zh: cell, en: cell } : { zh: labels.map(({ zh }) => zh).join(' · '), en: labels.map(({ en }) => en).join(' · ') };
}

/** What a person calls a cell: the figure that prints it, else its measure and members. */
export function cellName(sheet: Pick<Sheet, 'figures' | 'structure'>, cell: string): Label {
  const figure = namingFigure(sheet, cell);
  return figure === null ? coordinates(sheet.structure, cell) : figureName(figure);
}

/** More parts than this are counted, not named. */
const MOST_NAMED = 4;

/** What a person calls a relation: the whole and its parts. */
export function relationName(sheet: Pick<Sheet, 'figures' | 'structure'>, { whole, parts }: Pick<Relation, 'whole' | 'parts'>): Label {
  const name = cellName(sheet, whole);
  const named = parts.map((part) => cellName(sheet, part));
  if (parts.length > MOST_NAMED) return { zh: `“${name.zh}”等于${parts.length}个分项之和`, en: `"${name.en}" is the sum of ${parts.length} parts` };
  return { zh: `“${name.zh}” = ${named.map(({ zh }) => `“${zh}”`).join(' + ')}`, en: `"${name.en}" = ${named.map(({ en }) => `"${en}"`).join(' + ')}` };
}
