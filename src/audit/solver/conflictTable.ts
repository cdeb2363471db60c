/** What is released or kept as a whole. */
export interface Choice {
  readonly id: string;
  /** Positive and whole. */
  readonly weight: number;
}

/** A choice while sets are being put together. */
export interface Candidate extends Choice {
  readonly families: Family[];
  /** True where sets with it have already been looked at. */
  excluded: boolean;
}

/** Choices that belong together: of a conflict one has to be chosen. */
export interface Family {
  readonly members: readonly Candidate[];
  /** How many members are chosen. */
  hits: number;
}

/** The conflicts known, the sets found, and which choices are made at the moment. */
export class ConflictTable {
  readonly #candidates = new Map<string, Candidate>();
  readonly #conflicts: Family[] = [];
  readonly #found: Family[] = [];
  readonly #chosen: Candidate[] = [];

  constructor(choices: readonly Choice[]) {
    for (const { id, weight } of choices) this.#candidates.set(id, { id, weight, families: [], excluded: false });
  }

  get chosen(): readonly Candidate[] {
    return this.#chosen;
  }

  get found(): readonly Family[] {
    return this.#found;
  }

  addConflict(members: readonly string[]): void {
    this.#conflicts.push(this.#family(members.flatMap((id) => this.#candidates.get(id) ?? [])));
  }

  /** Keeps the choices made as a set that is enough. */
  keepChosen(): void {
    this.#found.push(this.#family([...this.#chosen]));
  }

  /** True where the choices made hold a set that is enough by itself. */
  get holdsFound(): boolean {
    return this.#found.some(({ hits, members }) => hits === members.length);
  }

  choose(candidate: Candidate): void {
    this.#chosen.push(candidate);
    for (const family of candidate.families) family.hits += 1;
  }

  unchoose(candidate: Candidate): void {
    this.#chosen.pop();
    for (const family of candidate.families) family.hits -= 1;
  }

  /** The conflict not yet met that leaves the fewest choices; null where all are met. */
  narrowest(): Family | null {
    let found: { family: Family; open: number } | null = null;
    for (const family of this.#conflicts) {
      if (family.hits > 0) continue;
      let open = 0;
      for (const { excluded } of family.members) if (!excluded) open += 1;
      if (found === null || open < found.open) found = { family, open };
    }
    return found === null ? null : found.family;
  }

  /**
   * What it takes at least to meet the conflicts not yet met: the sum over some that share no choice. Null where
   * one of them leaves no choice.
   */
  leastFurtherWeight(): number | null {
    const taken = new Set<Candidate>();
    let total = 0;
    for (const { members, hits } of this.#conflicts) {
      if (hits > 0) continue;
      const open = members.filter(({ excluded }) => !excluded);
      const [first] = open;
      if (first === undefined) return null;
      if (open.some((candidate) => taken.has(candidate))) continue;
      for (const candidate of open) taken.add(candidate);
      total += open.reduce((least, { weight }) => (weight < least ? weight : least), first.weight);
    }
    return total;
  }

  #family(members: readonly Candidate[]): Family {
    const family = { members, hits: members.filter((member) => this.#chosen.includes(member)).length };
    for (const member of members) member.families.push(family);
    return family;
  }
}
