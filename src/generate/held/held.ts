import { impliedBase } from '../../cells/index.js';
import { contains, point, type Interval, type Rational } from '../../interval/index.js';
import { factNamed, measureNamed, unitCoded, type Fact, type Quantity } from '../../model/index.js';
import { printedWithChange } from '../margins/prior.js';
import { statedOf, type Stated } from '../margins/source.js';
import { withPoints } from '../plan/callYears.js';
import type { Plan } from '../plan/plan.js';
import { madeOf, type MadeOf } from './made.js';

/** A printed figure, or what its change implies for the year before, held against what a plan makes. */
export interface Held {
  readonly fact: string;
  readonly figure: string;
  readonly printed: string;
  readonly year: number;
  readonly service: string;
  readonly measure: string;
  readonly quantity: Quantity;
  readonly allowed: Interval;
  /** For the whole city; null where nothing is made of the cell. */
  readonly made: Rational | null;
  /** At the scale of the plan. */
  readonly written: Rational | null;
  readonly met: boolean;
}

interface Making {
  readonly plan: Plan;
  readonly fact: Fact;
  readonly whole: MadeOf;
  readonly written: MadeOf;
}

function heldAt({ plan, fact, whole, written }: Making, { figure, measure, service, members }: Stated, year: number, allowed: Interval): Held {
  const made = whole(year, service, measure, members);
  const { unit, formula } = measureNamed(fact, measure);
  const { quantity } = unitCoded(plan.source.catalogue, unit);
  const own = written(year, service, measure, members);
  // Counts are scaled, so the whole city's are judged; rates are the same at every scale, so those written are.
  const judged = formula.kind === 'ratio' ? own : made;
  return {
    fact: fact.name, figure: figure.id, printed: year === plan.year ? figure.printed : printedWithChange(figure), year, service, measure, quantity, allowed,
    made, written: own, met: judged !== null && contains(allowed, judged),
  };
}

/** The figure itself, and what it implies for the year before where it prints a change. */
function held(making: Making, stated: Stated): Held[] {
  const { plan, fact, whole } = making;
  const { figure, measure, service, members } = stated;
  const now = figure.interval === null ? [] : [heldAt(making, stated, plan.year, figure.interval)];
  const value = whole(plan.year, service, measure, members);
  const change = figure.change === null ? null : withPoints(figure.change);
  const { quantity } = unitCoded(plan.source.catalogue, measureNamed(fact, measure).unit);
  const before = value === null ? null : impliedBase(point(value), change, quantity);
  return before == null ? now : [...now, heldAt(making, stated, plan.year - 1, before)];
}

/** Every figure of requests and calls held against a plan, in reading order, year by year. */
export function holdAgainst(plan: Plan, facts: readonly string[] = ['requests', 'calls']): Held[] {
  return facts.flatMap((name) => {
    const fact = factNamed(plan.source.catalogue, name);
    const making: Making = { plan, fact, whole: madeOf(plan, fact, 'whole'), written: madeOf(plan, fact, 'written') };
    return statedOf(plan.source, fact, ['rows', 'sum', 'ratio']).flatMap((stated) => held(making, stated));
  });
}
