import { Field, ID, Int, ObjectType } from 'type-graphql';
import { labelIn, type Lang, type Member } from '../../model/index.js';
import { memberName } from '../names/memberName.js';
import { LangArgument } from './langArgument.js';
import { NodeObject } from './node.js';

/** A member of a dimension. */
@ObjectType('Member', { implements: NodeObject, description: 'A member of a dimension: a channel, a level, a category …' })
export class MemberObject extends NodeObject {
  readonly #member: Member;

  constructor(member: Member) {
    super();
    this.#member = member;
  }

  @Field(() => ID, { description: 'As in `member:channel:PHONE`.' })
  override id(): string {
    return memberName(this.#member);
  }

  @Field(() => String, { description: 'Unique in its dimension; what filters take.' })
  code(): string {
    return this.#member.code;
  }

  @Field(() => String, { description: 'Its name for people.' })
  label(@LangArgument() lang: Lang): string {
    return labelIn(this.#member.label, lang);
  }

  @Field(() => MemberObject, { nullable: true, description: 'The member above; null for the total.' })
  parent(): MemberObject | null {
    return this.#member.parent === null ? null : new MemberObject(this.#member.parent);
  }

  @Field(() => [MemberObject], { description: 'The members it is made of, in declared order.' })
  children(): MemberObject[] {
    return this.#member.children.map((child) => new MemberObject(child));
  }

  @Field(() => Int, { description: '0 for the total, 1 for the outermost level, and so on.' })
  depth(): number {
    return this.#member.depth;
  }

  @Field(() => Boolean, { description: "True for the publisher's own total member (SDMX `_T`)." })
  isTotal(): boolean {
    return this.#member.depth === 0;
  }
}
