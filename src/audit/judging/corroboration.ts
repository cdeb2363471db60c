import { add, compare, divide, multiply, ONE, rational, subtract, ZERO, type Interval, type Rational } from '../../interval/index.js';
import type { OutcomeTerm } from '../outcome.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Docket } from './docket.js';

/** How far what is printed is put to the test under an edit. */
export interface Corroboration {
  /** Times that an annotation was compared with what the others imply, narrowly enough to have failed, and held. */
  readonly tested: number;
  /** The chance that all of those comparisons would hold by accident, each comparison taken once. */
  readonly chance: Rational;
}

/** Nothing was put to the test. */
export const UNTESTED: Corroboration = { tested: 0, chance: ONE };

/** A test counts where fewer than one in twenty wrong annotations would have passed it. */
const TELLING = rational(1, 20);

function width({ lower, upper }: Interval): Rational | null {
  return lower.value === null || upper.value === null ? null : subtract(upper.value, lower.value);
}

/** The chance that an annotation drawn at random would pass: the room that all leave it, against a range up to twice the earlier value. */
function chanceOf({ interval: { lower, upper } }: OutcomeTerm, room: Rational): Rational | null {
  if (lower.value === null || upper.value === null) return null;
  const range = add(lower.value, upper.value);
  return compare(range, ZERO) <= 0 ? null : divide(room, range);
}

/** What an annotation of a sum may be without the sum failing: the widths of all that is compared, and the one value itself. */
function roomOf(terms: readonly OutcomeTerm[]): Rational | null {
  return terms.reduce<Rational | null>((sum, { interval }) => {
    const own = width(interval);
    return sum === null || own === null ? null : add(sum, own);
  }, ONE);
}

/** The chances of the annotations that one sum tells on; none where it could hardly have failed. */
function tellingChances(terms: readonly OutcomeTerm[]): Rational[] {
  const room = roomOf(terms);
  return room === null ? [] : terms.map((term) => chanceOf(term, room)).filter((chance) => chance !== null).filter((chance) => compare(chance, TELLING) <= 0);
}

/**
 * Counts the annotations that the growth sums around some figures tell on and that hold. A sum of several annotations
 * can hold by accident once: of its chances the greatest is taken. Rivals are compared over the same figures.
 */
export function corroborate(docket: Docket, sheet: Sheet, figures: ReadonlySet<string>): Corroboration {
  let { tested, chance } = UNTESTED;
  const usual = { ...sheet, models: sheet.models.slice(0, 1) };
  for (const { rule, judge, touches } of docket.instances) {
    if (rule !== 'growth-sum' || ![...touches].some((figure) => figures.has(figure))) continue;
    const { verdict, terms } = judge(usual);
    const chances = verdict === 'CONSISTENT' ? tellingChances(terms) : [];
    const greatest = chances.reduce<Rational | null>((most, each) => (most === null || compare(each, most) > 0 ? each : most), null);
    tested += chances.length;
    chance = greatest === null ? chance : multiply(chance, greatest);
  }
  return { tested, chance };
}
