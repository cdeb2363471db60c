import type { Figure } from '../../../model/index.js';
import type { FigurePart } from '../../outcome.js';
import { printedPart } from '../printedPart.js';

interface Region {
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}

interface Span {
  readonly printed: string;
  readonly start: number | null;
  readonly end: number | null;
}

function regionOf({ printed, start, end }: Span): Region | null {
  return start === null || end === null ? null : { charOffset: start, charLength: end - start, snippet: { text: printed } };
}

/** The place in the source of a part of a figure; that of the figure where its part has none of its own. */
function partRegion({ printed, place, change, share }: Figure, part: FigurePart): Region | null {
  const own = part === 'change' ? change : part === 'share' ? share : null;
  return (own === null ? null : regionOf(own)) ?? regionOf({ printed, start: place.start, end: place.end });
}

/** The section, table, row and column of a figure, the outermost first. */
function logicalLocations({ id, place: { section, table, row, column } }: Figure): object[] {
  const levels = [['section', section], ['table', table], ['row', row], ['column', column]] as const;
  const told = levels.flatMap(([kind, name]) => (name === null || name === '' ? [] : [{ kind, name }]));
  return told.map((level, index) => (index === told.length - 1 ? { ...level, fullyQualifiedName: id } : level));
}

/** A part of a figure as a SARIF location: characters of the source where they are known, and its place in the tables. */
export function locationOf(figure: Figure, part: FigurePart, artifact: string, message?: string): object {
  const region = partRegion(figure, part);
  return {
    physicalLocation: { artifactLocation: { uri: artifact, index: 0 }, ...(region === null ? {} : { region }) },
    logicalLocations: logicalLocations(figure),
    ...(message === undefined ? {} : { message: { text: `${message}: ${printedPart(figure, part)}` } }),
  };
}
