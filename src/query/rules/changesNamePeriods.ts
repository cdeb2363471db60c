import { userError } from '../../errors/index.js';
import { readPeriod } from '../../model/index.js';
import type { Needs } from '../question.js';
import type { Rule } from './rule.js';

function periodsIn(needs: Needs): readonly string[] {
  return [...needs.changes, ...needs.shares.flatMap(({ denominator }) => periodsIn(denominator))];
}

/** Every period that a change is measured from exists in the calendar. */
export const changesNamePeriods: Rule = ({ needs }) =>
  periodsIn(needs)
    .filter((period) => readPeriod(period) === null)
    .map((period) => userError('BAD_PERIOD', `"${period}" is not a period; write "2023", "2023-Q1", "2023-01", "2023-W12", "2023-01-05" or "2023-01-01/2023-06-30"`, { name: period, place: { path: 'change.from' } }));
