import { toDecimal } from '../../../src/interval/index.js';
import { readProse } from '../../../src/report/prose/index.js';

/** Every figure of a text as one line: its label, value and unit; its share, of what; its changes. */
export function told(text: string): string[] {
  return readProse(text).figures.map(({ label, value, measureWord, share, shareOf, changes }) => [
    `${label}: ${value === null ? 'none' : toDecimal(value)}${measureWord === '%' ? ' rate' : ` ${measureWord}`}`,
    ...(share === null ? [] : [`share ${toDecimal(share.value)}${shareOf === null ? '' : ` of ${shareOf}`}`]),
    ...changes.map(({ base, relative, difference }) => `${base ?? 'unsaid'} ${relative?.value != null ? `${toDecimal(relative.value)} ${relative.unit}` : difference === null ? 'none' : toDecimal(difference.value)}`),
  ].join('; '));
}
