import { groupBy } from '../../../text/index.js';
import type { Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { dividesLoosely } from './arithmetic.js';
import { relation } from './proposal.js';

/** A rate of a table with what it is the quotient of. */
export interface TableQuotient {
  readonly rate: Entry;
  readonly part: Entry;
  readonly whole: Entry;
}

/** Lines in which the total does not give the rate: fewer may be slips of single figures. */
const FEWEST = 2;

/** Is the numerator right before the rate, under the same heading, and its whole under another? */
function leavesItsGroup({ rate, part, whole }: TableQuotient): boolean {
  const [of, over, under] = [rate.square, part.square, whole.square];
  return of !== null && over !== null && under !== null && of.columnGroup !== '' && over.columnGroup === of.columnGroup && over.column === of.column - 1
    && under.columnGroup !== '' && under.columnGroup !== of.columnGroup;
}

/** The total of a line that its whole is only one part of, as the sums of the table have it. */
function totalAbove({ whole }: TableQuotient, line: readonly Entry[], sums: readonly RawRelation[]): Entry | undefined {
  return line.find((entry) => entry.square?.totalColumn === true && sums.some((sum) => sum.whole === entry.figure.id && sum.parts.length > 1 && sum.parts.includes(whole.figure.id)));
}

function follows({ rate, part }: TableQuotient, whole: Entry): boolean {
  const [over, under, stated] = [part.figure.interval, whole.figure.interval, rate.figure.interval];
  return over !== null && under !== null && stated !== null && dividesLoosely(over, under, stated);
}

/**
 * Rates that stand for whole lines and follow, line by line, from one part of the line's total and not from the total: the
 * quotients by the total, as the reading that their place suggests. None where it holds in any line in which the other does not.
 */
export function ratesBesideTotals(quotients: readonly TableQuotient[], entries: readonly Entry[], sums: readonly RawRelation[]): RawRelation[] {
  const lines = groupBy(entries.filter(({ square }) => square !== null), ({ square }) => `${square?.table}|${square?.row}`);
  const columns = groupBy(quotients.filter(leavesItsGroup), ({ rate }) => `${rate.square?.table}|${rate.square?.column}`);
  return [...columns.values()].flatMap((column) => {
    const beside = column.flatMap((quotient) => {
      const total = totalAbove(quotient, lines.get(`${quotient.rate.square?.table}|${quotient.rate.square?.row}`) ?? [], sums);
      return total === undefined ? [] : [{ ...quotient, total }];
    });
    const missed = beside.filter((each) => !follows(each, each.total));
    if (missed.length < FEWEST || !beside.every((each) => follows(each, each.whole))) return [];
    return missed.map(({ rate, part, total }) => relation('RATIO', total, [part], ['GRAMMAR'], true, { figure: rate }));
  });
}
