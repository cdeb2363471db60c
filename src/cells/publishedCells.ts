import { addIntervals, divide, onlyValue, point as onePoint, sum, ZERO, equal, type Interval, type Rational } from '../interval/index.js';
import { coverDays, measureNamed, Members, type Fact, type Measure, type Part } from '../model/index.js';
import { regionOf, restrictTo, type Region } from '../query/index.js';
import type { Composition } from './composition.js';
import type { Derivation } from './derivation.js';
import type { PrintedFigures } from './printedFigures.js';
import type { PublishedIndex } from './publishedIndex.js';
import { pointsOf, type LabelledPoint } from './regionPoints.js';
import { mayAddUp } from './separateMembers.js';
import type { PublishedFigure } from './sources.js';

/** What editions say of a cell. */
export interface PublishedCell {
  /** The figures that stand for the cell, the one that gives its value first. */
  readonly figures: readonly PublishedFigure[];
  /** What every complete, exactly printed partition of the cell adds up to, where a figure is printed for the cell itself. */
  readonly sums: readonly Derivation[];
  /** The exact value that follows from printed figures without being printed, or null. */
  readonly composed: Derivation | null;
  /** The sum of rounded figures of a region that no figure is printed for, with what it surely lies in; or null. */
  readonly rounded: { readonly derivation: Derivation; readonly interval: Interval } | null;
}

/** Nothing is printed of the cell. */
export const NOTHING_PRINTED: PublishedCell = { figures: [], sums: [], composed: null, rounded: null };

/** Finds what the published figures of a fact say of any region. */
export class PublishedCells {
  constructor(private readonly fact: Fact, private readonly universe: ReadonlyMap<string, Members>, readonly printed: PrintedFigures) {}

  get #index(): PublishedIndex {
    return this.printed.index;
  }

  get #composition(): Composition {
    return this.printed.composition;
  }

  /** Is nothing printed at all? */
  get isEmpty(): boolean {
    return this.printed.near.isEmpty;
  }

  /** What is printed of a cell, and what follows from print alone. */
  at(measure: Measure, region: Region): PublishedCell {
    if (this.isEmpty || (region.length > 0 && !this.printed.near.anyIn(measure, region))) return NOTHING_PRINTED;
    const points = pointsOf(region, this.universe);
    if (points === null || points.length === 0) return NOTHING_PRINTED;
    const [first, second] = points;
    const only = second === undefined ? first?.point : undefined;
    const figures = only === undefined ? [] : this.#index.at(measure.name, only);
    const sums = only === undefined || figures.length === 0 ? [] : this.#composition.printedSums(measure, only);
    const composed = this.#compose(measure, region, points);
    const rounded = composed === null ? this.#rounded(measure, pointsOf(region, this.universe, coverDays) ?? []) : null;
    return { figures, sums, composed, rounded };
  }

  /** Every figure printed for a cell, restated ones too, those of the edition known last first. */
  everStated(measure: Measure, region: Region): readonly PublishedFigure[] {
    if (this.isEmpty || !this.printed.near.anyIn(measure, region)) return [];
    const [first, second] = pointsOf(region, this.universe) ?? [];
    return first === undefined || second !== undefined ? [] : this.#index.allAt(measure.name, first.point);
  }

  #compose(measure: Measure, region: Region, points: readonly LabelledPoint[]): Derivation | null {
    const { formula } = measure;
    if (formula.kind === 'ratio') return this.#ratio(formula.numerator, formula.denominator, region);
    const direct = this.#summed(measure, points);
    if (direct !== null || formula.kind !== 'total') return direct;
    const parts = formula.of.map((name) => ({ label: measureNamed(this.fact, name).label, of: this.#exact(measureNamed(this.fact, name), region) }));
    const terms = parts.flatMap(({ label, of }) => (of === null ? [] : [{ label, of }]));
    return terms.length < parts.length ? null : { kind: 'sum', value: sum(terms.map(({ of }) => of.value)), terms };
  }

  /** The exact value of an additive measure over a region: printed, or summed from what is printed exactly. */
  #exact(measure: Measure, region: Region): Derivation | null {
    // Nothing at all is exactly zero: what was answered online, among what departments handled.
    if (region.length === 0) return { kind: 'sum', value: ZERO, terms: [] };
    const points = pointsOf(region, this.universe);
    if (points === null || points.length === 0) return null;
    const [only, second] = points;
    return only !== undefined && second === undefined ? this.#composition.exact(measure, only.point) : this.#summed(measure, points);
  }

  #summed(measure: Measure, points: readonly LabelledPoint[]): Derivation | null {
    const [only, second] = points;
    if (only !== undefined && second === undefined) return this.#composition.summed(measure, only.point);
    if (measure.additivity !== 'ADDITIVE' && new Set(points.map(({ point }) => point.period)).size > 1) return null;
    if (measure.additivity === 'NON_ADDITIVE' || !this.#mayAddUp(points)) return null;
    const terms = [];
    for (const { point, label } of points) {
      const of = this.#composition.exact(measure, point);
      if (of === null) return null;
      terms.push({ label, of });
    }
    return { kind: 'sum', value: sum(terms.map(({ of }) => of.value)), terms };
  }

  #mayAddUp(points: readonly LabelledPoint[]): boolean {
    const apart = [...this.universe].filter(([, { dimension }]) => dimension.separate === true);
    return apart.every(([name, members]) => mayAddUp(members, points.flatMap(({ point }) => point.members.get(name) ?? [])));
  }

  #rounded(measure: Measure, points: readonly LabelledPoint[]): PublishedCell['rounded'] {
    if (measure.additivity !== 'ADDITIVE' || points.length < 2 || !this.#mayAddUp(points)) return null;
    const terms: { label: LabelledPoint['label']; of: Derivation }[] = [];
    let interval = onePoint(ZERO);
    for (const { point, label } of points) {
      const exact = this.#composition.exact(measure, point);
      const [figure] = this.#index.at(measure.name, point);
      const value: Rational | null = exact?.value ?? figure?.figure.value ?? null;
      const around = exact === null ? (figure?.figure.interval ?? null) : onePoint(exact.value);
      if (value === null || around === null) return null;
      interval = addIntervals(interval, around);
      if (exact !== null) terms.push({ label, of: exact });
      else if (figure !== undefined) terms.push({ label, of: { kind: 'printed', figure, value } });
    }
    return { derivation: { kind: 'sum', value: sum(terms.map(({ of }) => of.value)), terms }, interval };
  }

  #ratio(numerator: Part, denominator: Part, region: Region): Derivation | null {
    const above = this.#part(numerator, region);
    const below = this.#part(denominator, region);
    if (above === null || below === null || equal(below.value, ZERO)) return null;
    return { kind: 'ratio', value: divide(above.value, below.value), numerator: above, denominator: below };
  }

  #part(part: Part, region: Region): Derivation | null {
    const member = part.within === undefined ? undefined : this.universe.get(part.within.dimension)?.get(part.within.member);
    const within = part.within === undefined || member === undefined ? region : restrictTo(region, part.within.dimension, regionOf(member));
    return this.#exact(measureNamed(this.fact, part.measure), within);
  }

  /** The exact value of a cell with what it is made from, printed or composed; or null. */
  exactOf(measure: Measure, region: Region): Derivation | null {
    const cell = this.at(measure, region);
    const [first] = cell.figures;
    const value = first?.figure.interval == null ? null : onlyValue(first.figure.interval);
    return first !== undefined && value !== null ? { kind: 'printed', figure: first, value } : cell.composed;
  }
}
