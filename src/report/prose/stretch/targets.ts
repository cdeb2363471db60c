import type { Draft, Reader } from './reader.js';

/** The figures that a change or share beside them is of: by name, else the last ones; as many as there are amounts in its list. */
export function targetOf(reader: Reader, of: string, back: number): Draft | null {
  if (of !== '') return reader.figures.findLast(({ label }) => label === of || label.endsWith(of) || of.endsWith(label)) ?? null;
  const last = reader.figures.filter(({ standing, value }) => !standing.joint && value !== null);
  const plain = back === 1 ? last.filter((figure) => !figure.standing.average || figure === last[0]) : last;
  return (plain.length === 0 ? last : plain).at(-back) ?? null;
}
