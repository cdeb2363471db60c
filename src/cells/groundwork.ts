import { unitCoded, type Measure, type Member, type Members, type Unit } from '../model/index.js';
import { coverOf, recordsAnswer, regionOf, type Asked, type MemberSet, type Region, type Slice, type Snapshot } from '../query/index.js';
import { Coverage } from './coverage.js';
import { KnownSlice, type SliceGround } from './knownSlice.js';
import { Once } from './once.js';
import { PublishedCells } from './publishedCells.js';
import type { ScannedFigures } from './scannedFigures.js';
import { SeparateRows } from './separateRows.js';
import type { PublishedFigure } from './sources.js';
import type { Choice } from './values.js';

/** Everything that can be said of the cells of a question before a recorded row is read. Where the question comes again while the data stays as it is, it holds again. */
export class Groundwork implements SliceGround {
  readonly members: ReadonlyMap<string, Members>;
  readonly choice: Choice;
  readonly published: PublishedCells;
  /** By all editions that stand: what earlier values come from where one edition alone gives values and does not print them. */
  readonly standing: PublishedCells;
  /** By all editions that were known, replaced ones too. */
  readonly everStated: PublishedCells;
  readonly rows: SeparateRows;
  readonly coverage: Coverage;
  readonly #slices = new Once<KnownSlice>();
  readonly #sets = new Once<MemberSet, Member>();
  /** Dimensions some of whose members carry a unit of their own. */
  readonly #withUnits: ReadonlySet<string>;

  constructor(readonly asked: Asked, readonly snapshot: Snapshot, readonly figures: ScannedFigures) {
    const { fact } = asked;
    this.members = new Map(fact.dimensions.flatMap((name) => {
      const known = snapshot.members.get(name);
      return known === undefined ? [] : [[name, known] as const];
    }));
    const { answering, standing, eligible } = asked.edition;
    const cellsOf = (keys: readonly number[]): PublishedCells => new PublishedCells(fact, this.members, figures.of(keys, eligible, fact, this.members));
    this.published = cellsOf(answering);
    this.standing = answering === standing ? this.published : cellsOf(standing);
    this.everStated = standing.length === eligible.length ? this.standing : cellsOf(eligible);
    this.choice = { basis: asked.basis, recordsAnswer: recordsAnswer(asked) };
    this.rows = new SeparateRows(this.members, (snapshot.present.get(fact.name) ?? []).filter(({ edition }) => (edition === null ? recordsAnswer(asked) : answering.includes(edition))));
    this.coverage = new Coverage(snapshot.coverage.get(fact.name) ?? null, snapshot.synthetic.get(fact.name) ?? []);
    this.#withUnits = new Set([...this.members].filter(([, known]) => known.hasUnits).map(([name]) => name));
  }

  /** What is known of a slice. */
  of(slice: Slice): KnownSlice {
    return this.#slices.of(slice.id, () => new KnownSlice(slice, this));
  }

  readonly setOf = (member: Member): MemberSet => this.#sets.of(member, () => regionOf(member));

  /** The unit of a measure over a region; indicators carry units of their own. */
  unitOf(measure: Measure, region: () => Region, figures: readonly PublishedFigure[]): Unit {
    return unitCoded(this.asked.catalogue, this.#unitCode(measure, region, figures));
  }

  #unitCode(measure: Measure, region: () => Region, [figure]: readonly PublishedFigure[]): string {
    if (measure.formula.kind === 'printed' && figure !== undefined) return figure.figure.unit;
    if (this.#withUnits.size === 0) return measure.unit;
    for (const [dimension, set] of region()[0]?.members ?? []) {
      if (!this.#withUnits.has(dimension)) continue;
      const members = this.snapshot.members.get(dimension);
      const unit = members === undefined ? null : coverOf(set, members.total).members[0]?.unit;
      if (unit != null) return unit;
    }
    return measure.unit;
  }
}
