import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { userError } from '../../errors/index.js';
import { labelIn, Members, TOTAL, type Dimension, type Fact, type Lang } from '../../model/index.js';
import { didYouMean, screamingCase } from '../../text/index.js';
import { checkFirst } from '../checkFirst.js';
import type { Context } from '../context.js';
import { DATE, FURTHER_DATES, membersOf } from '../dimensionMembers.js';
import { LangArgument } from './langArgument.js';
import { MemberObject } from './member.js';

/** A dimension, told for people. */
@ObjectType('DimensionInfo', { description: 'A dimension of a fact, with its members.' })
export class DimensionInfoObject {
  readonly #dimension: Dimension;
  readonly #fact: Fact;

  constructor(dimension: Dimension, fact: Fact) {
    this.#dimension = dimension;
    this.#fact = fact;
  }

  @Field(() => String, { description: 'As filters and `share(along:)` name it.' })
  name(): string {
    return this.#dimension.name;
  }

  @Field(() => String, { description: 'Its name for people.' })
  label(@LangArgument() lang: Lang): string {
    return labelIn(this.#dimension.label, lang);
  }

  @Field(() => [String], { description: 'Its levels as `groupBy` spells them, outermost first.' })
  hierarchy(): string[] {
    return this.#dimension.levels.map(({ name }) => screamingCase(name));
  }

  @Field(() => [String], { description: 'Its further hierarchies, each as in `WEEK > DAY`: levels that lie in none of the others. They are not grouped together with those that they cross.' })
  furtherHierarchies(): string[] {
    return this.#dimension.name === DATE.name ? FURTHER_DATES.map((levels) => levels.map(screamingCase).join(' > ')) : [];
  }

  @Field(() => [MemberObject], { description: 'Its members in declared order, parents first; of the date, the years that have data.' })
  async members(
    @Arg('under', () => String, { nullable: true, description: 'Only this member and everything below it.' }) under: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 1000, description: 'How many, from 0 to 10,000.' }) first: number,
    @Ctx() { warehouse }: Context,
  ): Promise<MemberObject[]> {
    checkFirst(first, 'members.first');
    const members = membersOf(this.#dimension.name, this.#fact.name, await warehouse.snapshot());
    const all = under === null || under === undefined ? members?.all() : this.#under(under, members);
    return (all ?? []).slice(0, first).map((member) => new MemberObject(member));
  }

  #under(code: string, members: Members | undefined): ReturnType<Members['all']> {
    const found = members?.get(code);
    if (found !== undefined) return Members.withDescendants(found);
    throw userError('UNKNOWN_MEMBER', `"${code}" is not a member of ${this.#dimension.name}.${didYouMean(code, [TOTAL, ...(members?.codes() ?? [])])}`, {
      name: code, place: { path: 'members.under' }, data: { dimension: this.#dimension.name },
    });
  }
}
