import { impliedBase } from '../../cells/index.js';
import { add, divide, multiply, point, rational, type Interval, type Rational } from '../../interval/index.js';
import type { Fact, PrintedChange } from '../../model/index.js';
import { middle } from '../margins/limits.js';
import type { Margin } from '../margins/margin.js';
import { priorMargins } from '../margins/prior.js';
import { publishedMargins } from '../margins/published.js';
import type { Source } from '../margins/source.js';
import { printedRates, rateFor, type PrintedRate } from './rates.js';
import type { GenerateSettings } from './settings.js';
import { wholePart } from './wholePart.js';

/** The calls of one service in one year: exact sums. */
export interface CallTotals {
  readonly offered: number;
  readonly answered: number;
  readonly answeredWithin30s: number;
  readonly waitSeconds: number;
  readonly talkSeconds: number;
  readonly over10Minutes: number;
}

/** What is recorded of calls to one service in one year. */
export interface CallYear {
  readonly year: number;
  readonly service: string;
  /** At scale 1: what is held against the edition. */
  readonly whole: CallTotals;
  /** At the scale asked for: what is written. */
  readonly totals: CallTotals;
}

/** Rates and averages of a year. */
type Rates = Readonly<Record<'within30sRate' | 'averageWait' | 'averageTalk' | 'over10MinRate', Rational>>;

/** What is usual where an edition prints none. */
const USUAL: Rates = { within30sRate: rational(98, 100), averageWait: rational(7), averageTalk: rational(140), over10MinRate: rational(5, 1000) };
/** No report prints how many calls were offered: so many of a thousand are answered. */
const ANSWERED_OF_OFFERED = rational(995, 1000);

function totalsOf(answered: number, rates: Rates): CallTotals {
  const offered = wholePart(answered, divide(rational(1), ANSWERED_OF_OFFERED));
  return {
    offered, answered, answeredWithin30s: Math.min(answered, wholePart(offered, rates.within30sRate)), waitSeconds: wholePart(answered, rates.averageWait),
    talkSeconds: wholePart(answered, rates.averageTalk), over10Minutes: wholePart(answered, rates.over10MinRate),
  };
}

/** The middle of an interval with two ends; null for others. */
function middleOf({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : multiply(add(lower.value, upper.value), rational(1, 2));
}

/** A rate's change whose unit the edition leaves open is taken in percentage points. */
export function withPoints(change: PrintedChange): PrintedChange {
  return change.unit === 'AMBIGUOUS' ? { ...change, unit: 'PERCENTAGE_POINT' } : change;
}

/** The rate of the year before that a printed change implies; this year's where none is printed. */
function priorRate(rate: PrintedRate | null, usual: Rational, fact: Fact): Rational {
  if (rate === null) return usual;
  const quantity = fact.measures.find(({ name }) => name === rate.measure)?.unit === 'SECOND' ? 'duration' : 'rate';
  const implied = rate.figure.change === null ? undefined : impliedBase(point(rate.value), withPoints(rate.figure.change), quantity);
  return (implied == null ? null : middleOf(implied)) ?? rate.value;
}

function ratesOf(of: (measure: keyof Rates) => Rational): Rates {
  return { within30sRate: of('within30sRate'), averageWait: of('averageWait'), averageTalk: of('averageTalk'), over10MinRate: of('over10MinRate') };
}

/** What is recorded of calls in the edition's year and, where it implies one, the year before; earlier years first. */
export function callYears(source: Source, fact: Fact, year: number, { scale }: GenerateSettings): CallYear[] {
  const printed = printedRates(source, fact);
  const count = ({ limits }: Margin): number => Math.round(middle(limits) ?? limits.lower);
  const wholes = (margins: readonly Margin[]): Margin[] => margins.filter(({ members }) => Object.keys(members).length === 0);
  const current = wholes(publishedMargins(source, fact, 'answered'));
  const before = priorMargins(source, fact, 'answered', ({ service }) => {
    const margin = current.find((each) => each.service === service);
    return margin === undefined ? null : count(margin);
  });
  const made = (margin: Margin, of: number, rates: Rates): CallYear => {
    const answered = count(margin);
    return { year: of, service: margin.service, whole: totalsOf(answered, rates), totals: totalsOf(wholePart(answered, scale), rates) };
  };
  return [
    ...wholes(before).map((margin) => made(margin, year - 1, ratesOf((measure) => priorRate(rateFor(printed, measure, margin.service, {}), USUAL[measure], fact)))),
    ...current.map((margin) => made(margin, year, ratesOf((measure) => rateFor(printed, measure, margin.service, {})?.value ?? USUAL[measure]))),
  ];
}
