import type { Member, Members } from '../model/index.js';
import { intersectDays, type Presence, type Region } from '../query/index.js';
import { spannedBy, type Spanned } from './separateMembers.js';

/** Knows of which separate members rows are recorded: a sum over several must not leave one out that only editions speak of. */
export class SeparateRows {
  /** `present` is the data that may answer. */
  constructor(private readonly universe: ReadonlyMap<string, Members>, private readonly present: readonly Presence[]) {}

  /** Do rows speak for every member that has any data of the region's days? */
  areWhole(region: () => Region): boolean {
    const over = this.#spanned(region);
    if (over === null) return true;
    const recorded = this.recorded(region(), over);
    return [...this.#having(region(), over, (edition) => edition !== null)].every((member) => recorded.has(member));
  }

  /** Do rows speak for the same members, and all of them, in two regions? Only then are they compared. */
  areAlike(region: () => Region, other: () => Region): boolean {
    const over = this.#spanned(region);
    if (over === null) return true;
    const [one, two] = [this.recorded(region(), over), this.recorded(other(), over)];
    return this.areWhole(region) && this.areWhole(other) && one.size === two.size && [...one].every((member) => two.has(member));
  }

  /** Those of some members that have rows. */
  recorded(region: Region, over: Spanned): ReadonlySet<Member> {
    return this.#having(region, over, (edition) => edition === null);
  }

  #spanned(region: () => Region): Spanned | null {
    return this.present.length === 0 ? null : spannedBy(region(), this.universe);
  }

  #having(region: Region, { members, spanned }: Spanned, counts: (edition: number | null) => boolean): ReadonlySet<Member> {
    const days = region.flatMap((box) => box.days);
    const found = this.present.filter(({ dimension, days: own, edition }) =>
      dimension === members.dimension.name && counts(edition) && intersectDays(days, [own]).some(({ from, to }) => edition === null || (from === own.from && to === own.to)));
    return new Set(found.map(({ member }) => member).filter((member) => spanned.includes(member)));
  }
}
