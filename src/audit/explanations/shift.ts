import type { Figure, Label } from '../../model/index.js';
import type { Outcome } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import { CONTENT_WORDS, withContentOf } from './content.js';
import { figureEdit, type Edit, type Explainer } from './edit.js';
import { figureAt, type Grid } from './grid.js';
import { movesOf, type Move } from './moves.js';

/** The figures that a move changes, as they would be; null where what is moved cannot be read where it would stand. */
function moved(sheet: Sheet, { grid, content, first, last, from, to, places }: Move): Figure[] | null {
  const figures: Figure[] = [];
  const [low, high] = places > 0 ? [from, to + places] : [from + places, to];
  for (let line = first; line <= last; line += 1) {
    for (let position = low; position <= high; position += 1) {
      const figure = figureAt(grid, line, position);
      const source = position - places;
      const made = figure === null ? null : withContentOf(sheet, figure, source >= from && source <= to ? figureAt(grid, line, source) : null, content);
      if (made === null) return null;
      figures.push(made);
    }
  }
  return figures;
}

/** How far a line is printed from its place, in places along it. */
function distanceText({ places }: Move, unit: Label): Label {
  const distance = places > 0 ? places : -places;
  const way = places > 0 ? { zh: '前', en: 'early' } : { zh: '后', en: 'late' };
  return { zh: `印${way.zh}了${distance}${unit.zh}`, en: `printed ${distance} ${unit.en}${distance === 1 ? '' : 's'} too ${way.en}` };
}

const UNITS: Readonly<Record<Grid['kind'], Label>> = { row: { zh: '行', en: 'row' }, column: { zh: '列', en: 'column' } };

function lineText({ grid: { table, kind, lines, positions }, content, first, from, to }: Move, distance: Label): Label {
  const name = lines[first]?.name ?? '';
  const words = CONTENT_WORDS[content];
  const [start, end] = [positions[from] ?? '', positions[to] ?? ''];
  const run = from === to ? { zh: `“${start}”`, en: `at "${start}"` } : { zh: `“${start}”至“${end}”`, en: `from "${start}" to "${end}"` };
  return {
    zh: `表${table}“${name}”${UNITS[kind].zh}中${run.zh}的${words.zh}错位，${distance.zh}`,
    en: `in table ${table}, ${kind} "${name}", the ${words.en} ${run.en} are ${distance.en}`,
  };
}

/** A run of names along one side of a block. */
function sideText(kind: Grid['kind'], names: readonly string[]): Label {
  const [start = '', end = ''] = [names[0], names.at(-1)];
  return names.length === 1
    ? { zh: `“${start}”${UNITS[kind].zh}`, en: `${UNITS[kind].en} "${start}"` }
    : { zh: `“${start}”至“${end}”${UNITS[kind].zh}`, en: `${UNITS[kind].en}s "${start}" to "${end}"` };
}

function blockText({ grid: { table, kind, lines, positions }, content, first, last, from, to }: Move, distance: Label): Label {
  const across = kind === 'row' ? 'column' : 'row';
  const sides = [sideText(kind, lines.slice(first, last + 1).map(({ name }) => name)), sideText(across, positions.slice(from, to + 1))];
  const [rows, columns] = kind === 'row' ? sides : [...sides].reverse();
  const words = CONTENT_WORDS[content];
  return {
    zh: `表${table}${rows?.zh ?? ''}、${columns?.zh ?? ''}的${words.zh}整块错位，${distance.zh}`,
    en: `in table ${table}, the ${words.en} in ${rows?.en ?? ''}, ${columns?.en ?? ''}, are ${distance.en}`,
  };
}

function textOf(move: Move): Label {
  const across = move.grid.kind === 'row' ? 'column' : 'row';
  return move.first === move.last ? lineText(move, distanceText(move, { zh: '格', en: 'place' })) : blockText(move, distanceText(move, UNITS[across]));
}

function* shifts(sheet: Sheet, targets: readonly Outcome[]): Generator<Edit> {
  for (const move of movesOf(sheet, targets)) {
    const figures = moved(sheet, move);
    const edit = figures === null ? null : figureEdit('SHIFT', 3, sheet, figures, textOf(move));
    if (edit !== null) yield edit;
  }
}

/** SHIFT: the values or annotations of a run of cells, or of a block of adjacent runs, stand some places too far. Nothing printed is lost. */
export const shift: Explainer = {
  kind: 'SHIFT',
  propose: shifts,
};
