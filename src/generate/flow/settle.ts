import type { Network } from './network.js';

/** What an arc would best carry; need not be whole. */
export interface Wish {
  readonly arc: number;
  readonly value: number;
}

/** Fixes every arc at the whole number nearest to its wish that the arcs fixed before it leave room for. */
export function settle(network: Network, wishes: readonly Wish[]): void {
  for (const { arc, value } of wishes) {
    network.approach(arc, Math.round(value));
    const flow = network.flowOf(arc);
    network.tryLimits(arc, { lower: flow, upper: flow });
  }
}

/** Small wishes first: a unit more or less matters most to them. */
export function smallestFirst<T extends Wish>(wishes: readonly T[]): T[] {
  return [...wishes].sort((a, b) => a.value - b.value || a.arc - b.arc);
}
