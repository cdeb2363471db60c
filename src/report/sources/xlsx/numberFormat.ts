import { compare, multiply, negate, parseDecimal, rational, toFixed, ZERO, type Rational } from '../../../interval/index.js';

/** The codes of the formats that every workbook has without declaring them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'yyyy-m-d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  22: 'yyyy-m-d h:mm', 31: 'yyyy"年"m"月"d"日"', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
};

/** The code of a format: declared in the workbook, or one that every workbook has. */
export function formatCode(id: number, declared: ReadonlyMap<number, string>): string {
  return declared.get(id) ?? BUILT_IN[id] ?? 'General';
}

/** A stored number as the 15 digits that a workbook means by it; null where it is no number. */
function storedNumber(stored: string): Rational | null {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value) || Math.abs(value) >= 1e21) return null;
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e');
  const mantissa = parseDecimal(digits);
  const shift = Number(exponent);
  return mantissa === null ? null : multiply(mantissa, shift >= 0 ? rational(10n ** BigInt(shift)) : rational(1n, 10n ** BigInt(-shift)));
}

/** What is left of a format's section without colours, conditions, padding and quoted words. */
function skeleton(section: string): string {
  return section.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
}

function quoted(section: string): string {
  return section.replaceAll(/\[[^\]]*\]|_.|\*./g, '').replaceAll(/"([^"]*)"|\\(.)/g, (_, words: string | undefined, sign: string | undefined) => words ?? sign ?? '');
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** Up to how many decimals a format shows, and how many of them always. */
function decimals(bare: string): { readonly most: number; readonly least: number } {
  const shown = /\.([0#?]*)/.exec(bare)?.[1] ?? '';
  return { most: shown.length, least: shown.replaceAll('#', '').length };
}

function withoutZeros(digits: string, least: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

/** A number as a section of a format shows it. */
function shown(value: Rational, section: string): string {
  const bare = skeleton(section);
  const percents = bare.split('%').length - 1;
  const thousands = /[0#?](,+)(?:[^0#?,]|$)/.exec(bare)?.[1]?.length ?? 0;
  const scaled = multiply(value, rational(100n ** BigInt(percents), 1000n ** BigInt(thousands)));
  const { most, least } = decimals(bare);
  const digits = withoutZeros(toFixed(scaled, most, 'half-up'), least);
  const text = /[0#?],[0#?]/.test(bare) ? grouped(digits) : digits;
  return quoted(section).replace(/[0#?][0#?,.]*/, () => text);
}

/** A number without a format: as many decimals as fit with its whole digits into ten. */
function general(size: Rational): string {
  return withoutZeros(toFixed(size, Math.max(0, 10 - toFixed(size, 0, 'down').length), 'half-up'), 0);
}

/**
 * A stored number as the workbook shows it by a format's code: decimals, thousands, percent, words around it.
 * The stored text itself where the format shows no number.
 */
export function displayNumber(stored: string, code: string): string {
  const value = storedNumber(stored);
  if (value === null) return stored;
  const sections = code.split(';');
  const negative = compare(value, ZERO) < 0;
  const section = (negative ? sections[1] : compare(value, ZERO) === 0 ? sections[2] : undefined) ?? sections[0] ?? 'General';
  const own = negative && sections[1] !== undefined && sections[1] !== '';
  const size = negative ? negate(value) : value;
  const bare = skeleton(section);
  if (/general/i.test(section) || !/[0#?]/.test(bare) || /E[+-]/i.test(bare)) return `${negative ? '-' : ''}${general(size)}`;
  return negative && !own ? `-${shown(size, section)}` : shown(size, section);
}
