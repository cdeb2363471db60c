import { byId } from './form.js';
import { ConflictTable, type Candidate, type Choice, type Family } from './conflictTable.js';
import type { Meter } from './budget.js';

/** What is known of a set of choices, once tried. */
export type Trial =
  /** Releasing the set is enough. */
  | { readonly kind: 'enough' }
  /** It is not: a further conflict, of which the set holds no member. */
  | { readonly kind: 'conflict'; readonly members: readonly string[] }
  | { readonly kind: 'unknown' };

/** How far the enumeration goes. */
export interface Reach {
  /** Sets up to this much heavier than the lightest are found. */
  readonly maxWeightOver: number;
  /** No set has more members. */
  readonly maxSize: number;
  /** No more sets than this are found. */
  readonly maxSets: number;
}

/** The sets found, lightest first. */
export interface HittingSets {
  readonly sets: readonly (readonly string[])[];
  /** True where these are all minimal sets of the weights in reach. */
  readonly complete: boolean;
  /** No set is lighter; null where no set exists at all. */
  readonly leastWeight: number | null;
}

function weightOf(members: readonly Choice[]): number {
  return members.reduce((total, { weight }) => total + weight, 0);
}

/**
 * Implicit hitting sets: the sets of choices that meet every conflict, where conflicts come to be known only by
 * trying. The lightest come first, and a set that holds one found before is passed over, so that all are minimal.
 */
export class HittingSetSearch {
  readonly #table: ConflictTable;
  readonly #undecided = new Set<string>();
  #limit = 0;
  #next: number | null = null;
  #complete = true;
  #hopeless = false;

  constructor(
    choices: readonly Choice[],
    private readonly reach: Reach,
    private readonly meter: Meter,
    private readonly attempt: (released: ReadonlySet<string>) => Trial,
  ) {
    this.#table = new ConflictTable(choices);
  }

  /** Makes a conflict known; one without members cannot be met. */
  learn(members: readonly string[]): void {
    if (members.length === 0) this.#hopeless = true;
    this.#table.addConflict(members);
  }

  /** Weight by weight, until nothing within reach is left or the budget ends. */
  run(): HittingSets {
    for (;;) {
      this.#next = null;
      this.#explore(0);
      if (this.#isOver() || this.#next === null || this.#isBeyond(this.#next)) break;
      this.#limit = this.#next;
    }
    if (this.#hopeless) return { sets: [], complete: true, leastWeight: null };
    if (this.#isOver()) this.#complete = false;
    const sets = this.#table.found.map(({ members }) => members.map(({ id }) => id).sort(byId));
    const exhausted = sets.length === 0 && this.#complete;
    return { sets, complete: this.#complete, leastWeight: exhausted ? null : this.#leastFound() ?? this.#limit };
  }

  #isOver(): boolean {
    return this.#hopeless || this.meter.isSpent || this.#table.found.length >= this.reach.maxSets;
  }

  #leastFound(): number | null {
    const [first] = this.#table.found;
    return first === undefined ? null : weightOf(first.members);
  }

  #isBeyond(weight: number): boolean {
    const least = this.#leastFound();
    return least !== null && weight > least + this.reach.maxWeightOver;
  }

  #explore(weight: number): void {
    this.meter.steps += 1;
    if (this.#isOver() || this.#table.holdsFound) return;
    let conflict = this.#table.narrowest();
    while (conflict === null) {
      if (!this.#learnFromTrial()) return;
      conflict = this.#table.narrowest();
    }
    const further = this.#table.leastFurtherWeight();
    if (further !== null && !this.#postponed(weight + further)) this.#branch(conflict, weight);
  }

  /** True where the weight is for a later round. */
  #postponed(weight: number): boolean {
    if (weight <= this.#limit) return false;
    if (this.#next === null || weight < this.#next) this.#next = weight;
    return true;
  }

  /** Tries the choices made; true where a further conflict came to be known. */
  #learnFromTrial(): boolean {
    const released = this.#table.chosen.map(({ id }) => id).sort(byId);
    const key = JSON.stringify(released);
    if (this.#undecided.has(key)) return false;
    const trial = this.attempt(new Set(released));
    if (trial.kind === 'conflict') this.learn(trial.members);
    else if (trial.kind === 'enough') this.#table.keepChosen();
    else {
      this.#undecided.add(key);
      this.#complete = false;
    }
    return trial.kind === 'conflict' && !this.#hopeless;
  }

  #branch(conflict: Family, weight: number): void {
    const tried: Candidate[] = [];
    for (const candidate of conflict.members.filter(({ excluded }) => !excluded)) {
      if (this.#table.chosen.length >= this.reach.maxSize) this.#complete = false;
      else if (!this.#postponed(weight + candidate.weight)) {
        this.#table.choose(candidate);
        this.#explore(weight + candidate.weight);
        this.#table.unchoose(candidate);
      }
      candidate.excluded = true;
      tried.push(candidate);
    }
    for (const candidate of tried) candidate.excluded = false;
  }
}
