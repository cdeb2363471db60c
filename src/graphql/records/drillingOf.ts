import type { Drilling } from '../../drill.js';
import { userError } from '../../errors/index.js';
import type { Catalogue, Fact } from '../../model/index.js';
import { parseCellName } from '../names/cellName.js';
import { toJson } from '../names/readJson.js';
import { recordsField } from './recordNames.js';
import type { RecordsArguments } from './recordsArguments.js';

const PLACE = { path: 'cell' };

/** Who asks the wrong field is told the right one. */
function refuseOther(id: string, asked: Fact, own: Fact): never {
  const next = own.recorded ? `ask ${recordsField(own)} for the records behind it` : 'it is published only, and no records lie behind it';
  throw userError('CELL_OF_ANOTHER_FACT', `"${id}" is a cell of ${own.name}, not of ${asked.name}; ${next}`, { name: id, place: PLACE, ...(own.recorded ? { suggestion: recordsField(own) } : {}) });
}

/** @throws a user error where the id is none of a cell of the fact that records lie behind. */
function cellOf(id: string, fact: Fact, { facts }: Catalogue): NonNullable<Drilling['cell']>['name'] {
  const named = parseCellName(id);
  const own = facts.find(({ name }) => name === named?.cell.fact);
  const measure = own?.measures.find(({ name }) => name === named?.cell.measure);
  if (named === null || own === undefined || measure === undefined) throw userError('UNKNOWN_CELL', `"${id.slice(0, 200)}" is not the id of a cell; take Cell.id of an answer`, { name: id.slice(0, 200), place: PLACE });
  if (own !== fact) refuseOther(id.slice(0, 200), fact, own);
  if (measure.formula.kind === 'printed') throw userError('NO_RECORDS', `"${measure.name}" is published only, and no records lie behind it`, { name: measure.name, place: PLACE });
  return named.cell;
}

/** The question that the arguments of a query for records ask. @throws as `cellOf`. */
export function drillingOf(fact: Fact, given: RecordsArguments, catalogue: Catalogue): Drilling {
  const { cell, role, direction, first, after, last, before } = given;
  return {
    fact: fact.name, where: toJson(given.where), direction, first, after: after ?? undefined, last: last ?? undefined, before: before ?? undefined,
    cell: cell === null || cell === undefined ? undefined : { name: cellOf(cell, fact, catalogue), role },
  };
}
