import { daysOf, Members, type DayRange, type Fact, type Measure } from '../model/index.js';
import { regionOf, type Box, type MemberSet, type Region } from '../query/index.js';
import { Once } from './once.js';
import type { PublishedFigure } from './sources.js';

/** A figure as a question about its place reads it. */
export interface Placed {
  readonly figure: PublishedFigure;
  readonly days: DayRange;
  readonly sets: readonly (readonly [string, MemberSet])[];
}

/** The measures that a measure's published value can be made from, itself among them. */
function related(measure: Measure): readonly string[] {
  const { formula } = measure;
  switch (formula.kind) {
    case 'total':
      return [measure.name, ...formula.of];
    case 'ratio':
      return [measure.name, formula.numerator.measure, formula.denominator.measure];
    default:
      return [measure.name];
  }
}

/** Tells quickly where print has nothing to say: whatever is printed or composed for a region rests on figures that lie in it. */
export class NearFigures {
  readonly #related = new Map<string, readonly Placed[]>();
  readonly #sets = new Once<MemberSet>();
  #placed: readonly Placed[] | null = null;

  constructor(private readonly fact: Fact, private readonly universe: ReadonlyMap<string, Members>, private readonly figures: readonly PublishedFigure[]) {}

  get isEmpty(): boolean {
    return this.figures.length === 0;
  }

  /** May a figure that the measure is made from lie in the region? False only where none does. */
  anyIn(measure: Measure, region: Region): boolean {
    if (this.isEmpty) return false;
    return this.#of(measure).some((figure) => region.some((box) => liesIn(figure, box)));
  }

  /** Every figure with its place. */
  get all(): readonly Placed[] {
    this.#placed ??= this.figures.map((figure) => this.#place(figure));
    return this.#placed;
  }

  #of(measure: Measure): readonly Placed[] {
    const known = this.#related.get(measure.name);
    if (known !== undefined) return known;
    const direct = related(measure);
    const names = new Set([...direct, ...this.fact.measures.filter(({ name }) => direct.includes(name)).flatMap((each) => related(each))]);
    const placed = this.all.filter(({ figure }) => names.has(figure.measure));
    this.#related.set(measure.name, placed);
    return placed;
  }

  #place(figure: PublishedFigure): Placed {
    const { period, coordinates } = figure;
    const sets = [...this.universe].map(([dimension, members]) => {
      const member = coordinates.get(dimension) ?? members.total;
      const own = member.depth === 0 ? members.whole() : member;
      return [dimension, this.#sets.of(`${dimension} ${own.code}`, () => regionOf(own))] as const;
    });
    return { figure, days: daysOf(period), sets };
  }
}

/** Does a figure speak of rows inside the box alone? */
export function liesIn({ days, sets }: Placed, box: Box): boolean {
  if (!box.days.some(({ from, to }) => from <= days.from && days.to <= to)) return false;
  return sets.every(([dimension, set]) => {
    const allowed = box.members.get(dimension);
    if (allowed === undefined) return true;
    if (set.size > allowed.size) return false;
    for (const member of set) if (!allowed.has(member)) return false;
    return true;
  });
}
