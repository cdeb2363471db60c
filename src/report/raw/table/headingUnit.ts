import { scaleBy, type PrintedNumber } from '../../printed/index.js';
import { measureWordAtFront } from '../../prose/index.js';

/** The unit that words above or beside a number state: 单位:万件 counts ten thousands of 件. */
export interface HeadingUnit {
  /** Empty where none is stated. */
  readonly word: string;
  /** What a number is multiplied by. */
  readonly times: bigint;
}

export const NO_UNIT: HeadingUnit = { word: '', times: 1n };

const MAGNITUDES: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1_000n, 万: 10_000n, 十万: 100_000n, 百万: 1_000_000n, 千万: 10_000_000n, 亿: 100_000_000n };
const IN_BRACKETS = /[(（]\s*(?:单位\s*[:：]\s*)?([^()（）]{1,12})[)）]|(?:计量)?单位\s*[:：]\s*([^\s()（）/]{1,12})|\bunit\s*:\s*([a-z ]{1,16})/gi;

/** Units that are declared together, as in 单位:万件、%: rates print their own. */
const BETWEEN_UNITS = /[、,，;；和]/;

/** What is counted, of the units that some words begin with; in brackets they have to be units to their end. */
function unitAmong(words: string, isWhole: boolean): HeadingUnit | null {
  const units = words.split(BETWEEN_UNITS).map((each) => unitIn(each.trim()));
  const end = units.indexOf(null);
  if (end >= 0 && (isWhole || end === 0)) return null;
  const told = units.slice(0, end < 0 ? undefined : end);
  return told.find((unit) => unit?.word !== '%') ?? told[0] ?? null;
}

function unitIn(inside: string): HeadingUnit | null {
  if (inside === '%' || inside === '％') return { word: '%', times: 1n };
  const known = measureWordAtFront(inside);
  if (known !== null && known.word.length === inside.length && !inside.startsWith('万')) return { word: inside, times: 1n };
  const magnitude = /^(?:[十百千]?万|[百千亿])/.exec(inside)?.[0] ?? '';
  const word = inside.slice(magnitude.length);
  const counted = measureWordAtFront(word);
  return magnitude !== '' && (word === '' || counted?.word.length === word.length) ? { word, times: MAGNITUDES[magnitude] ?? 1n } : null;
}

/** The unit that a heading carries, as in 诉求总量(件) or 单位:万件. */
export function unitOfHeading(heading: string): HeadingUnit {
  for (const match of heading.matchAll(IN_BRACKETS)) {
    const unit = unitAmong((match[1] ?? match[2] ?? match[3] ?? '').trim(), match[1] !== undefined);
    if (unit !== null) return unit;
  }
  return NO_UNIT;
}

/** Are some words a unit and nothing else, as in a column that states the unit of each row? */
export function isUnitAlone(words: string): boolean {
  return unitIn(words.trim()) !== null;
}

/** The measure word of time among units that are declared together, as in 单位:件、天; empty where there is none. */
export function timeWordOf(heading: string): string {
  const declared = [...heading.matchAll(IN_BRACKETS)].flatMap((match) => (match[1] ?? match[2] ?? '').split(BETWEEN_UNITS)).map((each) => each.trim());
  return declared.find((word) => word !== '' && measureWordAtFront(word)?.word === word && measureWordAtFront(word)?.quantity === 'duration') ?? '';
}

/** A number as its unit means it. */
export function inUnit(number: PrintedNumber, { times }: HeadingUnit): PrintedNumber {
  return times === 1n ? number : scaleBy(number, times);
}
