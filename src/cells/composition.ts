import { onlyValue, sum } from '../interval/index.js';
import type { Label, Measure, Member, Members } from '../model/index.js';
import type { Derivation } from './derivation.js';
import { periodPartitions } from './periodPartitions.js';
import type { Point, PublishedIndex } from './publishedIndex.js';
import { mayAddUp } from './separateMembers.js';

/** Cells kept with what they are summed from; beyond, all are worked out anew. */
const MOST_KNOWN = 20_000;

/** How deep partitions may nest: a year from months, each from its channels. */
const DEEPEST = 4;

interface Partition {
  readonly points: readonly Point[];
  readonly labels: readonly Label[];
}

function childrenOf(member: Member): readonly Member[] {
  const [only, second] = member.depth === 0 ? member.children : [];
  return only !== undefined && second === undefined ? only.children : member.children;
}

function along(point: Point, dimension: string, member: Member, members: Members): Partition {
  const children = mayAddUp(members, member.children) ? childrenOf(member) : [];
  return {
    points: children.map((child) => ({ period: point.period, members: new Map([...point.members, [dimension, child]]) })),
    labels: children.map(({ label }) => label),
  };
}

function nameOf(measure: Measure, point: Point): string {
  return [measure.name, point.period, ...[...point.members].map(([dimension, { code }]) => `${dimension}=${code}`).sort()].join('|');
}

/** Finds exact published values: printed at the very cell, else summed from a complete, exactly printed partition. It lives as long as its figures are kept. */
export class Composition {
  readonly #known = new Map<string, Derivation | null>();
  readonly #sums = new Map<string, readonly Derivation[]>();

  constructor(private readonly index: PublishedIndex) {}

  /** The exact value of a cell, or null where neither it nor any complete partition is printed exactly. */
  exact(measure: Measure, point: Point, depth = 0): Derivation | null {
    return this.#printed(measure, point) ?? this.summed(measure, point, depth);
  }

  #printed(measure: Measure, point: Point): Derivation | null {
    const figure = this.index.exactAt(measure.name, point);
    const value = figure?.figure.interval == null ? null : onlyValue(figure.figure.interval);
    return figure !== null && value !== null ? { kind: 'printed', figure, value } : null;
  }

  /** The sum of a complete partition of the cell, or null; one whose parts are all printed goes before one whose parts are sums themselves. */
  summed(measure: Measure, point: Point, depth = 0): Derivation | null {
    if (measure.additivity === 'NON_ADDITIVE' || depth >= DEEPEST) return null;
    const key = `${depth} ${nameOf(measure, point)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (depth === 0 && this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(key, null);
    const partitions = this.#partitions(measure, point);
    const printed = this.#firstSum(partitions, (part) => this.#printed(measure, part));
    const found = printed ?? this.#firstSum(partitions, (part) => this.exact(measure, part, depth + 1));
    this.#known.set(key, found);
    return found;
  }

  /** The sum of the first partition of which every part is known. */
  #firstSum(partitions: readonly Partition[], partOf: (point: Point) => Derivation | null): Derivation | null {
    return partitions.reduce<Derivation | null>((found, partition) => found ?? this.#sum(partition, partOf), null);
  }

  /** The sum of every complete partition of the cell whose parts are all printed exactly: what a figure printed for the cell itself can be held against. */
  printedSums(measure: Measure, point: Point): readonly Derivation[] {
    if (measure.additivity === 'NON_ADDITIVE') return [];
    const name = nameOf(measure, point);
    const known = this.#sums.get(name);
    if (known !== undefined) return known;
    if (this.#sums.size >= MOST_KNOWN) this.#sums.clear();
    const sums = this.#partitions(measure, point).map((partition) => this.#sum(partition, (part) => this.#printed(measure, part))).filter((found) => found !== null);
    this.#sums.set(name, sums);
    return sums;
  }

  #partitions(measure: Measure, point: Point): Partition[] {
    const byMember = [...this.index.universe]
      .filter(([dimension]) => this.index.hasBelow(measure.name, point, dimension))
      .map(([dimension, members]) => along(point, dimension, point.members.get(dimension) ?? members.total, members));
    const byDate = this.index.hasBelow(measure.name, point, 'date') ? periodPartitions(point.period, measure.additivity, this.index.periodsBelow(measure.name, point)) : [];
    const dated = byDate.map((periods): Partition => ({ points: periods.map((period) => ({ period, members: point.members })), labels: periods.map((period) => ({ zh: period, en: period })) }));
    return [...byMember, ...dated].filter(({ points }) => points.length > 0);
  }

  #sum(partition: Partition, partOf: (point: Point) => Derivation | null): Derivation | null {
    const parts: Derivation[] = [];
    for (const point of partition.points) {
      const part = partOf(point);
      if (part === null) return null;
      parts.push(part);
    }
    const terms = parts.map((of, position) => ({ label: partition.labels[position] ?? { zh: '', en: '' }, of }));
    return { kind: 'sum', value: sum(parts.map(({ value }) => value)), terms };
  }
}
