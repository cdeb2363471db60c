import { figureEdit, type Edit, type Explainer } from './edit.js';
import { linesThrough } from './lines.js';
import { quoted } from './names.js';
import { withChangeText } from './reprint.js';
import { partsOfOutcomes } from './targets.js';

/** NEXT_ROW: a figure prints the annotation of its neighbour; its own is not known, so none is taken. */
export const nextRow: Explainer = {
  kind: 'NEXT_ROW',
  propose: (sheet, targets) => {
    const changed = new Set(partsOfOutcomes(targets).filter(({ part }) => part === 'change').map(({ figure }) => figure));
    return linesThrough(sheet, changed).flatMap((line) => line.figures.flatMap((figure, position): Edit[] => {
      if (figure === null || !changed.has(figure.id) || figure.change === null) return [];
      const printed = figure.change.printed;
      const same = [line.figures[position - 1], line.figures[position + 1]].find((other) => other?.change?.printed === printed);
      const made = same == null ? null : withChangeText(figure, '', sheet.structure.catalogue);
      const [name, neighbour] = [quoted(sheet, figure.id), same == null ? null : quoted(sheet, same.id)];
      const edit = made === null || neighbour === null ? null : figureEdit('NEXT_ROW', 3, sheet, [made], {
        zh: `${name.zh}印刷的“${printed}”是相邻${neighbour.zh}的同比`, en: `"${printed}" at ${name.en} is the change of its neighbour ${neighbour.en}`,
      });
      return edit === null ? [] : [edit];
    }));
  },
};
