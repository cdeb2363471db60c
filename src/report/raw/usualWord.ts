import { compare, rational } from '../../interval/index.js';
import { groupBy } from '../../text/index.js';
import { unitOf } from '../prose/index.js';
import type { Entry } from './entry.js';

/** Smaller counts agree by chance. */
const TELLING = rational(50);

/** The measure word that most of some counts carry; null where none does. */
function mostUsual(entries: readonly Entry[]): string | null {
  const worded = entries.filter(({ figure, quantity }) => quantity === 'count' && figure.measureWord !== '');
  const counts = [...groupBy(worded, ({ figure }) => figure.measureWord)].sort((a, b) => b[1].length - a[1].length);
  return counts[0]?.[0] ?? null;
}

/** A value that does not agree by chance, spelled so that equal ones are spelled alike; empty for what tells nothing. */
function spelledValue({ figure: { value } }: Entry): string {
  return value !== null && compare(value, TELLING) >= 0 ? `${value.n}/${value.d}` : '';
}

/**
 * Counts in tables whose headings carry no measure word: those of a table that states none at all are counted as what the text prints of it
 * again, else as most of the text around it; others as most of the document is.
 */
export function withUsualWord(entries: readonly Entry[]): Entry[] {
  const usual = mostUsual(entries) ?? '';
  const prose = entries.filter(({ square }) => square === null);
  const again = groupBy(prose, spelledValue);
  const around = new Map([...groupBy(prose, ({ figure }) => figure.place.section ?? '')].map(([section, each]) => [section, mostUsual(each)]));
  const tabled = entries.filter(({ quantity, square }) => quantity === 'count' && square !== null);
  const words = new Map([...groupBy(tabled, ({ square }) => square?.table ?? '')].flatMap(([, counts]) => {
    const bare = counts.filter(({ figure }) => figure.measureWord === '');
    const repeated = bare.map(spelledValue).filter((value) => value !== '').flatMap((value) => again.get(value) ?? []);
    const statesNone = bare.length === counts.length;
    const word = (statesNone ? (mostUsual(repeated) ?? around.get(counts[0]?.figure.place.section ?? '')) : null) ?? usual;
    return bare.map((entry) => [entry, word] as const);
  }));
  return entries.map((entry) => {
    const word = words.get(entry);
    return word === undefined ? entry : { ...entry, figure: { ...entry.figure, measureWord: word, unit: unitOf(word, 'count').code } };
  });
}
