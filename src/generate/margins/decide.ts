import { settle, smallestFirst, type Wish } from '../flow/settle.js';
import { both, middle } from './limits.js';
import { marginKey, type Margin, type UnmetMargin } from './margin.js';
import { freeNetwork, hubNetwork, type MarginNetwork } from './marginNetwork.js';
import type { Shape } from './shape.js';

/** Whole numbers for every margin that the shape can tell of, by the key of its members. */
export type Decided = ReadonlyMap<string, number>;

/** What is wished where nothing is printed, for a total. */
export type Hint = (members: Readonly<Record<string, string>>, total: number) => number;

/** Whole numbers that agree, with the margins that they do not meet. */
export interface Decision {
  readonly values: Decided;
  readonly unmet: readonly UnmetMargin[];
}

/** Parts before wholes; among likes in reading order. */
function partsFirst(margins: readonly Margin[]): Margin[] {
  return [...margins].sort((a, b) => Object.keys(b.members).length - Object.keys(a.members).length);
}

/** Narrows the network by every margin that the ones before it leave room for; the others. */
function impose({ network, arcs }: MarginNetwork, margins: readonly Margin[]): { met: Map<number, Margin>; unmet: UnmetMargin[] } {
  const met = new Map<number, Margin>();
  const unmet: UnmetMargin[] = [];
  for (const margin of partsFirst(margins)) {
    const arc = arcs.get(marginKey(margin.members));
    if (arc === undefined) unmet.push({ margin, why: 'NOT_EXPRESSIBLE' });
    else if (network.tryLimits(arc, both(network.limitsOf(arc), margin.limits))) met.set(arc, margin);
    else unmet.push({ margin, why: 'CONTRADICTED' });
  }
  return { met, unmet };
}

function solve(drawn: MarginNetwork, margins: readonly Margin[], hint: Hint): Decision {
  const { network, arcs, members } = drawn;
  const { met, unmet } = impose(drawn, margins);
  const told = [...met].flatMap(([arc, { limits }]): Wish[] => {
    const value = middle(limits);
    return value === null ? [] : [{ arc, value }];
  });
  settle(network, smallestFirst(told));
  const totalArc = arcs.get(marginKey({})) ?? 0;
  const total = network.flowOf(totalArc);
  const free = [...members].filter(([arc]) => !told.some((wish) => wish.arc === arc));
  settle(network, smallestFirst(free.map(([arc, own]) => ({ arc, value: hint(own, total) }))));
  return { values: new Map([...arcs].map(([key, arc]) => [key, network.flowOf(arc)])), unmet };
}

/**
 * Whole numbers that meet every margin of a service and year: where margins contradict each other the parts win over
 * their wholes, and among parts what is printed first.
 */
export function decide(shape: Shape, margins: readonly Margin[], hint: Hint): Decision {
  const isFree = ({ members }: Margin): boolean => Object.keys(members).length === 1 && shape.free.some(({ name }) => members[name] !== undefined);
  const central = solve(hubNetwork(shape), margins.filter((margin) => !isFree(margin)), hint);
  const total = central.values.get(marginKey({})) ?? 0;
  const decisions = shape.free.map((dimension) => {
    const own = margins.filter((margin) => isFree(margin) && margin.members[dimension.name] !== undefined);
    const drawn = freeNetwork(dimension);
    drawn.network.tryLimits(drawn.arcs.get(marginKey({})) ?? 0, { lower: total, upper: total });
    return solve(drawn, own, hint);
  });
  return { values: new Map([central, ...decisions].flatMap(({ values }) => [...values])), unmet: [central, ...decisions].flatMap(({ unmet }) => unmet) };
}
