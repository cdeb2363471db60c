import { bug } from '../../errors/index.js';

/** Where a flow may be; whole numbers, an upper end may be infinite. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  limits: Limits;
  flow: number;
}

/** A step along an arc, or back against it. */
interface Step {
  readonly arc: Arc;
  readonly forward: boolean;
}

/**
 * A circulation of whole numbers with limits on every arc. What a table's margins allow is such a circulation, and
 * where any real numbers fit, whole ones do (Hoffman 1960; for controlled rounding, Cox and Ernst 1982).
 */
export class Network {
  readonly #nodes = new Map<string, number>();
  readonly #arcs: Arc[] = [];
  readonly #touching: Arc[][] = [];

  /** Adds an arc; its number. Nothing flows yet, so the limits must be met by `repair`. */
  arc(from: string, to: string, limits: Limits): number {
    const arc: Arc = { from: this.#node(from), to: this.#node(to), limits, flow: 0 };
    this.#touching[arc.from]?.push(arc);
    this.#touching[arc.to]?.push(arc);
    return this.#arcs.push(arc) - 1;
  }

  limitsOf(arc: number): Limits {
    return this.#at(arc).limits;
  }

  flowOf(arc: number): number {
    return this.#at(arc).flow;
  }

  /** Sets the limits of an arc; flows may be outside until `repair`. */
  setLimits(arc: number, limits: Limits): void {
    this.#at(arc).limits = limits;
  }

  /** Sets the limits of an arc and brings every flow within its limits; false, and nothing is changed, where that cannot be. */
  tryLimits(arc: number, limits: Limits): boolean {
    const changed = this.#at(arc);
    const before = { limits: changed.limits, flows: this.#arcs.map(({ flow }) => flow) };
    changed.limits = limits;
    if (limits.lower <= limits.upper && this.repair()) return true;
    changed.limits = before.limits;
    this.#arcs.forEach((each, index) => (each.flow = before.flows[index] ?? 0));
    return false;
  }

  /** Brings every flow within its limits; false where that cannot be. */
  repair(): boolean {
    return this.#arcs.every((arc) => {
      while (arc.flow < arc.limits.lower) if (!this.#push(arc, true, arc.limits.lower - arc.flow)) return false;
      while (arc.flow > arc.limits.upper) if (!this.#push(arc, false, arc.flow - arc.limits.upper)) return false;
      return true;
    });
  }

  /** Moves the flow of an arc as near to a wish as the limits of all arcs let it. */
  approach(arc: number, wish: number): void {
    const moved = this.#at(arc);
    while (moved.flow < wish && moved.flow < moved.limits.upper && this.#push(moved, true, Math.min(wish, moved.limits.upper) - moved.flow));
    while (moved.flow > wish && moved.flow > moved.limits.lower && this.#push(moved, false, moved.flow - Math.max(wish, moved.limits.lower)));
  }

  /** Sends more (or less) along an arc, and the same back around another way. */
  #push(arc: Arc, forward: boolean, most: number): boolean {
    const path = forward ? this.#way(arc.to, arc.from, arc) : this.#way(arc.from, arc.to, arc);
    if (path === null) return false;
    const amount = Math.min(most, ...path.map(room));
    for (const step of path) step.arc.flow += step.forward ? amount : -amount;
    arc.flow += forward ? amount : -amount;
    return true;
  }

  /** The shortest way with room on every step. */
  #way(from: number, to: number, except: Arc): Step[] | null {
    const cameBy = new Map<number, Step | null>([[from, null]]);
    const queue = [from];
    for (const node of queue) {
      if (node === to) return wayBack(cameBy, to);
      for (const arc of this.#touching[node] ?? []) {
        const step: Step = { arc, forward: arc.from === node };
        const next = step.forward ? arc.to : arc.from;
        if (arc === except || cameBy.has(next) || room(step) <= 0) continue;
        cameBy.set(next, step);
        queue.push(next);
      }
    }
    return null;
  }

  #node(name: string): number {
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    this.#nodes.set(name, this.#nodes.size);
    this.#touching.push([]);
    return this.#nodes.size - 1;
  }

  #at(arc: number): Arc {
    return this.#arcs[arc] ?? bugNoArc(arc);
  }
}

function bugNoArc(arc: number): never {
  throw bug(`the network has no arc ${arc}`);
}

/** How much more can go along a step. */
function room({ arc: { flow, limits }, forward }: Step): number {
  return forward ? limits.upper - flow : flow - limits.lower;
}

function wayBack(cameBy: ReadonlyMap<number, Step | null>, to: number): Step[] {
  const path: Step[] = [];
  for (let step = cameBy.get(to) ?? null; step !== null; step = cameBy.get(step.forward ? step.arc.from : step.arc.to) ?? null) path.push(step);
  return path;
}
