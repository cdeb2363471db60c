import { bug } from '../../errors/index.js';
import { add, finiteDigits, multiply, negate, rational, toDecimal, ZERO, type Rational } from '../../interval/index.js';
import { commonDivisor, commonMultiple } from './wholeNumbers.js';
import type { Certificate, Contradiction, Split } from './certificate.js';
import type { Constraint, System } from './constraint.js';

interface Line {
  readonly multiplier: bigint;
  readonly terms: readonly (readonly [variable: string, coefficient: Rational])[];
  readonly end: Rational;
  readonly open: boolean;
  readonly source: string;
}

interface Supposed {
  readonly split: Split;
  readonly above: boolean;
}

function numberText(value: Rational): string {
  return toDecimal(value).replace('-', '−');
}

/** What a line is multiplied by, so that every number in it ends: 1 where they do. */
function wholeFactor({ terms, end }: Line): bigint {
  return [end, ...terms.map(([, coefficient]) => coefficient)].filter((value) => finiteDigits(value) === null).reduce((factor, { d }) => commonMultiple(factor, d), 1n);
}

/** Lines whose numbers can all be written down: one that holds a third is tripled, and the multipliers are made to fit. */
function written(lines: readonly Line[]): Line[] {
  const factors = lines.map(wholeFactor);
  const all = factors.reduce(commonMultiple, 1n);
  if (all === 1n) return [...lines];
  const multipliers = lines.map(({ multiplier }, at) => multiplier * (all / (factors[at] ?? 1n)));
  const divisor = multipliers.reduce(commonDivisor, 0n);
  return lines.map((line, at): Line => {
    const factor = rational(factors[at] ?? 1n);
    return { ...line, multiplier: (multipliers[at] ?? 0n) / divisor, terms: line.terms.map(([variable, coefficient]) => [variable, multiply(coefficient, factor)]), end: multiply(line.end, factor) };
  });
}

function sumText(terms: Line['terms']): string {
  const parts = terms.map(([variable, coefficient], i) => {
    const negative = coefficient.n < 0n;
    const size = numberText(negative ? negate(coefficient) : coefficient);
    const sign = i === 0 ? (negative ? '−' : '') : negative ? ' − ' : ' + ';
    return `${sign}${size === '1' ? '' : `${size}·`}${variable}`;
  });
  return parts.length === 0 ? '0' : parts.join('');
}

function constraintLine(constraint: Constraint | undefined, side: 'lower' | 'upper', multiplier: bigint): Line {
  const end = constraint?.[side];
  if (constraint === undefined || end === null || end === undefined) throw bug('a certificate names a side that its system does not have');
  const sign = rational(side === 'lower' ? 1 : -1);
  const open = (side === 'lower' ? constraint.lowerOpen : constraint.upperOpen) === true;
  const terms = constraint.terms.map(({ variable, coefficient }) => [variable, multiply(coefficient, sign)] as const);
  return { multiplier, terms, end: multiply(end, sign), open, source: constraint.id };
}

function splitLine({ split, above }: Supposed, multiplier: bigint): Line {
  const sign = above ? 1n : -1n;
  const terms = split.form.map(({ variable, coefficient }) => [variable, rational(coefficient * sign)] as const);
  return { multiplier, terms, end: rational(above ? split.atMost + 1n : -split.atMost), open: false, source: '∨' };
}

function contradictionText(constraints: ReadonlyMap<string, Constraint>, { terms }: Contradiction, path: readonly Supposed[], indent: string): string[] {
  const lines = written(terms.map((term) => {
    if (term.kind === 'constraint') return constraintLine(constraints.get(term.constraint), term.side, term.multiplier);
    const supposed = path[term.split];
    if (supposed === undefined) throw bug('a certificate names a split that is not above it');
    return splitLine(supposed, term.multiplier);
  }));
  const total = lines.reduce((sum, { end, multiplier }) => add(sum, multiply(end, rational(multiplier))), ZERO);
  const relation = lines.some(({ open }) => open) ? '>' : '≥';
  return [
    ...lines.map(({ multiplier, terms, end, open, source }) => `${indent}${multiplier} × (${sumText(terms)} ${open ? '>' : '≥'} ${numberText(end)})   ${source}`),
    `${indent}⇒ 0 ${relation} ${numberText(total)}`,
  ];
}

function textOf(constraints: ReadonlyMap<string, Constraint>, certificate: Certificate, path: readonly Supposed[]): string[] {
  const indent = '  '.repeat(path.length);
  if (certificate.kind === 'contradiction') return contradictionText(constraints, certificate, path, indent);
  const form = sumText(certificate.form.map(({ variable, coefficient }) => [variable, rational(coefficient)] as const));
  return [
    `${indent}∨ ${form} ≤ ${numberText(rational(certificate.atMost))}:`,
    ...textOf(constraints, certificate.below, [...path, { split: certificate, above: false }]),
    `${indent}∨ ${form} ≥ ${numberText(rational(certificate.atMost + 1n))}:`,
    ...textOf(constraints, certificate.above, [...path, { split: certificate, above: true }]),
  ];
}

/**
 * A certificate line by line in no language, each a side of a constraint times its multiplier, with decimals
 * or whole numbers alone, so that a person can add them: the last line of each sum is what is left, such as `⇒ 0 ≥ 1`. Of two lines with `∨` one has to hold.
 * @throws a bug where the certificate is not one of this system's.
 */
export function certificateText(system: System, certificate: Certificate): string {
  return textOf(new Map(system.constraints.map((constraint) => [constraint.id, constraint])), certificate, []).join('\n');
}
