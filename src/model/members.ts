import { bug } from '../errors/index.js';
import { TOTAL, type Dimension } from './dimension.js';
import type { Label } from './label.js';

/** A member in its place in the hierarchy. */
export interface Member {
  readonly dimension: string;
  readonly code: string;
  readonly label: Label;
  /** The words that reports print for it. */
  readonly printed: readonly string[];
  /** 0 for the total member, 1 below it, and so on. */
  readonly depth: number;
  readonly parent: Member | null;
  readonly children: readonly Member[];
  /** Its place in the dimension's declared order. */
  readonly ordinal: number;
  readonly unit: string | null;
}

/** A member as it is stored: its parent by code. Parents come before their children. */
export interface StoredMember {
  readonly code: string;
  readonly parent: string | null;
  readonly label: Label;
  readonly printed: readonly string[];
  readonly unit: string | null;
}

interface Growing extends Member {
  readonly children: Member[];
}

/** The members of one dimension: the total `_T` and the tree below it. */
export class Members {
  readonly dimension: Dimension;
  readonly total: Member;
  readonly #byCode = new Map<string, Growing>();
  readonly #hasUnits: boolean;

  constructor(dimension: Dimension, stored: Iterable<StoredMember>) {
    this.dimension = dimension;
    const total: Growing = {
      dimension: dimension.name, code: TOTAL, label: { zh: '总计', en: 'Total' }, printed: ['总计', '合计'],
      depth: 0, parent: null, children: [], ordinal: 0, unit: null,
    };
    this.total = total;
    this.#byCode.set(TOTAL, total);
    for (const { code, parent, label, printed, unit } of stored) {
      const above = this.#byCode.get(parent ?? TOTAL);
      if (above === undefined) throw bug(`member "${code}" of ${dimension.name} comes before its parent "${parent}"`);
      const member: Growing = {
        dimension: dimension.name, code, label, printed, unit, depth: above.depth + 1, parent: above, children: [], ordinal: this.#byCode.size,
      };
      above.children.push(member);
      this.#byCode.set(code, member);
    }
    this.#hasUnits = [...this.#byCode.values()].some(({ unit }) => unit !== null);
  }

  /** The members that a catalogue declares, parents first. */
  static declared(dimension: Dimension): StoredMember[] {
    const flatten = (members: Dimension['members'], parent: string | null): StoredMember[] =>
      members.flatMap(({ code, label, printed, children, unit }) => [
        { code, parent, label, printed: printed ?? [], unit: unit ?? null },
        ...flatten(children ?? [], code),
      ]);
    return flatten(dimension.members, null);
  }

  get(code: string): Member | undefined {
    return this.#byCode.get(code);
  }

  /** Does any member carry a unit of its own? */
  get hasUnits(): boolean {
    return this.#hasUnits;
  }

  /** Every code but the total's, in declared order. */
  codes(): string[] {
    return [...this.#byCode.keys()].filter((code) => code !== TOTAL);
  }

  /** The members as they are stored, parents first: what they can be made from again. */
  stored(): StoredMember[] {
    return this.all().map(({ code, parent, label, printed, unit }) => ({ code, parent: parent === this.total || parent === null ? null : parent.code, label, printed, unit }));
  }

  /** Every member but the total, in declared order. */
  all(): Member[] {
    return [...this.#byCode.values()].filter(({ code }) => code !== TOTAL);
  }

  /** The member that stands for the whole: the only member of depth 1 where there is just one, else the total. */
  whole(): Member {
    const [first, second] = this.total.children;
    return first !== undefined && second === undefined ? first : this.total;
  }

  /** The ancestor at a depth, or the member itself where it stands higher. */
  static atDepth(member: Member, depth: number): Member {
    let current = member;
    while (current.depth > depth && current.parent !== null) current = current.parent;
    return current;
  }

  /** Is `member` the same as `above`, or below it? */
  static isWithin(member: Member, above: Member): boolean {
    return Members.atDepth(member, above.depth) === above;
  }

  /** A member and everything below it. */
  static withDescendants(member: Member): Member[] {
    return [member, ...member.children.flatMap((child) => Members.withDescendants(child))];
  }
}
