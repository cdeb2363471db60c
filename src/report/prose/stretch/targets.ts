import type { Draft, Reader } from './reader.js';

/** What a figure is called that states an earlier value: no change that follows is its own. */
const EARLIER_LABEL = /^[较比与同而]?(?:(?:[去上]年)(?:同期)?|同期|上(?:个)?(?:月|周|期|季度))(?:为|是)?$|year (?:earlier|ago|before)/i;

/** The figures that a change or share beside them is of: by name, else the last ones; as many as there are amounts in its list. */
export function targetOf(reader: Reader, of: string, back: number): Draft | null {
  if (of !== '') return reader.figures.findLast(({ label }) => label === of || label.endsWith(of) || of.endsWith(label)) ?? null;
  const last = reader.figures.filter(({ standing, value, label }) => !standing.joint && value !== null && (back > 1 || !EARLIER_LABEL.test(label)));
  const plain = back === 1 ? last.filter((figure) => !figure.standing.average || figure === last[0]) : last;
  return (plain.length === 0 ? last : plain).at(-back) ?? null;
}
