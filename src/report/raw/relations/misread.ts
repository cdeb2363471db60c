import { compare, rational, type Rational } from '../../../interval/index.js';
import type { Entry } from '../entry.js';
import type { RawRelation } from '../rawReport.js';

/** No misprint of one digit takes a rate or share so far. */
const IMPOSSIBLE = rational(10n);
/** One may be a slip; more are counts that stand where rates were looked for. */
const FEWEST = 2;

const isImpossible = (value: Rational | null): boolean => value !== null && compare(value, IMPOSSIBLE) > 0;

/** Relations of tables that print impossible rates: their columns were read wrongly, so that nothing that they seem to say is sure. */
export function doubtMisread(entries: readonly Entry[], relations: readonly RawRelation[]): RawRelation[] {
  const counts = new Map<string, number>();
  for (const { figure, quantity, square } of entries) {
    if (square !== null && (isImpossible(quantity === 'rate' ? figure.value : null) || isImpossible(figure.share?.value ?? null))) counts.set(square.table, (counts.get(square.table) ?? 0) + 1);
  }
  const misread = new Set(entries.filter(({ square }) => square !== null && (counts.get(square.table) ?? 0) >= FEWEST).map(({ figure }) => figure.id));
  return misread.size === 0 ? [...relations] : relations.map((each) => ([each.whole, each.figure ?? '', ...each.parts].some((id) => misread.has(id)) ? { ...each, open: true } : each));
}
