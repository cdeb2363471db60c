import { add, compare, divide, multiply, ONE, rational, subtract, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { OutcomeTerm } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Docket } from './docket.js';

/** How far what is printed is put to the test under an edit. */
export interface Corroboration {
  /** Times that an annotation was compared with what the others imply, narrowly enough to have failed, and held. */
  readonly tested: number;
  /** The chance that all of those would hold by accident. */
  readonly chance: Rational;
}

/** A test counts where fewer than one in twenty wrong annotations would have passed it. */
const TELLING = rational(1, 20);

function width({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value);
}

/** The chance that an annotation drawn at random would pass: the room that the others leave it, against a range up to twice the earlier value. */
function chanceOf(term: OutcomeTerm, terms: readonly OutcomeTerm[]): Rational | null {
  const room = terms.reduce<Rational | null>((sum, { interval }) => {
    const own = width(interval);
    return sum === null || own === null ? null : add(sum, own);
  }, ONE);
  const { lower, upper } = term.interval;
  if (room === null || lower.value === null || upper.value === null) return null;
  const range = add(lower.value, upper.value);
  return compare(range, ZERO) <= 0 ? null : divide(room, range);
}

/** Counts the growth sums that hold with every annotation told, and how easily each annotation could have failed. */
export function corroborate(docket: Docket, sheet: Sheet, figures: ReadonlySet<string>): Corroboration {
  let tested = 0;
  let chance = ONE;
  for (const { rule, judge, touches } of docket.instances) {
    if (rule !== 'growth-sum' || ![...touches].some((figure) => figures.has(figure))) continue;
    const { verdict, terms } = judge(sheet);
    if (verdict !== 'CONSISTENT') continue;
    for (const term of terms) {
      const lucky = chanceOf(term, terms);
      if (lucky === null || compare(lucky, TELLING) > 0) continue;
      tested += 1;
      chance = multiply(chance, lucky);
    }
  }
  return { tested, chance };
}
