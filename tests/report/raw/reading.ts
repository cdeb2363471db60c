import { readDocument, readReport, type RawReport } from '../../../src/report/index.js';

/** Reads a text as a bulletin; `name` tells the format. */
export async function reading(text: string, name = 'bulletin.txt'): Promise<RawReport> {
  return readReport(await readDocument(new TextEncoder().encode(text), name));
}

/** Relations of some kinds, each as `whole = part + part`, by labels; open ones marked. */
export function relationsTold(raw: RawReport, ...kinds: string[]): string[] {
  const label = (id: string): string => raw.figures.find((figure) => figure.id === id)?.label ?? id;
  return raw.relations.filter(({ kind }) => kinds.includes(kind)).map(({ kind, whole, parts, figure, open }) =>
    `${open ? 'open ' : ''}${kind} ${figure === null ? '' : `${label(figure)}: `}${label(whole)}${parts.length === 0 ? '' : ` = ${parts.map(label).join(' + ')}`}`);
}
