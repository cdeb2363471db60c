import type { Members } from '../../model/index.js';
import type { Cell } from '../cells/cell.js';
import { counts } from '../margins/margin.js';
import { isForDepartment, type FlagQuotas } from '../plan/flags.js';

/** Requests whose sums are asked for. */
export interface MadeRequests {
  readonly cells: readonly Cell[];
  readonly quotas: FlagQuotas;
}

/** Tells whether a member is another one, or below it. */
export type IsWithin = (dimension: string, code: string, above: string) => boolean;

/** Membership as the members of an edition say. */
export function withinMembers(known: ReadonlyMap<string, Members>): IsWithin {
  return (dimension, code, above) => {
    for (let member = known.get(dimension)?.get(code) ?? null; member !== null; member = member.parent) if (member.code === above) return true;
    return false;
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The sum of a measure over the requests of some members; null where the plan does not tell it. */
export function sumOfRequests({ cells, quotas: { evaluations, departments } }: MadeRequests, measure: string, members: Readonly<Record<string, string>>, isWithin: IsWithin): number | null {
  if (measure === 'received') return sumOf(cells.filter((cell) => counts({ members }, cell.members, isWithin)).map(({ count }) => count));
  const isWhole = Object.keys(members).length === 0;
  const { requester } = members;
  if (measure === 'evaluated' || measure === 'satisfied') {
    const own = evaluations.filter((each) => isWhole || each.requester === requester);
    return isWhole || Object.keys(members).join() === 'requester' ? sumOf(own.map((each) => each[measure])) : null;
  }
  if ((measure !== 'resolved' && measure !== 'onTime') || !isWhole) return null;
  return departments[measure] + sumOf(cells.filter((cell) => !isForDepartment(cell)).map(({ count }) => count));
}
