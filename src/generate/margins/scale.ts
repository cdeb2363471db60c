import { ceil, floor, multiply, rational, toNumber, type Rational } from '../../interval/index.js';
import { settle, smallestFirst } from '../flow/settle.js';
import type { Decided } from './decide.js';
import { marginKey } from './margin.js';
import { freeNetwork, hubNetwork, type MarginNetwork } from './marginNetwork.js';
import type { Shape } from './shape.js';

function scaleNetwork({ network, arcs }: MarginNetwork, values: Decided, scale: Rational, total: number | null): [string, number][] {
  const wishes = [...arcs].map(([key, arc]) => {
    const exact = multiply(rational(values.get(key) ?? 0), scale);
    const limits = key === '' && total !== null ? { lower: total, upper: total } : { lower: toNumber({ n: floor(exact), d: 1n }), upper: toNumber({ n: ceil(exact), d: 1n }) };
    return { arc, value: toNumber(exact), limits };
  });
  for (const { arc, limits } of wishes) network.setLimits(arc, limits);
  network.repair();
  // The total first, then the greater wholes: the roundings that do not fit are left to the parts.
  settle(network, smallestFirst(wishes).reverse());
  return [...arcs].map(([key, arc]) => [key, network.flowOf(arc)]);
}

/**
 * The margins of a smaller or greater city: each scaled one rounded up or down to a whole number so that all sums still
 * hold. Such numbers always exist (controlled rounding).
 */
export function scaleMargins(shape: Shape, values: Decided, scale: Rational): Decided {
  const central = scaleNetwork(hubNetwork(shape), values, scale, null);
  const total = central.find(([key]) => key === marginKey({}))?.[1] ?? 0;
  return new Map([central, ...shape.free.map((dimension) => scaleNetwork(freeNetwork(dimension), values, scale, total))].flat());
}
