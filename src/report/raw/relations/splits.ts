import type { PlaceWords } from './matrix.js';

/** One way to split a line of a table: the place of the whole, and the places of the parts. */
export interface Split {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Fewer parts that may be meant: of several lines that are some of the one before them often only the first says 其中. */
  readonly fewer?: readonly (readonly number[])[];
}

/** More places than these are not split in every way. */
const MOST_SPLIT = 40;

/** Every split of a line into a whole and a stretch of neighbours, of the places that carry counts. */
export function stretchSplits(counted: readonly number[]): Split[] {
  const places = counted.slice(0, MOST_SPLIT);
  return places.flatMap((from, first) => places.slice(first + 1).flatMap((to, more) => {
    const parts = places.slice(first, first + more + 2);
    return places.filter((whole) => whole < from || whole > to).map((whole): Split => ({ whole, parts }));
  }));
}

/** The places of a group that a subtotal makes up: those under its words; else those before it back to another total, else those behind it up to one. */
function partsOfSubtotal(at: number, words: readonly PlaceWords[]): number[] {
  const plain = (place: number): boolean => words[place]?.total === false && !words[place].subtotal && !words[place].among;
  const group = words[at]?.group ?? '';
  const alike = words.flatMap((each, place) => (place !== at && group !== '' && each.group === group && plain(place) ? [place] : []));
  if (group !== '') return alike;
  const isTotal = (place: number): boolean => words[place]?.total === true || words[place]?.subtotal === true;
  const [before, behind]: [number[], number[]] = [[], []];
  for (let place = at - 1; place >= 0 && !isTotal(place); place -= 1) before.unshift(place);
  for (let place = at + 1; place < words.length && !isTotal(place); place += 1) behind.push(place);
  return (before.length > 0 ? before : behind).filter(plain);
}

/** Lines behind one that says 其中, and such lines in a table, of which it is tried whether they go on with it. */
const [MOST_GOING_ON, MOST_AMONG] = [5, 3];

/** The parts without those that may go on with what says 其中 before them. */
function fewerParts(parts: readonly number[], words: readonly PlaceWords[]): number[][] {
  const runs = parts.filter((place) => words[place - 1]?.among === true).slice(0, MOST_AMONG).map((first) => {
    const run: number[] = [];
    for (let place = first; parts.includes(place) && run.length < MOST_GOING_ON; place += 1) run.push(place);
    return run;
  });
  const dropped = runs.reduce<number[][]>((sets, run) => sets.flatMap((set) => Array.from({ length: run.length + 1 }, (_, count) => [...set, ...run.slice(0, count)])), [[]]);
  return dropped.filter(({ length }) => length > 0).map((set) => parts.filter((place) => !set.includes(place))).filter(({ length }) => length > 1);
}

/** Each subtotal of its group, the one total of all the rest, and of what its subtotals are made of. */
function wordedSplits(words: readonly PlaceWords[]): Split[] {
  const places = words.map((_, place) => place);
  const subtotals = places.filter((place) => words[place]?.subtotal === true).map((whole): Split => ({ whole, parts: partsOfSubtotal(whole, words) })).filter(({ parts }) => parts.length > 0);
  const [whole, second] = places.filter((place) => words[place]?.total === true);
  if (whole === undefined || second !== undefined) return subtotals.filter(({ parts }) => parts.length > 1);
  const plain = places.filter((place) => place !== whole && words[place]?.among === false);
  const within = new Set(subtotals.flatMap(({ parts }) => parts));
  const leaves = plain.filter((place) => words[place]?.subtotal === false);
  const above = plain.filter((place) => !within.has(place));
  return [...subtotals, { whole, parts: above }, ...(subtotals.length > 0 ? [{ whole, parts: leaves }] : [])].filter(({ parts }) => parts.length > 1);
}

/** The splits that the words of a table's places name: subtotals and the total, with the readings that 其中 leaves open. */
export function namedSplits(words: readonly PlaceWords[]): Split[] {
  return wordedSplits(words).map((split) => ({ ...split, fewer: fewerParts(split.parts, words) }));
}
