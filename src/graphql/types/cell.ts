import { Arg, Ctx, Field, Float, ID, ObjectType } from 'type-graphql';
import { editionsIn, figuresIn, type Cell, type ChangeBase } from '../../cells/index.js';
import { factNamed, labelIn, type Lang } from '../../model/index.js';
import type { Basis, ShareOf } from '../../query/index.js';
import { auditOf } from '../auditOf.js';
import type { Context } from '../context.js';
import { alongNamed } from '../lookahead/alongNamed.js';
import { cellName } from '../names/cellName.js';
import { decimalOf, derivationLines, displayValue, numberOf, readingOrder } from '../present/index.js';
import { ChangeObject } from './change.js';
import { EditionObject } from './edition.js';
import { BasisEnum, ChangeBaseEnum, ObservationStatusEnum, ShareOfEnum, VerdictEnum } from './enums.js';
import { FindingObject } from './finding.js';
import { IntervalObject } from './interval.js';
import { LangArgument } from './langArgument.js';
import { NodeObject } from './node.js';
import { RecordsLinkObject } from './recordsLink.js';
import { RevisionObject } from './revision.js';
import { DecimalScalar } from './scalars.js';
import { ShareObject } from './share.js';
import { SourceObject } from './source.js';
import { UnitObject } from './unit.js';

/** One number with everything needed to defend it. */
@ObjectType('Cell', { implements: NodeObject, description: 'One number with everything needed to defend it.' })
export class CellObject extends NodeObject {
  readonly #cell: Cell;
  readonly #basis: Basis | null;

  /** `basis` is the one that the question asked for, or null. */
  constructor(cell: Cell, basis: Basis | null) {
    super();
    this.#cell = cell;
    this.#basis = basis;
  }

  @Field(() => ID, { description: 'Stable across runs and machines: derived from edition, fact, measure and coordinates.' })
  override id(): string {
    return cellName(this.#cell.id, this.#basis);
  }

  @Field(() => Float, { nullable: true, description: 'The number, for charts. Rates are fractions. Null has its reason in `status` and `reason`.' })
  value(): number | null {
    return numberOf(this.#cell.value);
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'The same number, exactly.' })
  exact(): string | null {
    return decimalOf(this.#cell.value);
  }

  @Field(() => IntervalObject, { nullable: true, description: 'What surely holds the true value; a single point where it is exact.' })
  interval(): IntervalObject | null {
    return this.#cell.interval === null ? null : new IntervalObject(this.#cell.interval);
  }

  @Field(() => ObservationStatusEnum, { description: 'Why the number is what it is.' })
  status(): string {
    return this.#cell.status;
  }

  @Field(() => BasisEnum, { nullable: true, description: 'Where `value` comes from; null where it is null.' })
  basis(): string | null {
    return this.#cell.basis;
  }

  @Field(() => UnitObject, { description: 'What it counts or measures.' })
  unit(): UnitObject {
    return new UnitObject(this.#cell.unit);
  }

  @Field(() => Float, { nullable: true, description: 'What is printed for this very cell.' })
  published(): number | null {
    return numberOf(this.#cell.published);
  }

  @Field(() => Float, { nullable: true, description: 'What follows for it from records, or from its published parts.' })
  computed(): number | null {
    return numberOf(this.#cell.computed);
  }

  @Field(() => Float, { nullable: true, description: 'What is summed from recorded rows alone.' })
  recorded(): number | null {
    return numberOf(this.#cell.recorded);
  }

  @Field(() => VerdictEnum, { description: 'Does the printed figure agree with the computed number, and with everything else that is printed?' })
  async verdict(@Ctx() { audit }: Context): Promise<string> {
    const { verdict, figures } = this.#cell;
    if (audit === null || figures.length === 0 || verdict === 'INCONSISTENT') return verdict;
    return (await audit.verdictOf(this.#cell, 'value')) ?? verdict;
  }

  @Field(() => String, { nullable: true, description: 'Why `value` is null, in words; null where it is not.' })
  reason(@LangArgument() lang: Lang): string | null {
    return this.#cell.reason === null ? null : labelIn(this.#cell.reason, lang);
  }

  @Field(() => ChangeObject, { description: 'Change from the same cell a year earlier, over the same filter.' })
  yoy(@Arg('base', () => ChangeBaseEnum, { defaultValue: 'BEST', description: 'Which earlier value to measure against.' }) base: ChangeBase): ChangeObject {
    return new ChangeObject(this.#cell.yoy(base), this.#cell);
  }

  @Field(() => ChangeObject, { description: 'Change from the same cell in another period: a year `2023`, a quarter `2023-Q1`, a month `2023-01`, a week `2023-W12`, a day, or a run of days `2023-01-01/2023-06-30`.' })
  change(@Arg('from', () => String, { description: 'The period to measure from.' }) from: string): ChangeObject {
    return new ChangeObject(this.#cell.change(from));
  }

  @Field(() => ShareObject, { description: 'The cell as a part of a whole.' })
  share(
    @Arg('of', () => ShareOfEnum, { defaultValue: 'PARENT', description: 'Which whole.' }) of: ShareOf,
    @Arg('along', () => String, { nullable: true, description: 'The dimension that is opened up, as in `channel` or `CHANNEL`; the last one grouped unless named.' }) along: string | null | undefined,
    @Ctx() { catalogue }: Context,
  ): ShareObject {
    return new ShareObject(this.#cell.share(of, alongNamed(along, catalogue)), this.#basis);
  }

  @Field(() => RecordsLinkObject, { nullable: true, description: 'The way to the recorded rows that the number is summed from, also where a printed figure goes before them; null where none can be.' })
  records(@Ctx() { catalogue }: Context): RecordsLinkObject | null {
    const fact = factNamed(catalogue, this.#cell.fact);
    return fact.recorded && this.#cell.measure.formula.kind !== 'printed' ? new RecordsLinkObject(this.id(), fact, catalogue) : null;
  }

  @Field(() => [SourceObject], { description: 'Every place where the number is printed, else the figures that it is computed from. Where a value was restated, the places of the earlier one are among `revisions`.' })
  sources(): SourceObject[] {
    const { figures, derivation } = this.#cell;
    const found = figures.length > 0 || derivation === null ? figures : readingOrder(figuresIn(derivation));
    return found.map((figure) => new SourceObject(figure));
  }

  @Field(() => EditionObject, { nullable: true, description: 'The edition that `value` comes from, printed or added up from what it prints; null where it is computed from records, or rests on several editions, which `derivation` then names.' })
  edition(): EditionObject | null {
    const [only, second] = this.#cell.derivation === null ? [] : editionsIn(this.#cell.derivation);
    return only === undefined || second !== undefined ? null : new EditionObject(only);
  }

  @Field(() => [RevisionObject], { description: 'Every value that an edition prints for this very cell, oldest first: the first, the restated, and those of editions that were replaced. Of all editions known by `edition: {asOf: …}`, also where `edition: {id: …}` names one.' })
  revisions(): RevisionObject[] {
    return this.#cell.revisions().map((revision) => new RevisionObject(revision));
  }

  @Field(() => [FindingObject], { description: 'What reconciliation found about the figures of this cell.' })
  async findings(@Ctx() context: Context): Promise<FindingObject[]> {
    return (await auditOf(context).findingsOf(this.#cell)).map((finding) => new FindingObject(finding));
  }

  @Field(() => [String], { description: 'How the number came about, with the numbers bound in.' })
  derivation(@LangArgument() lang: Lang): string[] {
    return derivationLines(this.#cell, lang);
  }

  @Field(() => String, { description: 'For people: `2,956,775件`, `74.00%`, `6.3秒`; `—` with the reason where there is none.' })
  display(@LangArgument() lang: Lang): string {
    return displayValue(this.#cell, lang);
  }
}
