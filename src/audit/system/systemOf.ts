import { ratioCells } from '../assertions/ratio.js';
import { wholesOf } from '../assertions/share.js';
import { changeUnder, shareUnder, valueUnder, type RoundingModel } from '../readings/roundingModel.js';
import type { Interval } from '../../interval/index.js';
import type { Figure } from '../../model/index.js';
import { priorKey } from '../sheet/cellKey.js';
import { figureOn, type Sheet } from '../sheet/sheet.js';
import type { Relation } from '../sheet/structure.js';
import type { Constraint, System, Variable } from '../solver/index.js';
import { differenceConstraint, factorConstraints, growthFactor, notNegative, sumConstraint, valueConstraint } from './constraints.js';
import { groupOf } from './groups.js';

/** How the change beside a figure is read. */
export type ChangeReading = (sheet: Sheet, cell: string, figure: Figure, model: RoundingModel) => Interval | null;

const asPrinted: ChangeReading = (_, __, figure, model) => changeUnder(figure, model);

/** A change in the figure's own unit; null where none is printed, or where a correction takes the change beside it away. */
function ownChange(sheet: Sheet, figure: Figure): Interval | null {
  const isTakenAway = figure.change === null && sheet.figures.get(figure.id)?.change != null;
  return isTakenAway ? null : (sheet.structure.read?.ownChanges.get(figure.id) ?? null);
}

/** What one figure asserts of one cell. */
function asserted(sheet: Sheet, cell: string, id: string, model: RoundingModel, changeOf: ChangeReading): Constraint[] {
  const figure = figureOn(sheet, id);
  const quantity = sheet.structure.cells.get(cell)?.quantity ?? 'count';
  const name = `${id} @ ${cell}`;
  const value = valueUnder(figure, quantity, model);
  const change = quantity === 'count' ? changeOf(sheet, cell, figure, model) : null;
  const own = quantity === 'count' ? ownChange(sheet, figure) : null;
  const share = shareUnder(figure, model);
  const [whole, second] = share === null || sheet.structure.read?.shares.get(cell)?.open === true ? [] : wholesOf(sheet, cell);
  const valueGroup = groupOf({ figure: id, part: 'value' });
  const ratio = quantity === 'rate' && sheet.structure.read?.ratios.get(cell)?.open !== true ? ratioCells(sheet, cell) : null;
  const known = (key: string): boolean => sheet.structure.cells.has(key);
  return [
    ...(value === null ? [] : [valueConstraint(`value of ${name}`, valueGroup, cell, value)]),
    ...(change === null ? [] : factorConstraints(`change of ${name}`, groupOf({ figure: id, part: 'change' }), cell, priorKey(cell), growthFactor(change))),
    ...(own === null ? [] : [differenceConstraint(`own change of ${name}`, groupOf({ figure: id, part: 'change' }), cell, priorKey(cell), own)]),
    ...(share === null || whole === undefined || second !== undefined ? [] : factorConstraints(`share of ${name}`, groupOf({ figure: id, part: 'share' }), cell, whole, share)),
    ...(value === null || ratio === null || !known(ratio.numerator) || !known(ratio.denominator) ? [] : factorConstraints(`ratio of ${name}`, valueGroup, ratio.numerator, ratio.denominator, value)),
  ];
}

function sums(relations: readonly Relation[], sheet: Sheet): Constraint[] {
  const counts = (cells: readonly string[]): boolean => cells.every((cell) => sheet.structure.cells.get(cell)?.quantity === 'count');
  return relations.flatMap(({ id, whole, parts }) => [
    sumConstraint(`sum ${id}`, whole, parts),
    ...(counts([whole, ...parts]) ? [sumConstraint(`earlier sum ${id}`, priorKey(whole), parts.map(priorKey))] : []),
  ]);
}

/** Everything that is printed of some cells and between them, as one exact linear system. */
export function systemOf(sheet: Sheet, cells: ReadonlySet<string>, model: RoundingModel, changeOf: ChangeReading = asPrinted): System {
  const relations = sheet.structure.relations.filter(({ id, whole, open }) => cells.has(whole) && !sheet.dropped.has(id) && open !== true);
  const constraints = [...cells].flatMap((cell) => (sheet.structure.figuresOf.get(cell) ?? []).flatMap((figure) => asserted(sheet, cell, figure, model, changeOf)));
  const all = [...constraints, ...sums(relations, sheet)];
  const used = new Set(all.flatMap(({ terms }) => terms.map(({ variable }) => variable)));
  const variables = [...used].map((id): Variable => ({ id, integer: (sheet.structure.cells.get(id.replace(/@prior$/, ''))?.quantity ?? 'count') === 'count' }));
  return { variables, constraints: [...all, ...[...used].map(notNegative)], weights: new Map() };
}

/** The connected blocks of cells that relations, shares and ratios link; single cells, and blocks of which nothing is printed, are left out. */
export function blocksOfCells(sheet: Sheet): ReadonlySet<string>[] {
  const parent = new Map<string, string>();
  const rootOf = (cell: string): string => {
    let root = cell;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) ?? root;
    parent.set(cell, root);
    return root;
  };
  const link = (a: string, b: string): void => void parent.set(rootOf(a), rootOf(b));
  for (const { whole, parts, open } of sheet.structure.relations) if (open !== true) for (const part of parts) link(part, whole);
  for (const cell of sheet.structure.cells.keys()) {
    const ratio = ratioCells(sheet, cell);
    for (const other of ratio === null ? [] : [ratio.numerator, ratio.denominator]) if (sheet.structure.cells.has(other)) link(cell, other);
  }
  const blocks = new Map<string, Set<string>>();
  for (const cell of parent.keys()) {
    const root = rootOf(cell);
    blocks.set(root, (blocks.get(root) ?? new Set()).add(cell));
  }
  const isPrinted = (cell: string): boolean => (sheet.structure.figuresOf.get(cell) ?? []).some((id) => figureOn(sheet, id).value !== null);
  return [...blocks.values()].filter((block) => block.size > 1 && [...block].some(isPrinted));
}
