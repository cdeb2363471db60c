import { daysOf, Members, type DayRange, type Fact, type Measure } from '../model/index.js';
import { regionOf, type Box, type MemberSet, type Region } from '../query/index.js';
import { Once } from './once.js';
import type { PublishedFigure } from './sources.js';

/** A figure as a question about its place reads it. */
interface Placed {
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
  readonly #placed = new Map<string, readonly Placed[]>();
  readonly #sets = new Once<MemberSet>();

  constructor(private readonly fact: Fact, private readonly universe: ReadonlyMap<string, Members>, private readonly figures: readonly PublishedFigure[]) {}

  get isEmpty(): boolean {
    return this.figures.length === 0;
  }

  /** May a figure that the measure is made from lie in the region? False only where none does. */
  anyIn(measure: Measure, region: Region): boolean {
    if (this.isEmpty) return false;
    return this.#of(measure).some((figure) => region.some((box) => liesIn(figure, box)));
  }

  #of(measure: Measure): readonly Placed[] {
    const known = this.#placed.get(measure.name);
    if (known !== undefined) return known;
    const direct = related(measure);
    const names = new Set([...direct, ...this.fact.measures.filter(({ name }) => direct.includes(name)).flatMap((each) => related(each))]);
    const placed = this.figures.filter((figure) => names.has(figure.measure)).map((figure) => this.#place(figure));
    this.#placed.set(measure.name, placed);
    return placed;
  }

  #place({ period, coordinates }: PublishedFigure): Placed {
    const sets = [...this.universe].map(([dimension, members]) => {
      const member = coordinates.get(dimension) ?? members.total;
      const own = member.depth === 0 ? members.whole() : member;
      return [dimension, this.#sets.of(`${dimension} ${own.code}`, () => regionOf(own))] as const;
    });
    return { days: daysOf(period), sets };
  }
}

function liesIn({ days, sets }: Placed, box: Box): boolean {
  if (!box.days.some(({ from, to }) => from <= days.from && days.to <= to)) return false;
  return sets.every(([dimension, set]) => {
    const allowed = box.members.get(dimension);
    if (allowed === undefined) return true;
    if (set.size > allowed.size) return false;
    for (const member of set) if (!allowed.has(member)) return false;
    return true;
  });
}
