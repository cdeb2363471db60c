/** How numbers are written: `plain` 1234 or 1234.0; `grouped` 1,234 as well. Nothing else is read: no blanks, exponents, other digits or signs behind. */
export const NUMBER_STYLES = ['plain', 'grouped'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

const SHAPES: Readonly<Record<NumberStyle, RegExp>> = {
  plain: /^-?\d{1,16}(\.0*)?$/u,
  grouped: /^-?(\d{1,16}|\d{1,3}(,\d{3}){1,5})(\.0*)?$/u,
};

/** A whole number that can be told exactly; null for everything else. */
export function readWholeNumber(text: string, style: NumberStyle): number | null {
  if (!SHAPES[style].test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  if (!Number.isSafeInteger(value)) return null;
  return value === 0 ? 0 : value;
}
