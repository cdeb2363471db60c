import { equal } from '../../../interval/index.js';
import { groupBy } from '../../../text/index.js';
import { isCount, isRate, type Entry, type Square } from '../entry.js';
import type { RawRelation } from '../rawReport.js';
import { dividesLoosely } from './arithmetic.js';
import { relation } from './proposal.js';
import { stemsOf } from './stems.js';

/** Whether rates stand in columns, each line a row, or the other way round. */
type Axis = 'column' | 'row';

const OTHER: Readonly<Record<Axis, Axis>> = { column: 'row', row: 'column' };

interface Quotient {
  readonly rate: Entry;
  readonly part: Entry;
  readonly whole: Entry;
  readonly holds: boolean;
}

/** Two columns of counts that a column of rates may be the quotients of. */
interface Pair {
  readonly quotients: readonly Quotient[];
  readonly fits: number;
  /** Do words say that the upper one is what the rates count? */
  readonly named: boolean;
}

/** A quotient that holds says something where part and whole differ and there is a part. */
function tells({ holds, part, whole }: Quotient): boolean {
  return holds && part.figure.value !== null && whole.figure.value !== null && !equal(part.figure.value, whole.figure.value) && part.figure.value.n > 0n;
}

function pairOf(rates: readonly Entry[], above: number, below: number, at: (rate: Entry, place: number) => Entry | undefined, axis: Axis): Pair {
  const quotients = rates.flatMap((rate): Quotient[] => {
    const [part, whole] = [at(rate, above), at(rate, below)];
    const [over, under, stated] = [part?.figure.interval ?? null, whole?.figure.interval ?? null, rate.figure.interval];
    return part === undefined || whole === undefined || !isCount(part) || !isCount(whole) || over === null || under === null || stated === null ? [] : [{ rate, part, whole, holds: dividesLoosely(over, under, stated) }];
  });
  const name = (entry: Entry | undefined): string => entry?.figure.place[axis] ?? '';
  const named = stemsOf(name(rates[0])).some((stem) => name(quotients[0]?.part).toLowerCase().includes(stem));
  return { quotients, fits: quotients.filter(({ holds }) => holds).length, named };
}

/** The pair that the rates of most lines bear out; null where chance might. */
function borneOut(pairs: readonly Pair[]): Pair | null {
  const [best] = [...pairs].sort((a, b) => b.fits - a.fits || Number(b.named) - Number(a.named));
  if (best === undefined || !best.quotients.some(tells)) return null;
  return best.fits >= 2 && 3 * best.fits >= 2 * best.quotients.length ? best : null;
}

function along(entries: readonly Entry[], axis: Axis): RawRelation[] {
  const placeOf = (square: Square | null): number => square?.[axis] ?? -1;
  const lineOf = (square: Square | null): number => square?.[OTHER[axis]] ?? -1;
  const tabled = entries.filter(({ square }) => square !== null);
  return [...groupBy(tabled, ({ square }) => square?.table ?? '').values()].flatMap((table) => {
    const at = new Map(table.map((entry) => [`${lineOf(entry.square)}|${placeOf(entry.square)}`, entry]));
    const find = (rate: Entry, place: number): Entry | undefined => at.get(`${lineOf(rate.square)}|${place}`);
    const counted = [...new Set(table.filter(isCount).map(({ square }) => placeOf(square)))];
    return [...groupBy(table.filter(isRate), ({ square }) => String(placeOf(square))).values()].flatMap((rates) => {
      const pairs = counted.flatMap((above) => counted.filter((below) => below !== above).map((below) => pairOf(rates, above, below, find, axis)));
      const best = borneOut(pairs);
      const sure = best !== null && (best.named || best.fits >= 4);
      return (best?.quotients ?? []).map(({ rate, part, whole, holds }) => relation('RATIO', whole, [part], best?.named === true ? ['GRAMMAR', 'ARITHMETIC'] : ['ARITHMETIC'], !holds && !sure, { figure: rate }));
    });
  });
}

/** Rates in a table: two lines of counts, in the same direction, whose quotients most of them are. */
export function tableRatios(entries: readonly Entry[]): RawRelation[] {
  const found = [...along(entries, 'column'), ...along(entries, 'row')];
  return [...groupBy(found, ({ figure }) => figure ?? '').values()].flatMap((each) => each.find(({ open }) => !open) ?? each.slice(0, 1));
}
