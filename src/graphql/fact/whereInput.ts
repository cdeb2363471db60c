import { Field, InputType } from 'type-graphql';
import { DATE_LEVELS, dimensionsOf, type Catalogue, type DateLevel, type Fact } from '../../model/index.js';
import { pascalCase } from '../../text/index.js';
import { IntFilterInput, MemberFilterInput, PeriodFilterInput } from '../inputs/filters.js';
import type { InputClass } from '../inputs/operatorInput.js';
import { both } from '../present/index.js';

const DATES: Readonly<Record<DateLevel, string>> = {
  year: '年 · Year, as in 2024', quarter: '季度 · Quarter, as in `2024-Q1`', month: '月 · Month, as in `2024-01`', week: '周 · Week of ISO 8601, from Monday, as in `2024-W12`',
  day: '日 · Day, as in `2024-01-05`; with `gte` and `lte` any run of days, as 1–6月, which a figure published for just these days answers',
};

/** `<Fact>Where`: a filter on the calendar and on each dimension; all that is given must hold. */
export function whereInputOf(fact: Fact, catalogue: Catalogue): InputClass {
  const where = class {};
  const declare = (name: string, type: () => object, description: string): void => Field(type, { nullable: true, description })(where.prototype, name);
  for (const level of DATE_LEVELS) declare(level, () => (level === 'year' ? IntFilterInput : PeriodFilterInput), DATES[level]);
  for (const { name, label, defaultMember } of dimensionsOf(catalogue, fact)) {
    const fallback = defaultMember === undefined ? '' : `; ${defaultMember} where it is neither filtered nor grouped by`;
    declare(name, () => MemberFilterInput, `${both(label)}${fallback}`);
  }
  declare('and', () => [where], 'All of these hold.');
  declare('or', () => [where], 'At least one of these holds.');
  declare('not', () => where, 'This does not hold.');
  InputType(`${pascalCase(fact.name)}Where`, { description: `A filter on ${fact.name}; all that is given must hold.` })(where);
  return where;
}
