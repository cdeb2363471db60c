import type { Cell, Coordinates } from '../../cells/index.js';
import { periodLevel, type Catalogue, type Fact, type Measure } from '../../model/index.js';
import { ALONE, type Defaults, type Snapshot } from '../../query/index.js';
import type { Context } from '../context.js';
import { needsOfCells } from '../lookahead/needs.js';
import type { Selection } from '../lookahead/selection.js';
import { parseCellName, type NamedCell } from '../names/cellName.js';
import { coordinatesWhere } from '../names/coordinatesWhere.js';
import { CellObject } from '../types/cell.js';
import { answerOfName } from './answerOfName.js';

function isKnown(coordinates: Coordinates, fact: Fact, { members }: Snapshot): boolean {
  return coordinates.every((box) =>
    box.periods.every((period) => periodLevel(period) !== null)
    && Object.entries(box.members).every(([dimension, codes]) =>
      fact.dimensions.includes(dimension) && codes.every((code) => members.get(dimension)?.get(code.startsWith(ALONE) ? code.slice(ALONE.length) : code) !== undefined)));
}

interface Found {
  readonly cell: Cell;
  readonly defaults: Defaults;
}

interface Wanted {
  readonly named: NamedCell;
  readonly fact: Fact;
  readonly measure: Measure;
  readonly selection: Selection;
}

async function ask({ named, fact, measure, selection }: Wanted, edition: string | undefined, context: Context): Promise<Found | null> {
  const found = await answerOfName({
    fact: fact.name, groupBy: [], where: coordinatesWhere(named.cell.coordinates, fact, context.catalogue), basis: named.basis ?? undefined,
    edition: edition === undefined ? undefined : { id: edition }, measures: [measure.name], needs: needsOfCells(selection, context.catalogue),
  }, context);
  const cell = found?.rows[0]?.cell(measure);
  return found === null || cell === undefined ? null : { cell, defaults: found.asked.defaults };
}

/** The name that a cell had while the one separate member that it is about was the only one. */
function earlierName({ cell, defaults }: Found, { dimensions }: Catalogue): string {
  const apart = dimensions.flatMap(({ name, separate }) => (separate === true && defaults.get(name)?.length === 1 ? [`;${name}=${defaults.get(name)?.[0]}`] : []));
  return apart.reduce((name, cut) => name.replace(cut, ''), cell.id);
}

/** Is it the cell named? Several boxes may come back cut otherwise, though they were asked for by the name: then the edition decides. */
function isNamed(found: Found, { cell: { edition, coordinates } }: NamedCell, id: string, catalogue: Catalogue): boolean {
  const { cell } = found;
  return cell.id === id || (edition !== null && earlierName(found, catalogue) === id) || (coordinates.length > 1 && (cell.id.split('@')[1] ?? null) === edition);
}

/** The cell of a name, with all that is selected under it; null where there is no such cell. */
export async function findCell(id: string, selection: Selection, context: Context): Promise<CellObject | null> {
  const named = parseCellName(id);
  const fact = context.catalogue.facts.find(({ name }) => name === named?.cell.fact);
  const measure = fact?.measures.find(({ name }) => name === named?.cell.measure);
  if (named === null || fact === undefined || measure === undefined) return null;
  const snapshot = await context.warehouse.snapshot();
  const { edition, coordinates } = named.cell;
  if (!isKnown(coordinates, fact, snapshot) || (edition !== null && snapshot.editions.every((each) => each.id !== edition))) return null;
  const wanted: Wanted = { named, fact, measure, selection };
  const ownId = id.replace(/!(PUBLISHED|COMPUTED)$/u, '');
  // What answers by itself today may be a newer edition: then the one named is asked alone.
  for (const only of edition === null ? [undefined] : [undefined, edition]) {
    const found = await ask(wanted, only, context);
    if (found !== null && isNamed(found, named, ownId, context.catalogue)) return new CellObject({ ...found.cell, unit: found.cell.unit, region: found.cell.region, id: ownId }, named.basis);
  }
  return null;
}
