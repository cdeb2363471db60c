import { contains, divide, rational, type Rational } from '../../interval/index.js';
import { groupBy } from '../../text/index.js';
import type { Cell } from '../cells/cell.js';
import { rateFor, type PrintedRate } from './rates.js';
import { wholePart } from './wholePart.js';

/** How many requests of a group carry a flag, out of how many. */
export interface EvaluationQuota {
  readonly requester: string;
  readonly received: number;
  readonly evaluated: number;
  readonly satisfied: number;
}

/** How many requests that departments handled were closed, and in time; what was answered online is both. */
export interface ClosingQuota {
  readonly received: number;
  readonly resolved: number;
  readonly onTime: number;
}

/** Exact counts of the flags of one service and year. */
export interface FlagQuotas {
  readonly evaluations: readonly EvaluationQuota[];
  readonly departments: ClosingQuota;
}

/** What is usual where an edition prints no rate. */
const USUAL = { evaluated: rational(42, 100), satisfied: rational(971, 1000), resolved: rational(986, 1000), onTime: rational(968, 1000) } as const;

const countOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0);

/** Was the request sent to a department? */
export function isForDepartment({ members }: Cell): boolean {
  return members['handling'] === 'DEPARTMENT';
}

function departmentsOf(cells: readonly Cell[], onTimeRate: Rational | null): ClosingQuota {
  const received = countOf(cells.filter(isForDepartment));
  const online = countOf(cells) - received;
  const resolved = wholePart(received, USUAL.resolved);
  const onTime = onTimeRate === null ? wholePart(resolved, USUAL.onTime) : wholePart(online + resolved, onTimeRate) - online;
  return { received, resolved, onTime: Math.max(0, Math.min(resolved, onTime)) };
}

/** The count nearest to a wish, up to a most, of which some whole part is the rate as printed (69.02 % of 27 is not); the wish where there is none. */
function nearestAttaining(wish: number, most: number, { value, interval }: PrintedRate): number {
  const attains = (count: number): boolean => count > 0 && count <= most && contains(interval, divide(rational(wholePart(count, value)), rational(count)));
  for (let away = 0; away <= most; away += 1) {
    if (attains(wish + away)) return wish + away;
    if (attains(wish - away)) return wish - away;
  }
  return wish;
}

/** Counts of flags that make the printed rates come out, and usual ones where none is printed. */
export function flagQuotas(service: string, cells: readonly Cell[], rates: readonly PrintedRate[]): FlagQuotas {
  const evaluations = [...groupBy(cells, ({ members }) => members['requester'] ?? '')].map(([requester, own]): EvaluationQuota => {
    const received = countOf(own);
    const rate = rateFor(rates, 'satisfactionRate', service, { requester });
    const usual = wholePart(received, USUAL.evaluated);
    const evaluated = rate === null ? usual : nearestAttaining(usual, received, rate);
    return { requester, received, evaluated, satisfied: wholePart(evaluated, rate?.value ?? USUAL.satisfied) };
  });
  return { evaluations, departments: departmentsOf(cells, rateFor(rates, 'onTimeRate', service, {})?.value ?? null) };
}
