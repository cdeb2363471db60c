import { daysOf, measureNamed, periodLevel, type Fact, type Measure, type Members, type Part } from '../model/index.js';
import { ALL_DAYS, ALONE, normaliseDays, regionOf, restrictTo, type Box, type MemberSet, type RecordsBehind, type Region } from '../query/index.js';
import type { Coordinates } from './cellId.js';

/** Which of the two numbers of a ratio. */
export type RatioRole = 'NUMERATOR' | 'DENOMINATOR';

function setOf(code: string, members: Members): MemberSet | null {
  const alone = code.startsWith(ALONE);
  const member = members.get(alone ? code.slice(ALONE.length) : code);
  if (member === undefined) return null;
  return alone ? new Set([member]) : regionOf(member);
}

function boxOf({ periods, members }: Coordinates[number], universe: ReadonlyMap<string, Members>): Box | null {
  if (periods.some((period) => periodLevel(period) === null)) return null;
  const sets = new Map<string, MemberSet>();
  for (const [dimension, codes] of Object.entries(members)) {
    const known = universe.get(dimension);
    const found = codes.map((code) => (known === undefined ? null : setOf(code, known)));
    if (found.includes(null)) return null;
    sets.set(dimension, new Set(found.flatMap((set) => [...(set ?? [])])));
  }
  return { days: periods.length === 0 ? ALL_DAYS : normaliseDays(periods.map(daysOf)), members: sets };
}

/** A cell of nothing, such as of a filter that contradicts itself, is named by no periods and no members; every other has its periods. */
function isNothing({ periods, members }: Coordinates[number]): boolean {
  return periods.length === 0 && Object.keys(members).length === 0;
}

/** The region that coordinates tell; null where they speak of a period or a member that does not exist. */
export function regionOfCoordinates(coordinates: Coordinates, universe: ReadonlyMap<string, Members>): Region | null {
  const told = coordinates.filter((box) => !isNothing(box));
  const boxes = told.map((box) => boxOf(box, universe)).filter((box) => box !== null);
  return boxes.length === told.length ? boxes : null;
}

/** The part of a measure that is summed from records: itself, or the one of its two that is asked for. */
function partOf({ name, formula }: Measure, role: RatioRole): Part {
  if (formula.kind !== 'ratio') return { measure: name };
  return role === 'NUMERATOR' ? formula.numerator : formula.denominator;
}

/** The columns that a summed measure adds; null where it counts rows. */
function columnsOf(name: string, fact: Fact): readonly string[] | null {
  const { formula } = measureNamed(fact, name);
  if (formula.kind === 'sum') return [formula.column];
  if (formula.kind !== 'total') return null;
  const added = formula.of.map((each) => columnsOf(each, fact));
  return added.includes(null) ? null : added.flatMap((columns) => columns ?? []);
}

/**
 * The records that a cell is summed from: those that add something to it. Of a ratio, those of its numerator or of its
 * denominator. Null where the coordinates speak of a period or a member that does not exist.
 */
export function recordsBehind(coordinates: Coordinates, measure: Measure, role: RatioRole, fact: Fact, universe: ReadonlyMap<string, Members>): RecordsBehind | null {
  const region = regionOfCoordinates(coordinates, universe);
  const { measure: summed, within } = partOf(measure, role);
  const member = within === undefined ? undefined : universe.get(within.dimension)?.get(within.member);
  if (region === null || (within !== undefined && member === undefined)) return null;
  return {
    region: within === undefined || member === undefined ? region : restrictTo(region, within.dimension, regionOf(member)),
    counting: columnsOf(summed, fact),
    closing: measureNamed(fact, summed).additivity === 'SEMI_ADDITIVE',
  };
}
