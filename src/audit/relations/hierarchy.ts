import type { Member } from '../../model/index.js';
import { cellKey } from '../sheet/cellKey.js';
import type { CellRef, Relation, Structure } from '../sheet/structure.js';

/** The ways to make up a member from members below it that have a cell: each child as it stands, or made up in turn. One that is known alone makes up nothing. */
function partitions(member: Member, has: (child: Member) => boolean): Member[][] {
  const [only, second] = member.depth === 0 ? member.children : [];
  const children = only !== undefined && second === undefined ? only.children : member.children;
  if (children.length < 2) return [];
  const shallow = children.map((child) => (has(child) ? [child] : (partitions(child, has)[0] ?? null)));
  const deep = children.map((child) => partitions(child, has).at(-1) ?? (has(child) ? [child] : null));
  const complete = [shallow, deep].flatMap((ways) => (ways.every((way) => way !== null) ? [ways.flat().filter((each) => each !== null)] : []));
  const seen = new Set<string>();
  return complete.filter((way) => {
    const text = way.map(({ code }) => code).join();
    return seen.has(text) ? false : seen.add(text);
  });
}

function relationsOf(cell: CellRef, structure: Structure): Relation[] {
  const { fact, measure } = cell;
  if (fact === null || measure === null || measure.additivity === 'NON_ADDITIVE') return [];
  const dimensions = structure.catalogue.facts.find(({ name }) => name === fact)?.dimensions ?? [];
  return dimensions.flatMap((dimension) => {
    const members = structure.members.get(dimension);
    if (members === undefined) return [];
    const keyOf = (member: Member): string => cellKey(fact, measure.name, cell.period, new Map([...cell.members, [dimension, member]]));
    const ways = partitions(cell.members.get(dimension) ?? structure.wholes.get(dimension) ?? members.total, (child) => structure.cells.has(keyOf(child)));
    return ways.map((way): Relation => {
      const parts = way.map(keyOf);
      return { id: `${cell.key} = ${way.map(({ code }) => code).join(' + ')} along ${dimension}`, kind: 'HIERARCHY', whole: cell.key, parts, along: dimension };
    });
  });
}

/** Every cell that is cut completely along a dimension: it is the sum of the parts. Different dimensions are never mixed. */
export function hierarchyRelations(structure: Structure): Relation[] {
  return [...structure.cells.values()].flatMap((cell) => relationsOf(cell, structure));
}
