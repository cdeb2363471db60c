import { Float, Int } from 'type-graphql';
import { MEMBER_OPERATORS, NUMBER_OPERATORS, PERIOD_OPERATORS } from '../../query/index.js';
import { operatorInput } from './operatorInput.js';

const COMPARISONS: Readonly<Record<string, string>> = { eq: 'Equal to.', gt: 'Greater than.', gte: 'At least.', lt: 'Less than.', lte: 'At most.' };

/** A filter on years. */
export const IntFilterInput = operatorInput('IntFilter', 'A filter on years; all that is given must hold.', Int, PERIOD_OPERATORS);

/** A filter on quarters, months, weeks or days. */
export const PeriodFilterInput = operatorInput(
  'PeriodFilter', 'A filter on periods, written `2024-Q1`, `2024-01`, `2024-W12` or `2024-01-05`; all that is given must hold.', String, PERIOD_OPERATORS,
);

/** A filter on the members of a dimension. */
export const MemberFilterInput = operatorInput(
  'MemberFilter', 'A filter on members, by code; all that is given must hold. `under` takes a member and everything below it; `_T` is everything.', String, MEMBER_OPERATORS,
);

/** A filter on the value of a measure. */
export const NumberFilterInput = operatorInput(
  'NumberFilter', 'A condition on a value; all that is given must hold. A missing value passes none.', Float,
  NUMBER_OPERATORS.map(({ name }) => ({ name, list: false, description: COMPARISONS[name] ?? name })),
);
